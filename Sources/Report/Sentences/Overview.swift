internal import Assessment
internal import KnowledgeBase
import Quantities

/// What a reader must know who reads no further; the report and the terminal say it alike.
struct Overview {
  /// One line with words before it that say what it is about.
  struct Fact {
    let label: String
    let sentence: String

    func text(_ markup: Markup) -> String {
      label.isEmpty ? sentence : "\(markup.strong(label + ":")) \(sentence)"
    }
  }

  let subject: Subject

  private var evaluation: Evaluation { subject.evaluation }

  /// What would change, in the words of whoever answered; nil where nobody said it.
  var proposal: Fact? {
    subject.review.proposal.map {
      Fact(label: "What is proposed", sentence: Words.ended(subject.markup.text($0)))
    }
  }

  /// The verdict with the sentences that carry it.
  var verdict: String { verdictLines.joined(separator: " ") }

  /// The verdict, what people give and get, and the money, each on a line.
  var verdictLines: [String] {
    let sentences = VerdictSentences(subject: subject)
    let money = MoneySentences(subject: subject)
    let people = PeopleSentences(subject: subject).perPopulation
    let opening = [sentences.headline, sentences.meaning, sentences.openness].compactMap(\.self)
    let sums = [money.sum, money.asksNothing ?? money.loss, money.cash, money.gaps].compactMap(
      \.self)
    return [opening, Array(people.prefix(Self.mostPopulations)), sums]
      .map { $0.joined(separator: " ") }.filter { !$0.isEmpty }
  }

  /// What the answers say; nil where they say nothing yet.
  var reason: String? { VerdictSentences(subject: subject).evidence }

  /// Where it would start or stop to pay.
  var breakEven: String {
    let sentence = BreakEvenSentence(subject: subject)
    let turn = subject.prospects.flatMap {
      StakeSentences(subject: subject, stakes: $0.stakes).turn(ofMinutesOf: sentence.payer)
    }
    return [sentence.text, turn].compactMap(\.self).joined(separator: " ")
  }

  /// Who pays and gains, how much toil, how much was answered, what was found first.
  var facts: [Fact] {
    let count = Fact(
      label: score.label,
      sentence:
        "\(score.sentence) \(subject.markup.strong(coverage.label + ":")) \(coverage.sentence)")
    let facts: [Fact?] =
      [payers, count, settled, finding, turning, narrowing] + sayings + [origin]
    return facts.compactMap(\.self)
  }

  /// With more populations the paragraph would be a list; the ledger has them all.
  private static let mostPopulations = 3

  /// Naming more would be no help in choosing.
  private static let mostQuestions = 3

  /// Who pays and who gains.
  var payers: Fact {
    let standings = evaluation.standings
    var paying = standings.filter(\.pays).map { standing in
      let figures = PopulationFigures(population: standing.population)
      let isCounted = standing.population.quantities[.peopleAffected] != nil
      let facts = [isCounted ? figures.people : nil, figures.asked].compactMap(\.self)
      return subject.markup.text(standing.population.title)
        + (facts.isEmpty ? "" : " (\(facts.joined(separator: ", ")))")
    }
    var gainers = standings.filter(\.gains).map { subject.markup.text($0.population.title) }
    if evaluation.ledger.saving?.isPositive == true,
      subject.review.quantities[.machineSaving]?.gains == nil
    {
      gainers.append("whoever pays for the machines")
    }
    // They were named as those who gain; what they gain is in no figure, or not known.
    gainers += standings.filter { $0.population.role == .gains && !$0.gains }.map {
      subject.markup.text($0.population.title)
        + ($0.ledger.gain == nil ? " (how much is not known)" : " (nothing that is counted)")
    }
    if let saving = evaluation.ledger.saving, saving.median < 0,
      subject.review.quantities[.machineSaving]?.pays == nil
    {
      paying.append("whoever pays for the machines")
    }
    let nobody = standings.isEmpty ? "not said yet" : "nobody named here"
    let gain = gainers.isEmpty ? nobody : Words.list(gainers)
    let pay = paying.isEmpty ? nobody : Words.list(paying)
    let externalised = "Externalised toil: some pay, gain nothing and were not asked."
    let flag =
      standings.contains(where: \.isExternalised)
      ? " " + subject.markup.emphasis(externalised) : ""
    return Fact(
      label: "Who pays",
      sentence: "\(pay). \(subject.markup.strong("Who gains:")) \(gain).\(flag)")
  }

  /// The number for comparison.
  var score: Fact {
    let score = VerdictSentences(subject: subject).toilScore
    return Fact(
      label: "Toil score", sentence: "\(score), to compare designs by; it decides nothing.")
  }

  /// How much was answered.
  var coverage: Fact {
    Fact(label: "Questions", sentence: "\(CoverageSentence(evaluation: evaluation).text).")
  }

