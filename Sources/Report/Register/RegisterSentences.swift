internal import Assessment
internal import KnowledgeBase
import Quantities

/// What a register says, in words that its pages share.
struct RegisterSentences {
  let register: Register

  /// How many reviews there are, and how many files were left out.
  var count: String {
    let count = register.entries.count
    let reviews = "\(Self.whole(count)) \(count == 1 ? "review" : "reviews")"
    let skipped = register.skipped
    guard skipped > 0 else { return "\(reviews)." }
    return
      "\(reviews); \(Self.whole(skipped)) \(skipped == 1 ? "file was" : "files were") left out."
  }

  /// What hours are.
  static let hours =
    "Hours are expected values of a year, over all proposals at once, whether they go ahead or not; "
    + "populations are matched by id."

  /// What a population gives over all proposals.
  func sentence(_ population: Register.PopulationTotal) -> String {
    var parts = [
      "\(Self.figure(population.toilHours)) hours in \(proposals(population.proposals))"
    ]
    if population.proposalsAhead > 0 {
      parts.append(
        "\(Self.figure(population.toilHoursAhead)) of them in the \(Self.whole(population.proposalsAhead)) "
          + "that \(population.proposalsAhead == 1 ? "goes" : "go") ahead")
    }
    if population.gainHours > 0 {
      parts.append("\(Self.figure(population.gainHours)) hours got back")
    }
    if let money = money(population) { parts.append("worth \(money)") }
    if population.externalised > 0 {
      parts.append("externalised in \(Self.whole(population.externalised))")
    }
    if population.untold > 0 {
      parts.append("hours not known in \(Self.whole(population.untold))")
    }
    return parts.joined(separator: "; ") + "."
  }

  /// What the hours given cost, currency by currency, since these do not add up.
  func money(_ population: Register.PopulationTotal) -> String? {
    let amounts = population.toil.sorted { $0.key < $1.key }
      .map { PlainNumber.roundedMoney($0.value, currency: $0.key) }
    return amounts.isEmpty ? nil : Words.list(amounts)
  }

  /// Titles that other proposals use for the same id; empty where there are none.
  static func others(_ population: Register.PopulationTotal) -> String {
    switch population.otherTitles {
    case 0: ""
    case 1: ", and 1 other title"
    default: ", and \(population.otherTitles) other titles"
    }
  }

  /// Why a review is stale.
  func stale(_ entry: RegisterEntry) -> String {
    entry.lastLook.map { "last looked at on \($0)" } ?? "without a date"
  }

  /// Which answers are to be confirmed.
  func suspect(_ entry: RegisterEntry) -> [String] { entry.brief.suspect.map(\.rawValue) }

  private func proposals(_ count: Int) -> String {
    "\(Self.whole(count)) \(count == 1 ? "proposal" : "proposals")"
  }

  static func whole(_ count: Int) -> String { PlainNumber.grouped(String(count)) }

  /// Three digits are enough of what is expected.
  static func figure(_ value: Double) -> String { PlainNumber.rounded(value, figures: 3) }
}
