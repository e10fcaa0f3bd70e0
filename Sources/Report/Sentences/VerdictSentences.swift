internal import Assessment
internal import KnowledgeBase
import Quantities

/// What the verdict is, what it means, why, and what could still change it.
struct VerdictSentences {
  let subject: Subject

  private var evaluation: Evaluation { subject.evaluation }
  private var ruling: Ruling { evaluation.ruling }

  /// `STOP.`, `At least REWORK.`, or that there is none yet.
  var headline: String {
    if let verdict = ruling.verdict { return subject.markup.strong(verdict.title + ".") }
    if ruling.atLeast == .proceed { return subject.markup.strong("No verdict yet.") }
    return subject.markup.strong("At least \(ruling.atLeast.title).")
  }

  /// What to do with the verdict; nil where there is none yet.
  var meaning: String? {
    switch ruling.verdict {
    case .proceed: "Go ahead as designed."
    case .guards:
      "Go ahead, and bring it back to the table when one of the tripwires below is crossed."
    case .measure: "Measure before deciding: what is missing is listed under Not known."
    case .rework: "The aim may stand; change the design."
    case .stop: "Do not build it as designed."
    case nil: nil
    }
  }

  /// What could still change the verdict, or that nothing could; nil where nothing is open at all.
  var openness: String? {
    let open = openParts
    guard ruling.verdict == nil else {
      guard evaluation.states.contains(where: \.ranges) else { return nil }
      let mayTurn = ruling.atLeast >= .rework ? "; a changed design may" : ""
      return "No open answer can change that\(mayTurn)."
    }
    let what = open.isEmpty ? "what is open" : Words.list(open)
    let verdicts = ruling.verdicts.sorted().map(\.title)
    guard ruling.atLeast > .proceed else {
      return "With \(what), it may still be \(Words.list(verdicts, "or"))."
    }
    return
      "\(Words.capitalised(what)) could make it \(Words.list(Array(verdicts.dropFirst()), "or"))."
  }

  /// What the open parts of the review are called: `the 21 questions not asked`.
  private var openParts: [String] {
    let coverage = evaluation.coverage
    let isQuick = evaluation.review.scope == .core
    let parts: [(Int, String, String)] = [
      isQuick
        ? (coverage.open, "question not asked", "questions not asked")
        : (coverage.open, "open question", "open questions"),
      (coverage.unknown, "answer not known", "answers not known"),
      (coverage.suspect, "answer to a changed question", "answers to changed questions"),
    ]
    let answers = parts.filter { $0.0 > 0 }.map { count, one, many in
      count == 1 ? "the \(one)" : "the \(count) \(many)"
    }
    return answers + (evaluation.bands.contains(.unknown) ? ["the money that is not known"] : [])
  }

  /// What the answers say together; nil where they say nothing yet.
  var evidence: String? {
    let gates = evaluation.policy.gates.filter { evaluation.gates.contains($0.id) }
    if !gates.isEmpty {
      let texts = gates.map { gate in
        let name = Words.ended(subject.markup.text(Words.firstSentence(of: gate.text)))
        let answers = answers(to: gate)
        return answers.isEmpty ? name : "\(name) The answers: \(Words.list(answers))."
      }
      return "\(subject.markup.strong("What blocks it:")) \(texts.joined(separator: " "))"
    }
    guard evaluation.coverage.answered > 0, let mildest = evaluation.evidence.min() else {
      return nil
    }
    let isSettled = evaluation.evidence.count == 1
    switch mildest {
    case .clear: return isSettled ? "The answers are clear\(counts)." : nil
    case .caution:
      return "The answers\(isSettled ? "" : " so far") call for caution\(counts).\(examples)"
    case .adverse, .blocked:
      return "The answers\(isSettled ? "" : " so far") speak against it\(counts).\(examples)"
    }
  }

  /// The answers that hold a gate, in quotation marks.
  private func answers(to gate: Gate) -> [String] {
    let levels = Dictionary(
      (gate.allOf + gate.anyOf).map { ($0.question, $0.level) }, uniquingKeysWith: min)
    return subject.questions.compactMap { question, state in
      guard case .answered(let option) = state, let level = levels[question.id],
        option.level >= level
      else { return nil }
      return "“\(Words.withoutFullStop(subject.markup.text(option.text)))”"
    }
  }

  /// How many adverse answers there are, in brackets; empty if none.
  private var counts: String {
    let adverse = AdverseAnswers(evaluation)
    let parts = [(adverse.majors.count, "major"), (adverse.minors.count, "minor")]
      .filter { $0.0 > 0 }.map { Words.counted($0.0, $0.1) }
    return parts.isEmpty ? "" : " (\(parts.joined(separator: ", ")))"
  }

  /// The adverse answers to look at first: majors before minors, in the order of the questions.
  private var examples: String {
    let adverse = AdverseAnswers(evaluation)
    let questions =
      adverse.majors.compactMap(\.first) + (adverse.majors.isEmpty ? adverse.minors : [])
    let titles = questions.prefix(Self.mostExamples).map { subject.markup.text($0.title) }
    return titles.isEmpty ? "" : " Look first at: \(titles.joined(separator: " "))"
  }

  /// More would be the list of all answers.
  private static let mostExamples = 3

  /// The toil score: `97 of 100`, `40 to 100 of 100`.
  var toilScore: String {
    let low = PlainNumber.exact(Self.rounded(evaluation.toilScore.low))
    let high = PlainNumber.exact(Self.rounded(evaluation.toilScore.high))
    return (low == high ? low : "\(low) to \(high)") + " of 100"
  }

  private static func rounded(_ score: Double) -> Rational {
    Rational(Int(score.rounded(.toNearestOrEven)))
  }
}
