internal import Assessment
internal import KnowledgeBase

/// Two people's answers to one proposal: what decides, what to talk about first, where they differ.
struct PeoplePage {
  let people: PeopleComparison
  let subject: ComparisonSubject

  private var differences: ReviewDifferences { people.differences }
  private var names: (first: String, second: String) { subject.people }

  var text: String {
    let titles = subject.titles
    var page = ComparisonPage(
      title: "Two people on \(titles.first)"
        + (subject.isOneTitle ? "" : " and \(titles.second)")
        + ": \(names.first) and \(names.second)",
      subject.markup)
    page.paragraph(opening)
    decisive(&page)
    topics(&page)
    disputes(&page)
    figures(&page)
    page.paragraph([agreement])
    return page.text
  }

  private var opening: [String] {
    let verdicts = (subject.ruling(people.first.ruling), subject.ruling(people.second.ruling))
    let strong = subject.markup.strong
    let verdict =
      people.there.isMoved
      ? "The answers of \(names.first) give \(strong(verdicts.0)), those of \(names.second) "
        + "\(strong(verdicts.1))."
      : "The answers of both give \(strong(verdicts.0))."
    let title =
      subject.isOneTitle ? nil : "The titles differ: make sure that both mean one proposal."
    return [verdict, title, subject.currencies].compactMap(\.self)
  }

  private func decisive(_ page: inout ComparisonPage) {
    page.section("What decides")
    guard people.there.isMoved else {
      let text =
        differences.isEmpty
        ? "Nothing: both say the same."
        : "Nothing in which they differ decides: both come to the same verdict."
      return page.paragraph([text])
    }
    for (attribution, from, to) in [
      (people.there, names.first, names.second), (people.back, names.second, names.first),
    ] {
      page.paragraph([sentence(attribution, from: from, to: to)])
      page.list(
        AttributionWords(attribution: attribution, subject: subject, line: subject.name).items)
    }
  }

  private func sentence(_ attribution: Attribution, from: String, to: String) -> String {
    let verdict = subject.ruling(attribution.to)
    let whose = "Of what \(from) says, replaced by what \(to) says,"
    let things = Words.counted(attribution.size, "thing")
    guard attribution.isSmallest else {
      return "\(whose) no three things or fewer give \(verdict); all \(things) together do:"
    }
    switch (attribution.size, attribution.count) {
    case (1, 1): return "\(whose) one thing gives \(verdict):"
    case (1, let count): return "\(whose) any one of \(count) things gives \(verdict):"
    case (_, 1): return "\(whose) \(things) together give \(verdict), and no fewer:"
    case (_, let count):
      return
        "\(whose) \(things) together give \(verdict), and no fewer; there are \(count) such sets:"
    }
  }

  private func topics(_ page: inout ComparisonPage) {
    let topics = people.topics.prefix(Self.mostTopics)
    guard !topics.isEmpty else { return }
    page.section("Talk about first")
    page.list(topics.map { ComparisonPage.Item(text: topic($0)) }, isNumbered: true)
  }

  /// A longer list is no help in choosing where to begin.
  private static let mostTopics = 10

  /// A question to clear up, with what each says.
  private func topic(_ change: ReviewChange) -> String {
    let question: String
    switch change {
    case .answer(let id): question = subject.question(id)
    case .quantity(let key):
      question = "What is right for \(Words.uncapitalised(subject.name(of: key)))?"
    case .population(let id):
      question = "What have these people to do with it: \(subject.name(ofPopulation: id))?"
    case .figures: question = "In which currency, and with which people and figures?"
    case .content: question = subject.name(of: change) + "."
    case .seed: question = "With which seed are the samples drawn?"
    }
    return Words.ended(question + (sides(change).map { " \($0)" } ?? ""))
  }

  /// What each of the two says, after the name.
  private func sides(_ change: ReviewChange) -> String? {
    subject.sides(of: change).map { first, second in
      "\(names.first): \(Words.ended(first)) \(names.second): \(Words.ended(second))"
    }
  }

  private func disputes(_ page: inout ComparisonPage) {
    let disputed = people.disputed
    if !disputed.isEmpty {
      page.section("Answered differently, the furthest apart first")
      page.list(
        disputed.map { difference in
          let distance = difference.levelDistance ?? 0
          let apart =
            distance == 0 ? "the same level" : "\(Words.counted(distance, "level")) apart"
          return "\(topic(.answer(difference.question))) \(Words.capitalised(apart))."
        })
    }
    let oneSided = people.oneSided
    if !oneSided.isEmpty {
      page.section("One knows, the other does not")
      page.list(oneSided.map { topic(.answer($0.question)) })
    }
  }

  private func figures(_ page: inout ComparisonPage) {
    let changes =
      differences.populations.map { ReviewChange.population($0.id) }
      + differences.quantities.map { .quantity($0.key) }
    guard !changes.isEmpty else { return }
    page.section("People and figures that differ")
    page.list(changes.map { "\(subject.name(of: $0)). \(sides($0) ?? "")" })
  }

  private var agreement: String {
    let others = differences.answers.filter { !$0.isOnlyHowKnown }.count
    let same = people.first.questions.count - others
    return
      "They stand alike at \(same) of \(Words.counted(people.first.questions.count, "question"))."
  }
}

extension ComparisonSubject {
  /// What two people are called: their names, and their files where one has none or both are the same.
  var people: (first: String, second: String) {
    let authors = [first, second].map { subject in
      subject.review.author.map { markup.text($0) }.flatMap { $0.isEmpty ? nil : $0 }
    }
    let names = [(authors[0], files.first), (authors[1], files.second)].map { author, file in
      authors[0] == authors[1] ? markup.code(file) : author ?? markup.code(file)
    }
    return (names[0], names[1])
  }
}
