internal import Assessment
internal import KnowledgeBase
import Quantities

/// The pictures of the ledger with their numbers: where it starts to pay, and how likely which net value is.
struct LedgerPictures {
  let subject: Subject

  private var currency: String { subject.review.currency }

  /// The net value over minutes per day; nil without a figure for the minutes or without a net value.
  var breakEven: Drawing? {
    let sentence = BreakEvenSentence(subject: subject)
    guard let payer = sentence.payer, let picture = breakEvenPicture(of: payer) else { return nil }
    let none = money(picture.netAtNone)
    let slope = money(picture.perMinute)
    let estimate = [picture.low, picture.middle, picture.high].map { PlainNumber.rounded($0) }
    let range =
      picture.low == picture.high
      ? estimate[1]
      : "\(estimate[0]) to \(estimate[2]), median \(estimate[1]) (P5 to P95, the thick part)"
    let crossing = picture.breakEven.map {
      "Break-even: \(PlainNumber.minutes($0)) a day (the hollow dot)."
    }
    let numbers = [
      "Without any minutes: \(none) a year.",
      "Each minute a day takes \(slope) a year.",
      crossing ?? "Break-even: none; it loses without any minutes.",
      "Estimate: \(range), at \(money(net(picture))) a year (the full dot).",
    ]
    let plain = MarkdownText.singleLine(payer.title)
    return Drawing(
      svg: picture.svg(
        description: "A falling line for \(plain). " + numbers.joined(separator: " ")),
      caption:
        "Net value over the minutes that \(subject.markup.text(payer.title)) give a day, each; "
        + "everything else at its median.",
      numbers: numbers.map { subject.markup.text($0) })
  }

  private func net(_ picture: BreakEvenPicture) -> Double {
    picture.netAtNone - picture.perMinute * picture.middle
  }

  private func breakEvenPicture(of payer: Population) -> BreakEvenPicture? {
    let key = QuantityKey(.minutesPerDay, population: payer.id)
    let middle = subject.ledger.middle
    let place = subject.review.populations.firstIndex { $0.id == payer.id }
    guard let place, let net = middle.net?.value,
      let recurring = middle.populations[place].recurring?.value, recurring > 0,
      let estimate = PopulationFigures(population: payer).estimate(.minutesPerDay),
      estimate.median > 0
    else { return nil }
    let stake = subject.prospects?.stakes.quantities.first { $0.key == key }
    return BreakEvenPicture(
      low: stake?.low ?? estimate.lowest.double, middle: estimate.median,
      high: stake?.high ?? estimate.highest.double, netAtNone: net + recurring,
      perMinute: recurring / estimate.median, currency: currency)
  }

  /// How likely which net value is; nil where it is not known, or is one figure.
  var distribution: Drawing? {
    guard case .sampled(let summary)? = subject.ledger.net,
      let probability = subject.ledger.probabilityOfLoss,
      case .samples(let samples)? = subject.ledger.sampled.net,
      let histogram = Histogram(samples)
    else { return nil }
    let numbers = [
      "P5: \(money(summary.p5)); one case in 20 is below.",
      "Median: \(money(summary.median)); half of the cases are below.",
      "P95: \(money(summary.p95)); one case in 20 is above.",
      "Below zero, a loss: \(PlainNumber.probability(probability)) of the cases (the filled bars).",
    ]
    let picture = DistributionPicture(histogram: histogram, summary: summary, currency: currency)
    return Drawing(
      svg: picture.svg(
        description: "Bars from loss on the left to gain on the right, zero marked. "
          + numbers.joined(separator: " ")),
      caption: "Net value of a year: how often each comes out of "
        + "\(PlainNumber.exact(Rational(samples.count))) samples of the ranges.",
      numbers: numbers.map { subject.markup.text($0) })
  }

  private func money(_ value: Double) -> String {
    PlainNumber.roundedMoney(value, currency: currency)
  }
}
