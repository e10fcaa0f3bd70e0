internal import Assessment
internal import KnowledgeBase
import Quantities

/// What sentences are made from: an evaluation, the knowledge base behind it, and how they are dressed.
struct Subject: Sendable {
  let evaluation: Evaluation
  let catalog: Catalog
  let markup: Markup
  let links: ArticleLinks

  /// What could still change the verdict; nil where the quantities cannot be reckoned with the other way.
  let prospects: Prospects?

  init(evaluation: Evaluation, catalog: Catalog, markup: Markup, links: ArticleLinks) {
    self.evaluation = evaluation
    self.catalog = catalog
    self.markup = markup
    self.links = links
    self.prospects = try? Prospects(of: evaluation, in: catalog)
  }

  var review: Review { evaluation.review }
  var ledger: Ledger { evaluation.ledger }

  /// What is proposed, or that nobody has said it.
  var title: String {
    let title = markup.text(review.title)
    return title.isEmpty ? "(no title)" : title
  }

  /// Whether anything was given as a range or as three numbers.
  var hasRanges: Bool {
    let given = review.populations.flatMap(\.quantities.values) + review.quantities.values
    return given.contains { $0.value.entry.map { !$0.isPoint } ?? false }
  }

  /// The questions with where they stand, in the order in which they are asked.
  var questions: [(question: Question, state: QuestionState)] {
    Array(zip(evaluation.questions, evaluation.states)).map { ($0.0, $0.1) }
  }

  /// Answers to questions that the knowledge base does not ask any more, by id.
  var answersNoLongerAsked: [(id: ArticleID, answer: Answer)] {
    let asked = Set(evaluation.questions.map(\.id))
    return review.answers.filter { !asked.contains($0.key) }.sorted { $0.key < $1.key }
      .map { ($0.key, $0.value) }
  }

  /// An article's title that leads to the article; its id where the catalog does not have it.
  func link(_ id: ArticleID) -> String {
    guard let article = catalog.article(id) else { return markup.code(id.rawValue) }
    return markup.link(article.title, to: links.target(article.id, article.kind))
  }

  /// A question as it is asked; its id where the catalog does not have it.
  func title(ofQuestion id: ArticleID) -> String {
    catalog.question(id).map { markup.text($0.title) } ?? markup.code(id.rawValue)
  }

  /// What a quantity is called within a sentence.
  func name(of quantity: QuantityID) -> String {
    let article = catalog.quantities.first { $0.id.rawValue == quantity.rawValue }
    return article.map { Words.uncapitalised(markup.text($0.title)) } ?? quantity.rawValue
  }

  /// What a quantity is called, and of whom, as plain text with a capital letter.
  func plainName(of key: QuantityKey) -> String {
    let article = catalog.quantities.first { $0.id.rawValue == key.quantity.rawValue }
    let title = key.population.flatMap { id in review.populations.first { $0.id == id }?.title }
    let name = article?.title ?? key.quantity.rawValue
    return MarkdownText.singleLine(name + (title.map { " (\($0))" } ?? ""))
  }

  /// What a quantity is called, and of whom: `people affected (Application developers)`.
  func name(of quantity: QuantityID, in population: String?) -> String {
    let title = population.flatMap { id in review.populations.first { $0.id == id }?.title }
    return name(of: quantity) + (title.map { " (\(markup.text($0)))" } ?? "")
  }
}
