/// The one rule by which headings get ids, for the site, the checks and the search.
public enum Slug {
  /// The id of a heading's text, without regard to other headings.
  ///
  /// As forges do it, so that a link to a heading works there too: lowercase; letters with their marks
  /// and digits of any script, `-` and `_` are kept; each space becomes `-`; all else is dropped. An
  /// empty result becomes `section`. The result needs no escaping in HTML.
  public static func make(_ text: String) -> String {
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