  /// Whether anything could still change the verdict; nil where that cannot be told.
  var settled: Fact? {
    subject.prospects.map { prospects in
      let words = SettledSentences(subject: subject, settledness: prospects.settledness)
      return Fact(
        label: "How sure",
        sentence: [words.short, believed].compactMap(\.self).joined(separator: " "))
    }
  }

  /// What is to be known of the figures that the money hangs on: those that nobody has measured, and those
  /// that have no range though others do; nil where there are none.
  private var believed: String? {
    let payer = BreakEvenSentence(subject: subject).payer
    let ofPayer = [QuantityID.minutesPerDay, .minutesRemoved].compactMap { id in
      payer?.quantities[id].map { (subject.name(of: id, in: payer?.id), $0) }
    }
    let saving = subject.review.quantities[.machineSaving].map {
      (subject.name(of: .machineSaving), $0)
    }
    let given = (ofPayer + [saving].compactMap(\.self)).filter {
      $0.1.value.entry.map { $0.estimate.point != .zero } ?? false
    }
    let isQuick = subject.review.scope == .core
    let asserted = isQuick ? [] : given.filter { $0.1.grade == .asserted }.map(\.0)
    let points = given.filter { subject.hasRanges && $0.1.value.entry?.isPoint == true }.map(\.0)
    let taken = isQuick ? [Self.quick] : []
    let sentences = [(asserted, "asserted only"), (points, "given without a range")]
      .filter { !$0.0.isEmpty }.map { names, how in
        "\(Words.capitalised(Words.list(names))) \(names.count == 1 ? "is" : "are") \(how)."
      }
    return taken.isEmpty && sentences.isEmpty ? nil : (taken + sentences).joined(separator: " ")
  }

  /// Said once for all that a quick review does not ask.
  private static let quick =
    "A quick review takes answers as they are given, asks nobody for evidence, and counts nothing for "
    + "building it, set-up, learning and keeping it going."

  /// The smallest change of answers that would turn the verdict; nil where there is none.
  var turning: Fact? {
    guard let flips = subject.prospects?.flips else { return nil }
    return FlipSentences(subject: subject, flips: flips).first.map {
      Fact(
        label: flips.aim == .better ? "What would turn it" : "What would break it", sentence: $0)
    }
  }

  private var finding: Fact? {
    guard let finding = evaluation.findings.first, finding.strength != .none,
      let article = subject.catalog.article(finding.id)
    else { return nil }
    guard finding.strength == .strong else { return weak }
    let summary = subject.markup.text(Words.firstSentence(of: article.summary))
    let story = FindingWords(subject: subject, finding: finding).story.map {
      " \(subject.markup.emphasis("Seen in")) \($0)."
    }
    return Fact(
      label: "Strongest finding", sentence: "\(subject.link(finding.id)): \(summary)\(story ?? "")")
  }

  /// What there is only some sign of, by name: told as a finding, it would claim more than the answers do.
  private var weak: Fact? {
    let found = evaluation.findings.filter { $0.strength == .some }
    let names = found.prefix(Self.mostQuestions).map { subject.link($0.id) }
    let more = found.count - names.count
    return Fact(
      label: "Some sign of",
      sentence: Words.list(names + (more > 0 ? ["\(more) more"] : [])) + "; nothing strong.")
  }

  /// The open questions to answer first; nil where the verdict is one.
  var narrowing: Fact? {
    guard evaluation.ruling.verdict == nil else { return nil }
    let open = subject.questions.filter { $0.state.ranges }.map(\.question)
    let first = open.filter { $0.questionClass == .major || $0.factor != nil }
      .prefix(Self.mostQuestions)
    guard !first.isEmpty else { return nil }
    let titles = first.map { subject.markup.text($0.title) }
    return Fact(label: "What would narrow it", sentence: titles.joined(separator: " "))
  }

  /// Sentences of answers that support no finding, so that nothing else in the report says them.
  private var sayings: [Fact] {
    subject.questions.compactMap { _, state in
      guard case .answered(let option) = state, option.evidence.isEmpty,
        let saying = option.saying
      else { return nil }
      return Fact(label: "", sentence: subject.markup.text(saying))
    }
  }

  private var origin: Fact? {
    let review = subject.review
    let parts = [
      ("Date", review.date), ("Author", review.author), ("Decision owner", review.decisionOwner),
    ].compactMap { label, value in value.map { (label, subject.markup.text($0)) } }
    guard let first = parts.first else { return nil }
    let rest = parts.dropFirst().map { " \(subject.markup.strong($0.0 + ":")) \($0.1)." }
    return Fact(label: first.0, sentence: "\(first.1)." + rest.joined())
  }
}
