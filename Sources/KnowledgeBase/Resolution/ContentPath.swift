/// Paths below the content folder, as links write them.
package enum ContentPath {
  /// What became of a relative path.
  enum Joined: Hashable, Sendable {
    /// A path below the content folder.
    case inside(String)

    /// It climbs out of the content folder.
    case outside
  }

  /// Applies a relative path to the folder of a file.
  ///
  /// - Parameters:
  ///   - folder: the folder below the content folder, empty for its root.
  ///   - path: with `/` between components; `.` and `..` are followed.
  /// - Returns: the path, if it stays inside.
  static func joining(_ folder: String, _ path: some StringProtocol) -> Joined {
    let slash = UInt8(ascii: "/")
    var joined: [UInt8] = Array(folder.utf8)
    for component in path.utf8.split(separator: slash) where !component.elementsEqual(".".utf8) {
      if component.elementsEqual("..".utf8) {
        guard !joined.isEmpty else { return .outside }
        joined.removeSubrange((joined.lastIndex(of: slash) ?? 0)...)
      } else {
        if !joined.isEmpty { joined.append(slash) }
        joined += component
      }
    }
    return .inside(String(decoding: joined, as: UTF8.self))
  }

  /// The path from one file's folder to another file, as a link writes it.
  package static func relative(from folder: String, to path: String) -> String {
    let from = folder.isEmpty ? [] : folder.split(separator: "/")
    let to = path.split(separator: "/")
    var shared = 0
    while shared < from.count, shared < to.count - 1, from[shared] == to[shared] { shared += 1 }
    let up = Array(repeating: "..", count: from.count - shared)
    return (up + to.dropFirst(shared).map(String.init)).joined(separator: "/")
  }

  /// The text with `%XX` replaced by the bytes that they stand for; nil where that is no UTF-8.
  static func percentDecoded(_ text: some StringProtocol) -> String? {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return String(text) }
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), rest.count >= 2,
        let high = hexDigit(rest[rest.startIndex]), let low = hexDigit(rest[rest.startIndex + 1])
      {
        bytes.append(high << 4 | low)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(validating: bytes, as: UTF8.self)
  }

  private static func hexDigit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
