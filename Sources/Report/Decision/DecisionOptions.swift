internal import Assessment
internal import KnowledgeBase
import Quantities

/// What could be decided: to build it as proposed, to change it, or not to build it.
struct DecisionOptions {
  /// One of the options, with what speaks for and against it.
  struct Option: Hashable {
    let title: String

    /// What there is to know of it before the arguments; empty where there is nothing.
    var description = ""

    let good: [String]
    var neutral: [String] = []
    let bad: [String]

    /// In MADR's words: `Good, because …`, then neutral, then bad.
    var arguments: [String] {
      let all = [("Good", good), ("Neutral", neutral), ("Bad", bad)].flatMap { word, reasons in
        reasons.map { "\(word), because \($0)" }
      }
      return all.isEmpty ? ["Neutral, because nothing is known of what it costs or brings."] : all
    }
  }

  let subject: Subject

  private var evaluation: Evaluation { subject.evaluation }
  private var markup: Markup { subject.markup }
  private var figures: Figures { Figures(currency: subject.review.currency) }

  /// The proposal first, then its changes, then to leave things as they are.
  var all: [Option] {
    [proposal] + changed + (needsMore ? [more] : []) + [nothing]
  }

  /// What the verdict recommends.
  var recommended: Option {
    switch evaluation.ruling.verdict {
    case .proceed, .guards: proposal
    case .measure, nil: more
    case .rework: changed.first ?? nothing
    case .stop: nothing
    }
  }

  /// Why that is recommended, as the rest of a sentence.
  var reason: String {
    let ruling = evaluation.ruling
    if let verdict = ruling.verdict {
      let meaning = VerdictSentences(subject: subject).meaning
      return "the verdict on the proposal is \(markup.strong(verdict.title))"
        + (meaning.map { ": \(Words.uncapitalised($0))" } ?? ".")
    }
    if ruling.atLeast == .proceed { return "there is no verdict on the proposal yet." }
    return "the verdict on the proposal is at least \(markup.strong(ruling.atLeast.title))."
  }

  private var needsMore: Bool {
    evaluation.ruling.verdict == nil || evaluation.ruling.verdict == .measure
  }
}

extension DecisionOptions {
  private var proposal: Option {
    let ledger = evaluation.ledger
    var good: [String] = []
    if let saving = ledger.saving, saving.isPositive {
      good.append("it saves \(figures.moneyWithSpread(saving)) a year on machines.")
    }
    if let gain = ledger.gain, gain.isPositive {
      good.append("it gives people back time worth \(subject.timed.moneyWithSpread(gain)) a year.")
    }
    var bad: [String] = []
    if let toil = ledger.toil, toil.isPositive {
      bad.append("it takes people's time worth \(subject.timed.moneyWithSpread(toil)) a year.")
    }
    if let saving = ledger.saving, saving.median < 0 {
      bad.append("machines cost \(figures.size(saving)) a year more.")
    }
    bad += costs
    let people = PeopleSentences(subject: subject).humanBalance.first { $0.hasPrefix("In all") }
    let externalised = evaluation.standings.filter(\.isExternalised).map {
      "\(markup.text($0.population.title)) pay, gain nothing and were not asked."
    }
    let balance = people.map { [Words.uncapitalised(Words.firstSentence(of: $0))] } ?? []
    let losesHours = evaluation.peopleLoseHours == true
    return Option(
      title: subject.title, good: good + (losesHours ? [] : balance),
      bad: bad + (losesHours ? balance : []) + externalised)
  }

  private var costs: [String] {
    var parts: [String] = []
    if let running = evaluation.ledger.runningCost, running.isPositive {
      parts.append("running it costs \(figures.size(running)) a year.")
    }
    if let build = evaluation.ledger.buildCostPerYear, build.isPositive {
      parts.append("building it costs \(figures.size(build)) for each year of its lifetime.")
    }
    return parts
  }

  /// To leave things as they are: what the proposal costs is kept, and what it brings is forgone.
  private var nothing: Option {
    let ledger = evaluation.ledger
    var good: [String] = []
    if let toil = ledger.toil, toil.isPositive {
      good.append("nobody gives time worth \(subject.timed.money(toil)) a year to it.")
    }
    if ledger.buildCostPerYear?.isPositive == true {
      good.append("the money for building it is free for something else.")
    }
    var bad: [String] = []
    if let saving = ledger.saving, saving.isPositive {
      bad.append("\(figures.money(saving)) a year on machines are not saved.")
    }
    if let gain = ledger.gain, gain.isPositive {
      bad.append("people do not get back time worth \(subject.timed.money(gain)) a year.")
    }
    return Option(title: "Leave things as they are", good: good, bad: bad)
  }

  /// To find out first, where the verdict still depends on it.
  private var more: Option {
    let parts =
      subject.prospects.map {
        SettledSentences(subject: subject, settledness: $0.settledness).parts
      } ?? []
    return Option(
      title: "Find out what is not known, then decide",
      description: parts.joined(separator: " "),
      good: ["what is not known could still change the verdict."],
      bad: ["the decision waits for it."])
  }

  /// The smallest changes of answers that give a milder verdict.
  private var changed: [Option] {
    guard let flips = subject.prospects?.flips, flips.aim == .better else { return [] }
    let words = FlipSentences(subject: subject, flips: flips)
    return flips.sets.prefix(Self.mostChanges).map { flip in
      let remedies = words.remedies(flip)
      let costly = flip.changes.contains { $0.change == .costly }
      let help = remedies.map(\.title)
      return Option(
        title: "The same, but " + words.answers(flip),
        description: help.isEmpty ? "" : "What would do it: \(Words.list(help, "or")).",
        good: ["the verdict would be \(words.verdict(flip))."],
        neutral: costly ? ["a redesign can change it, at a cost."] : [],
        bad: remedies.map { "\($0.title) \($0.worsens)." })
    }
  }

  /// Options that somebody can keep in mind.
  private static let mostChanges = 3
}
