import KnowledgeBase
import Markdown

/// An example review with what links to it need.
struct Example: Sendable {
  let review: ExampleReview
  let address: Address
  let title: String

  /// The first paragraph, which in a report is its verdict; empty where there is none.
  let summary: String

  /// The folder below the content folder, for the links in the text.
  let folder: String

  init(_ review: ExampleReview) {
    let document = Document(parsing: review.text)
    let stem = review.path.dropLast(
      review.path.hasSuffix(ExampleReview.suffix) ? ExampleReview.suffix.utf8.count : 0)
    let opening = document.children(of: document.root).prefix { node in
      document.kind(of: node) != .heading(level: 2)
    }
    let slash = stem.lastIndex(of: "/")
    self.review = review
    self.address = Address(path: "\(stem).html")
    self.title =
      document.headings.first { $0.level == 1 }?.text
      ?? String(stem[(slash.map(stem.index(after:)) ?? stem.startIndex)...])
    self.summary =
      opening.first { document.kind(of: $0) == .paragraph }.map { document.plainText(of: $0) } ?? ""
    self.folder = slash.map { String(stem[..<$0]) } ?? ""
  }

  /// Reads the examples in the order of their paths.
  static func all(_ reviews: [ExampleReview]) -> [Example] {
    reviews.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }.map(Example.init)
  }
}
