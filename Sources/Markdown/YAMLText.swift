/// Text as YAML, on one line, for flow and block context.
///
/// ``YAMLNode/parse(_:firstLine:firstColumn:)`` reads back what is written, byte for byte.
public enum YAMLText {
  /// A text in double quotes.
  ///
  /// Control characters, line ends of any kind and characters that change the direction of text are
  /// written as escapes, so that what is seen is what is there.
  public static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\0": result += "\\0"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      default:
        if isPrintable(scalar) {
          result.unicodeScalars.append(scalar)
        } else {
          result += escape(scalar)
        }
      }
    }
    return result + "\""
  }

  /// A text without quotes if every reader of YAML 1.1 and 1.2 takes it for the same, else in quotes.
  ///
  /// Without quotes stay: words that start with a letter and are none of YAML's own (`no`, `null`);
  /// whole numbers, decimals and dates in their plainest form (`80000`, `9.6`, `2026-11-23`), which keep
  /// their digits whatever they are read as; and what starts with a digit but is no number (`4..23`).
  /// Quoted are for instance `1.10`, `010`, `1e3`, `1_0`, `12:30`, and whatever holds `,[]{}:#`.
  public static func scalar(_ text: String) -> String {
    isPlain(text) ? text : quoted(text)
  }

  private static let ownWords: Set<String> = [
    "y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan", "inf",
  ]

  private static func isPlain(_ text: String) -> Bool {
    let bytes = text.utf8
    guard let first = bytes.first, bytes.last != UInt8(ascii: " "),
      text.unicodeScalars.allSatisfy(isPlain)
    else { return false }
    switch first {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
      return !ownWords.contains(text.lowercased())
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
      return isPlainNumber(text) || isDate(Array(bytes))
        || first != UInt8(ascii: "-") && !mayBeNumber(bytes)
    default:
      return first >= 0x80
    }
  }

  /// Whether a character may stand anywhere but at the start.
  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", " ", "-", "_", ".", "/", "%", "+", "(", ")", "'", ";",
      "$",
      "=", "~", "^", "<":
      true
    default:
      !scalar.isASCII && scalar.properties.isAlphabetic
    }
  }

  /// Whether every reader that takes the text for a number writes the same digits again.
  private static func isPlainNumber(_ text: String) -> Bool {
    let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    guard digits.utf8.count <= 15, digits != "0" || text == "0", let whole = parts.first,
      parts.count <= 2, parts.allSatisfy(isDigits), whole == "0" || !whole.hasPrefix("0")
    else { return false }
    return parts.count == 1 || parts[1].last != "0"
  }

  private static func isDigits(_ text: Substring) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }

  private static func isDate(_ bytes: [UInt8]) -> Bool {
    bytes.count == 10
      && bytes.enumerated().allSatisfy { index, byte in
        index == 4 || index == 7
          ? byte == UInt8(ascii: "-") : (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      }
  }

  /// Whether some reader might take what starts with a digit for a number or a date.
  ///
  /// All that readers know are made of these characters, times of `:` besides, which is quoted anyhow.
  /// Two dots in a row are in none that a reader in use accepts.
  private static func mayBeNumber(_ bytes: String.UTF8View) -> Bool {
    var last: UInt8 = 0
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
        UInt8(ascii: "A")...UInt8(ascii: "F"), UInt8(ascii: "x"), UInt8(ascii: "X"),
        UInt8(ascii: "o"), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "+"):
        break
      case UInt8(ascii: "."):
        if last == byte { return false }
      default:
        return false
      }
      last = byte
    }
    return true
  }

  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E, 0xA0...0x200D, 0x2010...0x2027, 0x202F...0x2065, 0x206A...0xD7FF,
      0xE000...0xFEFE, 0xFF00...0xFFFD, 0x10000...:
      true
    default:
      false
    }
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let width = scalar.value <= 0xFF ? 2 : 4  // Nothing above U+FFFF is escaped.
    let zeros = String(repeating: "0", count: width - digits.count)
    return (width == 2 ? "\\x" : "\\u") + zeros + digits
  }
}
