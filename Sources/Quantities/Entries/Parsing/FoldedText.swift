/// What somebody typed, with the many spaces, dashes and capitals of keyboards made one.
struct FoldedText {
  /// Trimmed, every run of blanks one space.
  let scalars: [Unicode.Scalar]

  init(_ text: String) {
    var result: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars {
      switch scalar {
      case " ", "\t", "\u{A0}", "\u{2002}"..."\u{200A}", "\u{202F}", "\u{205F}", "\u{3000}":
        if result.last != " " && !result.isEmpty { result.append(" ") }
      case "\u{2010}"..."\u{2014}", "\u{2212}":
        result.append("-")
      case "\u{2026}":
        result.append(contentsOf: [".", "."])
      case "\u{2215}", "\u{2044}":
        result.append("/")
      case "\u{D7}":
        result.append("x")
      case "A"..."Z":
        result.append(Unicode.Scalar(UInt8(scalar.value) + 32))
      default:
        result.append(scalar)
      }
    }
    if result.last == " " { result.removeLast() }
    scalars = result
  }
}

extension Unicode.Scalar {
  /// An ASCII digit; other scripts' digits are not read.
  var isDigit: Bool { "0"..."9" ~= self }
  /// An ASCII letter in lower case.
  var isLetter: Bool { "a"..."z" ~= self }
  /// The currency that this is the sign of.
  var currencySign: CurrencySign? { CurrencySign(rawValue: String(self)) }
  /// Whether a number may start here.
  var startsNumber: Bool {
    isDigit || self == "." || self == "-" || self == "+" || currencySign != nil
  }
}

extension Sequence<Unicode.Scalar> {
  /// The scalars as text.
  var string: String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: self)
    return String(text)
  }
}
