/// One file of the knowledge base as it was when this program was built.
public struct EmbeddedFile: Sendable {
  /// The path below the content folder, with `/` between components.
  public let path: String

  /// The file's text.
  public let text: String

  init(_ path: String, _ text: String) {
    self.path = path
    self.text = text
  }
}
