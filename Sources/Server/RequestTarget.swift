#if Serve
  /// A request's target, read once and strictly.
  ///
  /// Pages are looked up in memory, so no path can lead out of the site; what looks as if it tried to is
  /// refused all the same, so that one page has one address.
  enum RequestTarget: Hashable, Sendable {
    /// A path below the site's root, decoded; empty for the root, ending in `/` for a folder.
    case path(String, query: String?)

    /// Anything else: an absolute address, a path with dots, backslashes, NUL or broken encoding.
    case refused

    /// Longer targets are refused unread.
    private static let longest = 2048

    init(_ target: String) {
      let bytes = Array(target.utf8)
      guard bytes.count <= Self.longest, bytes.first == UInt8(ascii: "/") else {
        self = .refused
        return
      }
      let end = bytes.firstIndex(of: UInt8(ascii: "?")) ?? bytes.endIndex
      guard
        let decoded = Self.decoded(bytes[1..<end]),
        let path = String(validating: decoded, as: UTF8.self),
        Self.areNames(path.split(separator: "/", omittingEmptySubsequences: false))
      else {
        self = .refused
        return
      }
      let query = end < bytes.endIndex ? String(decoding: bytes[(end + 1)...], as: UTF8.self) : nil
      self = .path(path, query: query)
    }

    /// The number of folders in which a browser thinks the target stands.
    static func depth(of target: String) -> Int {
      let path = target.utf8.prefix { $0 != UInt8(ascii: "?") }
      return max(0, path.count { $0 == UInt8(ascii: "/") } - 1)
    }

    /// The bytes, decoded once; nil for broken encoding, control characters and encoded separators.
    private static func decoded(_ bytes: ArraySlice<UInt8>) -> [UInt8]? {
      var result: [UInt8] = []
      result.reserveCapacity(bytes.count)
      var rest = bytes
      while var byte = rest.popFirst() {
        if byte == UInt8(ascii: "%") {
          guard
            let high = rest.popFirst().flatMap(hexDigit),
            let low = rest.popFirst().flatMap(hexDigit)
          else { return nil }
          byte = high << 4 | low
          guard byte != UInt8(ascii: "/") else { return nil }
        }
        guard
          byte >= 0x20, byte != 0x7F, byte != UInt8(ascii: "\\"), byte != UInt8(ascii: "#")
        else { return nil }
        result.append(byte)
      }
      return result
    }

    private static func hexDigit(_ byte: UInt8) -> UInt8? {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
      case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
      default: nil
      }
    }

    /// Whether all components name something; only the last may be empty.
    private static func areNames(_ components: [Substring]) -> Bool {
      components.dropLast().allSatisfy { !$0.isEmpty }
        && components.allSatisfy { $0 != "." && $0 != ".." }
    }
  }
#endif
