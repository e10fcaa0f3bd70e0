import Assessment
import Diagnostics
import KnowledgeBase

/// Every review that could be written: the questions with their skips, and the policy that judges answers.
///
/// What is said about it is proved for all reviews, not tried on some. `n-a` is left out, since a proof
/// that needs it would only say that a question can be dodged.
struct ReviewSpace: Sendable {
  let questionnaire: Questionnaire
  let policy: Policy

  var questions: [Question] { questionnaire.questions }

  init(questionnaire: Questionnaire, policy: Policy) {
    self.questionnaire = questionnaire
    self.policy = policy
  }

  /// The space of a knowledge base; nil while its questions or its policy are broken.
  ///
  /// Proofs rely on what other checks see to: every question is there and can be asked, waits only for
  /// earlier ones, and has an answer at level 0 and one at 4; the policy is whole and its thresholds are
  /// in order. Without that they would repeat in other words what is reported already.
  ///
  /// - Parameters:
  ///   - catalog: the knowledge base.
  ///   - context: its articles as written.
  ///   - found: what the other checks found.
  init?(_ catalog: Catalog, in context: WrittenContent, found: [Diagnostic]) {
    guard let policy = catalog.policy else { return nil }
    let concerned = Set(context.written.filter(\.bearsOnReviews).map(\.source.path))
    guard !found.contains(where: { $0.severity == .error && concerned.contains($0.path) }) else {
      return nil
    }
    self.init(questionnaire: Questionnaire(catalog), policy: policy)
  }

  /// The place of the question with an id.
  func place(of id: ArticleID) -> Int? { questionnaire.index[id] }

  /// The later questions that an answer to a question skips; nil stands for a question that was skipped.
  func skipped(by option: Option?, to place: Int) -> [Int] {
    let later = questionnaire.dependents[place]
    guard let option else { return later }
    let id = questions[place].id
    return later.filter { dependent in
      questions[dependent].skipConditions.contains {
        $0.question == id && $0.options.contains(option.key)
      }
    }
  }
}

extension WrittenArticle {
  /// Whether the article is one of those that a review is made of, or was meant to be one.
  fileprivate var bearsOnReviews: Bool {
    let kinds: [ArticleKind] = [.question, .lens, .policy]
    return kinds.contains { $0 == kind || $0.folder == folder }
      || path == MissingPolicy.path
  }
}
