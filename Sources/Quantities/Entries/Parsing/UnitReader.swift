/// Reads what stands behind a number: `min/week`, `hours a month`, `minutes yearly`, `%`, `% of the day`, `people`.
struct UnitReader {
  private let quantity: QuantityID

  init(_ quantity: QuantityID) {
    self.quantity = quantity
  }

  /// A unit as it was read.
  struct Unit: Hashable {
    let unit: EntryUnit
    let base: TimeBase

    /// Whether it says what the number is per, or leaves that to the last number.
    let saysBase: Bool
  }

  /// The unit and what it is per; an empty text is the quantity's own unit.
  func read(_ text: String) throws(QuantityProblem) -> Unit {
    var words = words(of: text)
    let ownBase = quantity.ownBase ?? .day
    let unit = words.first.flatMap(unit(named:))
    if unit != nil { words.removeFirst() }

    if unit == .percent {
      let isWhole = words.isEmpty || percentTails.contains(words)
      guard isWhole else { throw QuantityProblem(quantity, .unit(text)) }
      return Unit(unit: .percent, base: quantity.isTime ? .shareOfDay : .day, saysBase: true)
    }
    if words.isEmpty { return Unit(unit: unit ?? .own, base: ownBase, saysBase: false) }
    if quantity.ownBase != nil, words.count == 1, let base = UnitReader.base(asAdverb: words[0]) {
      return Unit(unit: unit ?? .own, base: base, saysBase: true)
    }
    guard words.count == 2, Self.articles.contains(words[0]) else {
      throw QuantityProblem(quantity, .unit(text))
    }
    if quantity.ownBase != nil, let base = UnitReader.base(named: words[1]) {
      return Unit(unit: unit ?? .own, base: base, saysBase: true)
    }
    guard ownTails.contains(words[1]) else { throw QuantityProblem(quantity, .unit(text)) }
    return Unit(unit: unit ?? .own, base: ownBase, saysBase: true)
  }

  /// Words without blanks; a slash and a per cent sign are words of their own.
  private func words(of text: String) -> [String] {
    var words: [String] = []
    var isOpen = false
    for character in text {
      if character == " " {
        isOpen = false
      } else if character == "/" || character == "%" {
        words.append(String(character))
        isOpen = false
      } else if isOpen, let last = words.popLast() {
        words.append(last + String(character))
      } else {
        words.append(String(character))
        isOpen = true
      }
    }
    return words
  }

  private func unit(named word: String) -> EntryUnit? {
    let isMinutes = ["min", "mins", "minute", "minutes"].contains(word)
    let isHours = ["h", "hr", "hrs", "hour", "hours"].contains(word)
    let isDays = ["d", "day", "days", "workday", "workdays", "person-days"].contains(word)
    switch quantity.dimension {
    case .minutes where isDays: return .days
    case .hours where isDays && quantity != .hoursPerDay: return .days
    case .minutes where isMinutes: return .own
    case .minutes where isHours: return .hours
    case .hours where isHours: return .own
    case .hours where isMinutes && quantity != .hoursPerDay: return .minutes
    default: break
    }
    if quantity.takesPercent, word == "%" || word == "percent" { return .percent }
    return ownNames.contains(word) ? .own : nil
  }

  /// What stands between a number and what it is per.
  static let articles: Set<String> = ["/", "per", "a", "an", "each", "every"]

  /// What a number is per: `month`, `wk`.
  static func base(named word: String) -> TimeBase? {
    switch word {
    case "day", "d", "workday": .day
    case "week", "wk", "w": .week
    case "month", "mo": .month
    case "quarter", "qtr", "q": .quarter
    case "year", "yr", "y", "annum": .year
    default: nil
    }
  }

  /// What a number is per in one word: `monthly`.
  static func base(asAdverb word: String) -> TimeBase? {
    switch word {
    case "daily": .day
    case "weekly": .week
    case "monthly": .month
    case "quarterly": .quarter
    case "yearly", "annually": .year
    default: nil
    }
  }

  private var ownNames: Set<String> {
    switch quantity.dimension {
    case .people where quantity == .joiners: Self.people.union(["newcomers", "joiners"])
    case .people: Self.people
    case .days: ["d", "day", "days", "workday", "workdays"]
    case .years: ["y", "yr", "yrs", "year", "years"]
    case .factor: ["x", "times"]
    case .minutes, .hours, .money, .fraction: []
    }
  }

  /// What people call those whom they count; groups of them, such as teams, are no people.
  private static let people: Set<String> = [
    "people", "person", "persons", "heads", "employees", "colleagues", "users", "developers",
    "engineers", "devs", "staff",
  ]

  /// What the model's own unit is per, said aloud.
  private var ownTails: Set<String> {
    switch quantity {
    case .hoursPerDay: ["day", "d", "workday"]
    case .dayCost: ["day", "d", "workday", "person-day"]
    case .setupHours, .onboardingHours: ["person", "newcomer", "joiner"]
    case .workdays, .joiners, .headcountGrowth, .machineSaving, .runningCost: ["year", "y", "yr"]
    default: []
    }
  }

  private var percentTails: Set<[String]> {
    switch quantity {
    case .avoidableShare: [["of", "it"], ["of", "the", "work"]]
    case .headcountGrowth: [["/", "year"], ["a", "year"], ["per", "year"]]
    default:
      [["of", "the", "day"], ["of", "a", "day"], ["a", "day"], ["/", "day"], ["per", "day"]]
    }
  }
}
