/// The one rule by which headings get ids, for the site, the checks and the search.
public enum Slug {
  /// The id of a heading's text, without regard to other headings.
  ///
  /// As forges do it, so that a link to a heading works there too: lowercase; letters with their marks
  /// and digits of any script, `-` and `_` are kept; each space becomes `-`; all else is dropped. An
  /// empty result becomes `section`. The result needs no escaping in HTML.
  public static func make(_ text: String) -> String {
    if let slug = ofASCII(text) { return slug }
    var slug = String.UnicodeScalarView()
    for scalar in text.lowercased().unicodeScalars {
      if scalar == "-" || scalar == "_" || isWordPart(scalar) {
        slug.append(scalar)
      } else if scalar.properties.isWhitespace {
        slug.append("-")
      }
    }
    return slug.isEmpty ? "section" : String(slug)
  }

  /// The same by bytes, as most headings can be read; nil for a text that is not all ASCII.
  private static func ofASCII(_ text: String) -> String? {
    var slug: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "-"), UInt8(ascii: "_"):
        slug.append(byte)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): slug.append(byte | 0x20)
      case 0x09...0x0D, 0x20: slug.append(UInt8(ascii: "-"))
      case 0x80...: return nil
      default: break
      }
    }
    return slug.isEmpty ? "section" : String(decoding: slug, as: UTF8.self)
  }

  private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber:
      return true
    default:
      return false
    }
  }
}

/// Gives out slugs, each only once.
struct SlugRegister {
  private var taken: Set<String> = []
  private var repeats: [String: Int] = [:]

  /// The slug of a text; a repeated one gets `-1`, `-2` and so on, passing over those already taken.
  mutating func claim(_ text: String) -> String {
    let slug = Slug.make(text)
    if taken.insert(slug).inserted { return slug }
    while true {
      let number = repeats[slug, default: 0] + 1
      repeats[slug] = number
      let candidate = "\(slug)-\(number)"
      if taken.insert(candidate).inserted { return candidate }
    }
  }
}
