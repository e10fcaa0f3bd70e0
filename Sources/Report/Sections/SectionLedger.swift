internal import Assessment
internal import KnowledgeBase
import Quantities

/// Who pays, who gains: hours and money by population, then in all.
enum SectionLedger {
  static func blocks(_ subject: Subject) -> [Block] {
    let people = PeopleSentences(subject: subject).humanBalance
    let pictures = LedgerPictures(subject: subject)
    var blocks: [Block] = [
      .heading(level: 2, "Who pays, who gains"),
      .list(populations(subject) + inAll(subject).map { ListItem($0) }),
    ]
    if !people.isEmpty { blocks.append(.paragraph(people.joined(separator: " "))) }
    if let chart = PayersChart(subject: subject).mermaid { blocks.append(.flowchart(chart)) }
    if let drawing = pictures.breakEven { blocks.append(.drawing(drawing)) }
    if let drawing = pictures.distribution { blocks.append(.drawing(drawing)) }
    return blocks + [.paragraph(notCounted)]
  }

  /// Whoever adds the lines up will find another sum.
  private static let medians =
    " It is drawn as a whole, so the middles above do not add up to it exactly."

  private static let notCounted =
    "Not counted: what these people would have done with the time, beyond what it costs; attention "
    + "taken in critical moments; growth; people who are not named here."

  private static func populations(_ subject: Subject) -> [ListItem] {
    let standings = subject.evaluation.standings
    guard !standings.isEmpty else {
      return [
        ListItem(
          "Nobody is named yet: say who must do something, who gains and who keeps it going.")
      ]
    }
    return standings.map { standing in
      let figures = PopulationFigures(population: standing.population)
      let name = subject.markup.strong(subject.markup.text(standing.population.title) + ":")
      let people =
        standing.population.quantities[.peopleAffected] == nil
          && standing.population.role != .affected ? "" : ", \(figures.people)"
      return ListItem(
        "\(name) \(figures.role)\(people)\(asked(standing.population, subject)).",
        details: details(standing, subject))
    }
  }

  private static func asked(_ population: Population, _ subject: Subject) -> String {
    let note = [population.askedEvidence, population.askedNote].compactMap(\.self)
    let words = PopulationFigures(population: population).asked.map { ", \($0)" } ?? ""
    return words
      + (note.isEmpty ? "" : " (\(note.map { subject.markup.text($0) }.joined(separator: "; ")))")
  }

  private static func details(_ standing: PopulationStanding, _ subject: Subject) -> [String] {
    let figures = Figures(
      currency: subject.review.currency, isRough: standing.population.hasRoughTimes)
    let ledger = standing.ledger
    var lines: [String] = []
    if ledger.role != .gains || !(ledger.toil?.isZero ?? false) {
      lines.append(gives(ledger, figures))
    }
    if let gain = ledger.gain {
      if gain.isPositive {
        let hours =
          ledger.gainHours.map {
            "\(Figures.hoursWithSpread($0, isRough: figures.isRough)) a year, worth "
          } ?? ""
        lines.append("Gets back: \(hours)\(figures.moneyWithSpread(gain)).")
      }
    } else if let hours = ledger.gainHours {
      lines.append(
        "Gets back: \(Figures.hoursWithSpread(hours, isRough: figures.isRough)) a year; what they are worth is not known."
      )
    } else {
      lines.append("Gets back: not known.")
    }
    let named = subject.review.quantities.sorted { $0.key < $1.key }
    func amount(_ id: QuantityID, _ given: GivenQuantity) -> String {
      let size = given.value.entry.map { " (\(figures.given($0)))" } ?? " (not known)"
      return subject.name(of: id) + size
    }
    let pays = named.filter { $0.value.pays == standing.population.id }.map(amount)
    let gains = named.filter { $0.value.gains == standing.population.id }.map(amount)
    if !pays.isEmpty { lines.append("Pays: \(Words.list(pays)).") }
    if !gains.isEmpty { lines.append("Gains: \(Words.list(gains)).") }
    if standing.isExternalised {
      lines.append(
        subject.markup.emphasis("Externalised toil: they pay, gain nothing and were not asked."))
    }
    if let line = breakEven(ledger, isRough: isRough(subject)) { lines.append(line) }
    return lines
  }

