internal import Assessment
import Quantities

extension MoneySentences {
  /// That cash and people's time go opposite ways, in one sentence; nil where they do not.
  ///
  /// A loss is laid at the door of time only where the whole is a loss.
  var cash: String? {
    guard let cash = cashPerYear, let hours = subject.ledger.humanBalanceHours,
      let net = subject.ledger.net
    else { return nil }
    let isRough = subject.review.hasRoughTimes
    let time = "people's time: \(Figures.hours(hours, isRough: isRough)) a year"
    if cash.value > 0, hours.isPositive, net.median < 0 {
      return "In cash it brings \(cash.text) a year; what it loses is \(time)."
    }
    if cash.value < 0, hours.median < 0 {
      return "In cash it costs \(cash.text) a year; what it brings is \(time)."
    }
    return nil
  }

  /// What is billed and paid in a year, S − R − B/L, without anybody's time: at the medians, and its size.
  private var cashPerYear: (value: Double, text: String)? {
    guard let saving = subject.ledger.saving, let running = subject.ledger.runningCost,
      let build = subject.ledger.buildCostPerYear
    else { return nil }
    let currency = subject.review.currency
    if let saved = saving.point, let run = running.point, let built = build.point,
      let exact = try? saved - run - built
    {
      return (exact.double, PlainNumber.money(exact.magnitude, currency: currency))
    }
    let middle = saving.median - running.median - build.median
    return (middle, "about " + PlainNumber.roundedMoney(middle.magnitude, currency: currency))
  }
}
