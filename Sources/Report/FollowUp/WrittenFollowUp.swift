public import Assessment
internal import Diagnostics
import Quantities
internal import Records

/// A follow-up in the words in which somebody types it, before it is known whether they mean anything.
public struct WrittenFollowUp: Hashable, Sendable {
  /// The id of the quantity.
  public var quantity: String

  /// What was measured, in any form that a record takes.
  public var value: String

  /// The day of the measurement, as `YYYY-MM-DD`.
  public var date: String

  /// The id of the population; nil where the review has one population only, or for the whole proposal.
  public var population: String?

  /// Where the figure comes from.
  public var source: String

  /// What the person who measured adds.
  public var note: String?

  /// Creates a follow-up as typed.
  public init(
    quantity: String, value: String, date: String, population: String? = nil, source: String,
    note: String? = nil
  ) {
    self.quantity = quantity
    self.value = value
    self.date = date
    self.population = population
    self.source = source
    self.note = note
  }

  /// Why a follow-up cannot be added, and what is accepted.
  public struct Problem: Error, Hashable, Sendable {
    /// One or two sentences.
    public let message: String
  }

  /// What the words mean in a review.
  ///
  /// - Throws: the first thing that is wrong with them; what was probably meant is named.
  public func followUp(in review: Review) throws(Problem) -> FollowUp {
    let quantity = try known()
    let owner = try owner(of: quantity, in: review)
    guard CalendarDay.isValid(date) else {
      throw Problem(
        message: "'\(shown(date))' is no date. Write a day as YYYY-MM-DD, for instance 2027-03-01.")
    }
    guard value != QuantityValue.unknownWord else {
      throw Problem(message: "'unknown' was not measured. Give what was measured, or nothing.")
    }
    let measured: QuantityEntry
    do {
      measured = try QuantityEntry.parse(value, for: quantity, currency: review.currency)
    } catch {
      throw Problem(message: "\(quantity.rawValue): \(error.message) \(error.accepted)")
    }
    return FollowUp(
      date: date, population: owner, measured: measured, source: source, note: note)
  }

  private func known() throws(Problem) -> QuantityID {
    if let id = QuantityID(rawValue: quantity) { return id }
    let names = QuantityID.allCases.map(\.rawValue)
    throw Problem(
      message: "'\(shown(quantity))' is no quantity\(suggestion(quantity, names)) "
        + "Choose one of \(names.joined(separator: ", ")).")
  }

  private func owner(
    of quantity: QuantityID, in review: Review
  ) throws(Problem) -> String? {
    let ids = review.populations.map(\.id)
    if quantity.scope == .proposal {
      guard population == nil else {
        throw Problem(
          message: "\(quantity.rawValue) belongs to the proposal as a whole. "
            + "Leave out --population.")
      }
      return nil
    }
    guard let population else {
      if let only = ids.first, ids.count == 1 { return only }
      throw Problem(
        message: "\(quantity.rawValue) is about a group of people. "
          + (ids.isEmpty
            ? "This review names none: counterweight review FILE."
            : "Say which with --population: \(list(ids))."))
    }
    guard ids.contains(population) else {
      throw Problem(
        message: "'\(shown(population))' is no population of this review"
          + "\(suggestion(population, ids))"
          + (ids.isEmpty ? " It names none." : " Choose one of \(list(ids))."))
    }
    return population
  }

  private func suggestion(_ name: String, _ names: [String]) -> String {
    NearMiss.best(for: name, among: names).map { "; did you mean '\(shown($0))'?" } ?? "."
  }

  private func list(_ ids: [String]) -> String { ids.map(shown).joined(separator: ", ") }

  private func shown(_ text: String) -> String { MarkdownText.singleLine(text) }
}

extension ReviewFile {
  /// Adds a follow-up at the end, unless the very same is there.
  ///
  /// - Returns: whether it was added.
  public mutating func add(_ followUp: FollowUp) -> Bool {
    guard !review.followUps.contains(followUp) else { return false }
    review.followUps.append(followUp)
    return true
  }
}