  private static func gives(_ ledger: PopulationLedger, _ figures: Figures) -> String {
    guard let toil = ledger.toil else {
      guard let hours = ledger.toilHours else { return "Gives: not known." }
      return
        "Gives: \(Figures.hoursWithSpread(hours, isRough: figures.isRough)) a year; what they are worth is not known."
    }
    guard toil.isPositive else { return "Gives: no time." }
    let hours =
      ledger.toilHours.map {
        "\(Figures.hoursWithSpread($0, isRough: figures.isRough)) a year, worth "
      } ?? ""
    let parts = [
      ("for the minutes of every workday", ledger.recurring),
      ("for keeping it going", ledger.keeping), ("for newcomers", ledger.onboarding),
      ("for the set-up (spread over its lifetime)", ledger.setUp),
    ].compactMap { name, amount in amount.flatMap { $0.isPositive ? (name, $0) : nil } }
    let sum = "\(hours)\(figures.moneyWithSpread(toil))"
    if parts.count == 1 { return "Gives, \(parts[0].0): \(sum)." }
    let shares = parts.map { "\(figures.money($0.1)) \($0.0)" }
    return "Gives: \(sum); of that \(Words.list(shares))."
  }

  /// Whether what is worked out of all figures comes from ranges or from rough times.
  private static func isRough(_ subject: Subject) -> Bool {
    subject.ledger.net?.point == nil || subject.review.hasRoughTimes
  }

  private static func breakEven(_ ledger: PopulationLedger, isRough: Bool) -> String? {
    let minutes = ledger.breakEven.minutes.map { "\(PlainNumber.minutes($0)) per person and day" }
    let people = ledger.breakEven.people.flatMap { count in
      count >= 1 ? "\(BreakEvenSentence.wholePeople(count, isRough: isRough)) people" : nil
    }
    let parts = [minutes, people].compactMap(\.self)
    return parts.isEmpty ? nil : "Break-even, all else being equal: \(Words.list(parts, "or"))."
  }

  private static func inAll(_ subject: Subject) -> [String] {
    let ledger = subject.ledger
    let figures = Figures(currency: subject.review.currency)
    let markup = subject.markup
    var lines: [String] = []
    let given = subject.review.quantities
    let money = MoneySentences(subject: subject)
    lines.append("\(markup.strong("Machines:")) \(money.machines)")
    if let build = given[.buildCost], case .known(let entry) = build.value,
      let yearly = ledger.buildCostPerYear, yearly.isPositive
    {
      lines.append(
        "\(markup.strong("Building it:")) \(figures.given(entry)), once; \(figures.money(yearly)) a year of its lifetime."
      )
    }
    if let running = ledger.runningCost, running.isPositive {
      lines.append("\(markup.strong("Running it:")) \(figures.money(running)) a year.")
    }
    if let net = ledger.net {
      lines.append(
        "\(markup.strong("Net value:")) \(subject.timed.moneyWithSpread(net)) a year.\(net.point == nil ? Self.medians : "")"
      )
    } else {
      let gaps = money.gaps.map { " \($0)" } ?? ""
      lines.append("\(markup.strong("Net value:")) not known.\(gaps)")
    }
    if let leverage = money.leverage { lines.append("\(markup.strong("Leverage:")) \(leverage)") }
    return lines + growth(subject) + opportunity(subject)
  }

  private static func growth(_ subject: Subject) -> [String] {
    let isGiven = subject.review.populations.contains { $0.quantities[.headcountGrowth] != nil }
    guard isGiven, subject.ledger.growth.count == 3 else { return [] }
    let years = subject.ledger.growth.map(subject.timed.money)
    return [
      "\(subject.markup.strong("As the groups grow:")) the work of every workday costs \(years[0]) in the "
        + "first year, \(years[1]) in the second and \(years[2]) in the third; shown, not counted."
    ]
  }

  private static func opportunity(_ subject: Subject) -> [String] {
    guard let opportunity = subject.ledger.opportunity, opportunity.isPositive else { return [] }
    return [
      "\(subject.markup.strong("Opportunity:")) beyond its pay, the displaced work would have been worth "
        + "\(subject.timed.moneyWithSpread(opportunity)) a year more; shown, not counted."
    ]
  }
}
