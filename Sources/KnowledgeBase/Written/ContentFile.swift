/// A file of the knowledge base as it came from the disk or from the binary.
public struct ContentFile: Sendable {
  /// What was found at the path.
  public enum Payload: Sendable {
    /// The bytes, which may be anything.
    case bytes([UInt8])

    /// Nothing that could be read, and why, in plain words.
    case unreadable(reason: String)
  }

  /// The path below the content folder, with `/` between components.
  public let path: String

  /// The path as it is shown to people.
  public let shownPath: String

  /// What was found there.
  public let payload: Payload

  /// Creates a file; `shownAs` defaults to the path below the content folder.
  public init(path: String, shownAs shownPath: String? = nil, payload: Payload) {
    self.path = path
    self.shownPath = shownPath ?? path
    self.payload = payload
  }

  /// Creates a file from a text.
  public init(path: String, shownAs shownPath: String? = nil, text: String) {
    self.init(path: path, shownAs: shownPath, payload: .bytes(Array(text.utf8)))
  }
}
