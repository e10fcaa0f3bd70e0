internal import Assessment
internal import KnowledgeBase
import Quantities

/// What the net value hangs on: a tornado in words.
struct StakeSentences {
  let subject: Subject
  let stakes: Stakes

  /// The quantities that move the net value most, the greatest swing first.
  var rows: [String] { shown.map(row) }

  /// Not at the break-even, where a loss is as likely as a gain.
  private var chance: String { "By the chance of a loss," }

  /// From where on another verdict would follow from the minutes of a population alone, all else being equal.
  func turn(ofMinutesOf population: Population?) -> String? {
    guard let population, subject.ledger.net?.point == nil,
      let stake = stakes.tornado.first(where: {
        $0.key == QuantityKey(.minutesPerDay, population: population.id)
      }), stake.turns.count == 1, let turn = stake.turns.first,
      let verdict = subject.evaluation.ruling.verdict
    else { return nil }
    let minutes = PlainNumber.minutes(turn.value)
    if turn.above == [verdict], turn.below.count == 1 {
      return "\(chance) \(verdict.title) holds down to \(minutes); under that it is "
        + "\(verdicts(turn.below))."
    }
    if turn.below == [verdict], turn.above.count == 1 {
      return "\(chance) \(verdict.title) holds up to \(minutes); over that it is "
        + "\(verdicts(turn.above))."
    }
    return nil
  }

  /// Why a verdict does not change at the break-even; nil where nothing turns it or nothing ranges.
  var turnsAndBreakEven: String? {
    guard subject.ledger.net?.point == nil, shown.contains(where: { !$0.turns.isEmpty }) else {
      return nil
    }
    return "These are not the break-evens: at a break-even the middle case wins nothing and loses "
      + "nothing, so that a loss is about as likely as not. The verdict changes where a loss is no longer "
      + "likely, or has become unlikely, by the thresholds of the policy."
  }

  /// The same as a picture, whose numbers are the rows; nil where nothing swings.
  var drawing: Drawing? {
    guard let middle = stakes.netAtMedians, !shown.isEmpty else { return nil }
    let rows = shown.map { stake in
      TornadoPicture.Row(
        name: subject.plainName(of: stake.key), netAtLow: stake.netAtLow, netAtHigh: stake.netAtHigh
      )
    }
    let sentences = rows.map { "\($0.name): \(money($0.netAtLow)) to \(money($0.netAtHigh))." }
    let picture = TornadoPicture(rows: rows, middle: middle, currency: subject.review.currency)
    return Drawing(
      svg: picture.svg(
        description: "A bar for each figure, the longest first. " + sentences.joined(separator: " ")
      ),
      caption:
        "The same as a picture: each bar runs from the net value at the figure's low end (hollow "
        + "dot) to that at its high end (full dot).",
      numbers: sentences.map { subject.markup.text($0) })
  }

  private var shown: ArraySlice<QuantityStake> { stakes.tornado.prefix(Self.mostRows) }

  /// Below these nobody would look.
  private static let mostRows = 6

  private func row(_ stake: QuantityStake) -> String {
    let name = Words.capitalised(
      subject.name(of: stake.key.quantity, in: stake.key.population))
    let assumed = stake.origin == .assumed ? ", assumed" : ""
    let values = "\(value(stake.low, stake)) to \(value(stake.high, stake))\(assumed)"
    let net = "net value \(money(stake.netAtLow)) to \(money(stake.netAtHigh))"
    return "\(name), \(values): \(net).\(turns(stake))\(worth(stake))"
  }

  /// At which values a quantity changes the verdict, and what knowing it is worth.
  func consequence(of stake: QuantityStake) -> String {
    "\(turns(stake))\(worth(stake))".trimmingPrefix(" ").description
  }

  private func turns(_ stake: QuantityStake) -> String {
    guard !stake.turns.isEmpty else { return " No value of it alone changes the verdict." }
    let isOne = stake.turns.allSatisfy { $0.below.count == 1 && $0.above.count == 1 }
    let places = stake.turns.map { turn in
      let words =
        isOne
        ? "\(verdicts(turn.below)) below, \(verdicts(turn.above)) above" : difference(turn)
      return "at \(value(turn.value, stake)) (\(words))"
    }
    let opening = isOne ? "The verdict changes" : "What is possible changes"
    return " \(opening) \(Words.list(places))."
  }

  /// What only one side of a turn allows: `only below it PROCEED`.
  private func difference(_ turn: QuantityStake.Turn) -> String {
    let sides = [
      ("below", turn.below.subtracting(turn.above)), ("above", turn.above.subtracting(turn.below)),
    ]
    return sides.filter { !$0.1.isEmpty }.map { "only \($0.0) it \(verdicts($0.1))" }
      .joined(separator: ", ")
  }

  private func worth(_ stake: QuantityStake) -> String {
    guard stake.expectedValue >= Self.leastWorth * stake.swing, stake.expectedValue > 0 else {
      return ""
    }
    let worth = PlainNumber.roundedMoney(
      stake.expectedValue, currency: subject.review.currency)
    return " Knowing it exactly would be worth up to \(worth) a year."
  }

  /// Below this share of what the figure moves, knowing it exactly is not worth a sentence.
  private static let leastWorth = 0.01

  private func verdicts(_ verdicts: Set<Verdict>) -> String {
    Words.list(verdicts.sorted().map(\.title), "or")
  }

  private func value(_ value: Double, _ stake: QuantityStake) -> String {
    let id = stake.key.quantity.rawValue
    let unit = subject.catalog.quantities.first { $0.id.rawValue == id }?.unit ?? ""
    if unit == Self.moneyUnit { return money(value) }
    let number = PlainNumber.rounded(value)
    return unit.first?.isLetter == true ? "\(number) \(subject.markup.text(unit))" : number
  }

  /// As the articles of quantities say it.
  static let moneyUnit = "money"

  private func money(_ value: Double) -> String {
    PlainNumber.roundedMoney(value, currency: subject.review.currency)
  }
}
