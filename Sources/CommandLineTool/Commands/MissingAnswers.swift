import Assessment
import KnowledgeBase

/// What to say where answers are missing and nobody can be asked.
enum MissingAnswers {
  /// All missing questions with the keys that answer them, and the way out; empty if none is missing.
  ///
  /// - Parameters:
  ///   - evaluation: the result so far.
  ///   - catalog: the knowledge base that asked.
  ///   - file: the review's path, for the command that goes on with it.
  /// - Returns: lines for standard error.
  static func text(_ evaluation: Evaluation, _ catalog: Catalog, file: String?) -> String {
    guard !evaluation.missing.isEmpty else { return "" }
    let count = evaluation.missing.count
    var lines = ["\(count) \(count == 1 ? "answer is" : "answers are") missing:"]
    lines += evaluation.missing.map { question in
      let keys = question.options.map(\.key) + ["unknown", "n-a"]
      return "  \(question.id)\(old(question, evaluation)): \(keys.joined(separator: " | "))"
    }
    let path = file.flatMap { $0 == "-" ? nil : ShellWord.quoted($0) } ?? "FILE"
    lines.append("Answer them with: counterweight review \(path)")
    lines.append("Or fill in a file by hand: counterweight review --template > x.review.md")
    return lines.joined(separator: "\n") + "\n"
  }

  /// What was answered before the question changed.
  private static func old(_ question: Question, _ evaluation: Evaluation) -> String {
    evaluation.review.answers[question.id].map {
      " (changed since it was answered with \($0.choice.key))"
    } ?? ""
  }
}
