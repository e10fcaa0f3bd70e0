import Diagnostics

/// The text of a file, and what was wrong with its bytes.
package struct FileText: Sendable {
  /// What keeps a file from being read as it is.
  package enum Problem: Hashable, Sendable {
    case unreadable(reason: String)
    case tooLarge(bytes: Int)
    case invalidUTF8(offset: Int)
    case nul(offset: Int)
    case byteOrderMark
    case carriageReturn(offset: Int)

    /// Whether nothing of the file could be read.
    package var hidesText: Bool {
      switch self {
      case .unreadable, .tooLarge: true
      case .invalidUTF8, .nul, .byteOrderMark, .carriageReturn: false
      }
    }
  }

  /// Larger files are reported and left out.
  package static let largestFile = 1 << 20

  /// The text without a byte order mark and with bytes that are no UTF-8 replaced; empty where the
  /// file could not be read.
  let text: String

  /// Each kind of problem once, at its first place; offsets count in ``text``.
  let problems: [Problem]

  init(_ payload: ContentFile.Payload) {
    switch payload {
    case .unreadable(let reason):
      self.text = ""
      self.problems = [.unreadable(reason: reason)]
    case .bytes(let bytes) where bytes.count > Self.largestFile:
      self.text = ""
      self.problems = [.tooLarge(bytes: bytes.count)]
    case .bytes(let bytes):
      let hasMark = bytes.starts(with: Self.byteOrderMark)
      let content = hasMark ? Array(bytes.dropFirst(Self.byteOrderMark.count)) : bytes
      let validated = String(validating: content, as: UTF8.self)
      let text = validated ?? String(decoding: content, as: UTF8.self)
      self.text = text
      self.problems =
        (hasMark ? [.byteOrderMark] : [])
        + (validated == nil ? [.invalidUTF8(offset: content.validUTF8Prefix)] : [])
        + Self.problems(in: validated == nil ? Array(text.utf8) : content)
    }
  }

  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  private static func problems(in bytes: [UInt8]) -> [Problem] {
    bytes.withUnsafeBufferPointer { bytes in
      [
        bytes.offset(of: 0).map { .nul(offset: $0) },
        bytes.offset(of: UInt8(ascii: "\r")).map { .carriageReturn(offset: $0) },
      ].compactMap(\.self)
    }
  }
}
