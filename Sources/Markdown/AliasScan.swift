/// Notices texts in which aliases could multiply, before a parser sees them.
///
/// Any anchor is refused after parsing, at its true place. But the parser hashes keys, and a key
/// that is an alias of aliases makes that exponential in time. An alias is `*name` after an
/// `&name`, so a text with few such pairs is harmless, whatever they are: prose within quotes or an
/// alias. A text with many is refused at once.
enum AliasScan {
  /// With as many aliases as this, a text unfolds to at most 2⁸ times its size.
  private static let harmless = 8

  /// The offset of the first possible alias, if there are too many.
  static func firstOfMany(in bytes: [UInt8]) -> Int? {
    var names: Set<ArraySlice<UInt8>> = []
    for offset in bytes.indices where bytes[offset] == UInt8(ascii: "&") {
      let name = name(after: offset, in: bytes)
      // `R & D` is no anchor, and `**` no alias of it.
      if !name.isEmpty { names.insert(name) }
    }
    var first: Int?
    var count = 0
    for offset in bytes.indices where bytes[offset] == UInt8(ascii: "*") {
      guard names.contains(name(after: offset, in: bytes)) else { continue }
      first = first ?? offset
      count += 1
      if count > harmless { return first }
    }
    return nil
  }

  /// The letters, digits, `-` and `_` after an offset, as the parser takes them for a name.
  private static func name(after offset: Int, in bytes: [UInt8]) -> ArraySlice<UInt8> {
    bytes[(offset + 1)...].prefix { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
        true
      default:
        false
      }
    }
  }
}
