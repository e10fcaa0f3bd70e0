extension QuantityProblem {
  /// What is wrong, in one sentence.
  public var message: String {
    switch reason {
    case .empty: "Nothing was given."
    case .tooLong: "This is longer than any number."
    case .notANumber(let text): "\(quoted(text)) is not a number."
    case .notFinite(let text): "\(quoted(text)) is not a finite number."
    case .notPlain(let text): "\(quoted(text)) is not a plain decimal number."
    case .ambiguous(let text): ambiguity(of: text)
    case .separators(let text):
      "The separators in \(quoted(text)) fit neither thousands nor decimals."
    case .tooLarge(let text): "\(quoted(text)) has too many digits."
    case .unit(let text): "\(quoted(text)) is not a unit of \(quantity.rawValue)."
    case .mixedUnits(let units):
      "The numbers have different units: "
        + units.map { $0.isEmpty ? "none" : quoted($0) }.joined(separator: ", ") + "."
    case .multiplier(let text): "It is not clear which numbers \(quoted(text)) holds for."
    case .dash(let text): "The dash in \(quoted(text)) may be a minus."
    case .count(let count): "\(count) numbers stand there."
    case .currency(let typed, let expected):
      "This is in \(typed), but the review is in \(expected)."
    case .form(let form): "\(quantity.rawValue) is not given as \(words(for: form))."
    case .negative(let number): "\(plain(number)) is below zero."
    case .zero: "\(quantity.rawValue) cannot be 0, because the model divides by it."
    case .outOfOrder(let numbers):
      "The numbers \(numbers.map(plain).joined(separator: ", ")) are out of order."
    case .outsideShare(let number, let isPercent):
      isPercent
        ? "A share of \(plain(number))% is not between 0% and 100%."
        : "A share of \(plain(number)) is not between 0 and 1."
    case .below(let number, let minimum): "\(plain(number)) is below \(plain(minimum))."
    case .above(let number, let maximum): "\(plain(number)) is above \(plain(maximum))."
    case .zeroLowEnd(let high): "A range from 0 to \(plain(high)) has no P5 above zero."
    case .tooWide(let low, let high):
      "\(plain(low)) to \(plain(high)) is wider than a factor of \(plain(RatioNote.refusedAbove))."
    case .endless: "A number without an end to its decimals cannot be written down."
    case .overflow: "A number is too large or too fine to be computed exactly."
    }
  }

  /// What is accepted instead, with examples.
  public var accepted: String {
    switch reason {
    case .ambiguous(let text):
      let readings = Ambiguity.readings(of: text)
      return "Write \(readings.decimal) or \(readings.thousands)."
    case .separators: return "Write thousands as 1000, 1,000 or 1 000, and decimals as 9.6."
    case .mixedUnits: return "Write the unit once, at the end."
    case .multiplier: return "Write 120k..400k or 120000..400000."
    case .dash: return "Write two dots between the ends of a range: 120000..400000."
    case .count(2): return "Write two numbers as 4..23, or three as 4 / 10 / 23."
    case .outOfOrder: return "Write the smallest number first."
    case .outsideShare(_, let isPercent):
      return isPercent ? "Write 0% to 100%." : "Write 0.8 or 80%."
    case .zeroLowEnd(let high):
      return "Write 0, or three numbers such as 0 / \(half(high)) / \(high.recordText)."
    case .tooWide: return "Split the population or the event, and give each its own range."
    case .below(_, let minimum): return "Write \(plain(minimum)) or more."
    case .above(_, let maximum): return "Write \(plain(maximum)) or less."
    case .negative: return "Write 0 or more: \(choices)."
    default: return "Write \(choices)."
    }
  }
}

extension QuantityProblem {
  fileprivate var choices: String {
    let examples = quantity.examples
    guard let last = examples.last, examples.count > 1 else { return examples.joined() }
    return examples.dropLast().joined(separator: ", ") + " or " + last
  }

  fileprivate func ambiguity(of text: String) -> String {
    let readings = Ambiguity.readings(of: text)
    return "\(quoted(text)) can be read in two ways: \(readings.decimal) or \(readings.thousands)?"
  }

  fileprivate func words(for form: Form) -> String {
    switch form {
    case .point: "one number"
    case .range: "a range of two numbers"
    case .pert: "three numbers"
    case .share: "a percentage"
    }
  }

  /// The text in quotation marks, cut short and without anything that could disturb a terminal.
  fileprivate func quoted(_ text: String) -> String {
    let limit = 30
    let shown = text.unicodeScalars.prefix(limit).map { scalar in
      let isPrintable = scalar.properties.isWhitespace ? scalar == " " : !scalar.isControl
      return isPrintable ? String(scalar) : "\u{FFFD}"
    }
    return "\"" + shown.joined() + (text.unicodeScalars.count > limit ? "…" : "") + "\""
  }

  fileprivate func plain(_ number: Rational) -> String {
    PlainNumber.grouped(number.description)
  }

  fileprivate func half(_ number: Rational) -> String {
    (try? Rational.dividing(number, 2))?.recordText ?? number.recordText
  }
}

extension Unicode.Scalar {
  fileprivate var isControl: Bool {
    switch properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator:
      true
    default: false
    }
  }
}
