public import KnowledgeBase

/// An example review as its file says it.
public struct ExampleReview: Hashable, Sendable {
  /// The path below the content folder, for instance `examples/runner-fleet.review.md`.
  public let path: String

  /// The report, a CommonMark text.
  public let text: String

  /// Creates an example.
  public init(path: String, text: String) {
    self.path = path
    self.text = text
  }

  /// Takes a file of the knowledge base; nil if it is no review or could not be read.
  ///
  /// Bytes that are no UTF-8 are replaced.
  public init?(_ file: ContentFile) {
    guard file.path.hasSuffix(Self.suffix), case .bytes(let bytes) = file.payload else {
      return nil
    }
    self.init(path: file.path, text: String(decoding: bytes, as: UTF8.self))
  }

  static let suffix = ".review.md"
}
