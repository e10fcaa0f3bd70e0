import Templating

/// Where a page stands, and how others link to it: always relatively, and always naming its file.
struct Address: Hashable, Sendable {
  /// The path below the site's root.
  let path: String

  /// The path without the file, empty at the root; percent-encoded.
  let folder: String

  /// The file's name, percent-encoded.
  let file: String

  init(path: String) {
    let encoded = Self.percentEncoded(path)
    let slash = encoded.utf8.lastIndex(of: UInt8(ascii: "/"))
    self.path = path
    self.folder = slash.map { String(encoded[..<$0]) } ?? ""
    self.file = slash.map { String(encoded[encoded.utf8.index(after: $0)...]) } ?? encoded
  }

  /// The address as a page in a folder writes it.
  ///
  /// - Parameters:
  ///   - folder: the linking page's ``folder``.
  ///   - fragment: the id of an element, not encoded.
  /// - Returns: a relative reference (RFC 3986, section 4.2), which needs no escaping in HTML.
  func href(from folder: String, fragment: String? = nil) -> String {
    let path: String
    if folder == self.folder {
      path = file
    } else {
      let below = self.folder.isEmpty ? file : "\(self.folder)/\(file)"
      path = Self.root(from: folder) + below
    }
    return fragment.map { "\(path)#\(Self.percentEncoded($0))" } ?? path
  }

  /// The way from a folder to the site's root: empty, `../` or more of them.
  static func root(from folder: String) -> String {
    guard !folder.isEmpty else { return "" }
    let depth = folder.utf8.count { $0 == UInt8(ascii: "/") } + 1
    return String(repeating: "../", count: depth)
  }

  /// Encodes all but unreserved characters (RFC 3986, section 2.3) and `/`.
  static func percentEncoded(_ text: String) -> String {
    guard !text.utf8.allSatisfy(isPlain) else { return text }
    var result = ""
    for byte in text.utf8 {
      if isPlain(byte) {
        result.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        result += digits.count < 2 ? "%0\(digits)" : "%\(digits)"
      }
    }
    return result
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
      true
    default: false
    }
  }
}
