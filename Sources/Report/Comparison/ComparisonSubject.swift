internal import Assessment
internal import KnowledgeBase
import Quantities

/// What the sentences of a comparison are made from.
struct ComparisonSubject: Sendable {
  let first: Subject
  let second: Subject
  let files: (first: String, second: String)
  let differences: ReviewDifferences

  var markup: Markup { first.markup }
  var catalog: Catalog { first.catalog }

  /// Whether both reviews have one title.
  var isOneTitle: Bool { first.review.title == second.review.title }

  /// Whether both reviews count in one currency.
  var isOneCurrency: Bool { first.review.currency == second.review.currency }

  /// The titles, in quotation marks and with a word for none.
  var titles: (first: String, second: String) { (title(first), title(second)) }

  /// That amounts are not compared; nil where they are.
  var currencies: String? {
    guard !isOneCurrency else { return nil }
    let codes = (markup.text(first.review.currency), markup.text(second.review.currency))
    return
      "The first counts in \(codes.0) and the second in \(codes.1): amounts of money are not compared."
  }

  /// A name of a question that leads to its article.
  func question(_ id: ArticleID) -> String { first.title(ofQuestion: id) }

  /// What a quantity is called, and of whom.
  func name(of key: QuantityKey) -> String {
    Words.capitalised(first.name(of: key.quantity, in: key.population))
  }

  /// What a population is called in the review that has it.
  func name(ofPopulation id: String) -> String {
    let all = first.review.populations + second.review.populations
    return markup.text(all.first { $0.id == id }?.title ?? id)
  }

  private func title(_ subject: Subject) -> String {
    let title = markup.text(subject.review.title)
    return title.isEmpty ? "(no title)" : "“\(title)”"
  }
}
