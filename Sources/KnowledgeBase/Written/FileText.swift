/// The text of a file, and what was wrong with its bytes.
struct FileText: Sendable {
  /// What keeps a file from being read as it is.
  enum Problem: Hashable, Sendable {
    case unreadable(reason: String)
    case tooLarge(bytes: Int)
    case invalidUTF8(offset: Int)
    case nul(offset: Int)
    case byteOrderMark
    case carriageReturn(offset: Int)
  }

  /// Larger files are reported and left out.
  static let largestFile = 1 << 20

  /// The text, with bytes that are no UTF-8 replaced; empty where the file could not be read.
  let text: String

  /// Each kind of problem once, at its first place.
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
      let validated = String(validating: bytes, as: UTF8.self)
      self.text = validated ?? String(decoding: bytes, as: UTF8.self)
      self.problems = Self.problems(in: bytes, isValid: validated != nil)
    }
  }

  private static func problems(in bytes: [UInt8], isValid: Bool) -> [Problem] {
    var problems: [Problem] = []
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { problems.append(.byteOrderMark) }
    if !isValid { problems.append(.invalidUTF8(offset: firstInvalidByte(in: bytes))) }
    if let offset = bytes.firstIndex(of: 0) { problems.append(.nul(offset: offset)) }
    if let offset = bytes.firstIndex(of: UInt8(ascii: "\r")) {
      problems.append(.carriageReturn(offset: offset))
    }
    return problems
  }

  /// The length of the longest valid prefix.
  private static func firstInvalidByte(in bytes: [UInt8]) -> Int {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var offset = 0
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): offset += UTF8.width(scalar)
      case .emptyInput, .error: return offset
      }
    }
  }
}
