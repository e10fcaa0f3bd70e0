internal import Assessment
internal import KnowledgeBase
import Quantities

/// Every answer with what is known about it, lens by lens, then every figure.
enum SectionAnswers {
  static func blocks(_ subject: Subject) -> [Block] {
    let byLens = Dictionary(grouping: subject.questions, by: \.question.lens)
    let known = subject.catalog.lenses.filter { byLens[$0.id] != nil }
    let sections = known.map { lens in
      section(
        lens.title, (byLens[lens.id] ?? []).map { answer($0.question, $0.state, subject) }, subject)
    }
    let others = section("No longer asked", unknownAnswers(subject), subject)
    return [
      .heading(level: 2, "All answers"), .paragraph(grades),
      .drawing(LensProfile(subject: subject).drawing),
    ]
      + sections.flatMap(\.self) + others + figures(subject)
  }

  /// What the grades mean, since they stand beside the answers.
  private static let grades =
    "How an answer is known is graded: "
    + Words.list(Grade.allCases.map { "\($0.rawValue) \($0.title)" })
    + ". Where no grade stands, it is asserted."

  private static func section(_ title: String, _ items: [String], _ subject: Subject) -> [Block] {
    items.isEmpty ? [] : [.heading(level: 3, subject.markup.text(title)), .items(items)]
  }

  private static func answer(
    _ question: Question, _ state: QuestionState, _ subject: Subject
  ) -> String {
    let markup = subject.markup
    let given = subject.review.answers[question.id]
    let parts: [String]
    switch state {
    case .answered(let option):
      let key = "(\(markup.code(option.key)), level \(option.level) of 4)."
      let saying = option.saying.map { markup.text($0) }
      parts =
        ["\(markup.text(option.text)) \(key)"] + known(given, markup) + [saying].compactMap(\.self)
    case .unknown: parts = ["Not known."] + known(given, markup)
    case .notApplicable:
      let words = known(given, markup)
      parts = [words.isEmpty ? "Does not apply; no note says why." : "Does not apply."] + words
    case .skipped(let reason):
      parts = ["Not needed\(because(reason, subject))."] + stored(given, markup)
    case .suspect:
      parts =
        [
          "To be confirmed: the question has changed since it was answered"
            + (given.map { " with \(markup.code($0.choice.key))" } ?? "") + "."
        ] + known(given, markup)
    case .open: parts = ["Open."]
    }
    return "\(markup.strong(markup.text(question.title))) \(parts.joined(separator: " "))"
  }

  /// How an answer is known, its evidence and its note.
  private static func known(_ answer: Answer?, _ markup: Markup) -> [String] {
    guard let answer else { return [] }
    return known(answer.grade, answer.evidence, answer.note, markup)
  }

  static func known(
    _ grade: Grade, _ evidence: String?, _ note: String?, _ markup: Markup
  ) -> [String] {
    let source = evidence.map { ": \(markup.text($0))" } ?? ""
    let graded =
      grade == .asserted && evidence == nil ? nil : "\(grade.rawValue), \(grade.title)\(source)."
    return [graded, note.map { "Note: \(Words.ended(markup.text($0)))" }].compactMap(\.self)
  }

  private static func because(_ reason: SkipReason, _ subject: Subject) -> String {
    let markup = subject.markup
    switch reason {
    case .answer(let id, let key):
      let text = subject.catalog.question(id)?.option(key)?.text ?? key
      return
        ", because \(quoted(subject.title(ofQuestion: id))) is answered \(quoted(markup.text(text)))"
    case .skipped(let id): return ", because \(quoted(subject.title(ofQuestion: id))) is not needed"
    }
  }

  private static func quoted(_ text: String) -> String { "“\(text)”" }

  /// An answer that does not count now and comes back with the path.
  private static func stored(_ answer: Answer?, _ markup: Markup) -> [String] {
    answer.map { ["Kept, not counted: \(markup.code($0.choice.key))."] } ?? []
  }

  private static func unknownAnswers(_ subject: Subject) -> [String] {
    subject.answersNoLongerAsked.map { id, answer in
      let markup = subject.markup
      let parts = [
        "\(markup.code(id.rawValue)): \(markup.code(answer.choice.key)), kept and not counted."
      ]
      return (parts + known(answer, markup)).joined(separator: " ")
    }
  }
}

extension SectionAnswers {
  /// Every figure that was given, as it was understood.
  private static func figures(_ subject: Subject) -> [Block] {
    let review = subject.review
    let ofPopulations = review.populations.flatMap { population in
      population.quantities.sorted { $0.key < $1.key }.map {
        figure($0.key, $0.value, population, subject)
      }
    }
    let ofProposal = review.quantities.sorted { $0.key < $1.key }.map {
      figure($0.key, $0.value, nil, subject)
    }
    return section("Figures", ofPopulations + ofProposal, subject)
  }

  private static func figure(
    _ id: QuantityID, _ given: GivenQuantity, _ population: Population?, _ subject: Subject
  ) -> String {
    let markup = subject.markup
    let name = Words.capitalised(subject.name(of: id, in: population?.id))
    let value: String
    switch given.value {
    case .unknown: value = "declared not known."
    case .known(let entry):
      value = Words.ended(readBack(entry, population, currency: subject.review.currency))
    }
    func title(_ id: String) -> String {
      markup.text(subject.review.populations.first { $0.id == id }?.title ?? id)
    }
    let sides = [
      given.pays.map { "Paid by \(title($0))." }, given.gains.map { "Gained by \(title($0))." },
    ].compactMap(\.self)
    let parts = [value] + sides + known(given.grade, given.evidence, given.note, markup)
    return "\(markup.strong(name + ":")) \(parts.joined(separator: " "))"
  }

  private static func readBack(
    _ entry: QuantityEntry, _ population: Population?, currency: String
  ) -> String {
    func point(_ id: QuantityID) -> Rational {
      population?.quantities[id]?.value.entry?.estimate.point ?? id.defaultValue ?? .one
    }
    return entry.readBack(
      workdays: point(.workdays), hoursPerDay: point(.hoursPerDay), currency: currency)
  }
}
