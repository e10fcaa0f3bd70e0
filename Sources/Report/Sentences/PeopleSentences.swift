internal import Assessment
internal import KnowledgeBase
import Quantities

/// What each population gives to the proposal and gets from it, and whether people lose hours by it.
struct PeopleSentences {
  let subject: Subject

  private var evaluation: Evaluation { subject.evaluation }

  /// One sentence for each population that gives or gets anything.
  var perPopulation: [String] {
    evaluation.standings.compactMap(sentence)
  }

  private func sentence(_ standing: PopulationStanding) -> String? {
    let figures = PopulationFigures(population: standing.population)
    let parts = [
      daily(figures, standing.ledger), keeping(figures, standing.ledger),
    ].compactMap(\.self)
    guard !parts.isEmpty else { return nil }
    let name = subject.markup.text(standing.population.title)
    let isCounted = standing.population.quantities[.peopleAffected] != nil
    return "\(name)\(isCounted ? " (\(figures.people))" : "") would \(Words.list(parts))."
  }

  private func daily(_ figures: PopulationFigures, _ ledger: PopulationLedger) -> String? {
    let give = recurring(figures, ledger)
    let get = givenBack(figures, ledger)
    let parts = [give, get].compactMap(\.self)
    return parts.isEmpty ? nil : "each \(Words.list(parts))"
  }

  private func recurring(_ figures: PopulationFigures, _ ledger: PopulationLedger) -> String? {
    if ledger.recurring?.isZero ?? false { return nil }
    guard let minutes = figures.estimate(.minutesPerDay) else {
      return "give time to it (how much is not known)"
    }
    return "give \(Figures.time(minutes, isRough: figures.isRough(.minutesPerDay))) a day to it"
  }

  private func givenBack(_ figures: PopulationFigures, _ ledger: PopulationLedger) -> String? {
    if ledger.gain?.isZero ?? false { return nil }
    guard let minutes = figures.estimate(.minutesRemoved) else {
      return "get time back (how much is not known)"
    }
    guard minutes.point != 0 else { return nil }
    return "get back \(Figures.time(minutes, isRough: figures.isRough(.minutesRemoved))) a day"
  }

  private func keeping(_ figures: PopulationFigures, _ ledger: PopulationLedger) -> String? {
    if ledger.keeping?.isZero ?? false { return nil }
    guard let hours = figures.estimate(.keepingHours) else {
      return "keep it going (in how many hours is not known)"
    }
    guard hours.point != 0 else { return nil }
    let time = Figures.hours(hours, isRough: figures.isRough(.keepingHours))
    return "spend \(time) a week on keeping it going"
  }
}

extension PeopleSentences {
  /// What the report says of people's hours beside the verdict; SCORING.md, section 3.
  var humanBalance: [String] { (isAboutOne ? [] : losers) + [keepers, inAll].compactMap(\.self) }

  /// Whether the balance of all is that of one population, so that it need not be said twice.
  private var isAboutOne: Bool {
    evaluation.ledger.populations.count { !($0.hours?.isZero ?? false) } == 1
  }

  private var losers: [String] {
    evaluation.losingPopulations.map { standing in
      let isRough = standing.population.hasRoughTimes
      let hours =
        standing.ledger.hours.map { ": \(Figures.hours($0, isRough: isRough)) a year" } ?? ""
      let name = subject.markup.text(standing.population.title)
      return "\(name) lose more hours than they get back\(hours)."
    }
  }

  private var keepers: String? {
    guard evaluation.keepersCostTooMuch == true, let saving = evaluation.ledger.saving else {
      return nil
    }
    guard saving.isPositive else {
      return "Keeping it going costs people's time, and it saves nothing on machines."
    }
    let percent = PlainNumber.rounded(evaluation.policy.value(.keepersShare) * 100)
    let share = percent == "10" ? "a tenth" : "\(percent) %"
    return "Keeping it going costs more than \(share) of what it saves on machines."
  }

  private var inAll: String? {
    guard let balance = evaluation.ledger.humanBalanceHours else {
      return evaluation.review.populations.isEmpty
        ? nil : "Whether people lose or win hours in all is not known."
    }
    if balance.isZero { return nil }
    let hours = Figures.hoursWithSpread(balance, isRough: subject.review.hasRoughTimes)
    guard evaluation.peopleLoseHours == true else {
      return "In all, people win \(hours) a year."
    }
    return "In all, people lose \(hours) a year. "
      + "By the article that these questions grew from, what leaves people more work is no automation."
  }
}
