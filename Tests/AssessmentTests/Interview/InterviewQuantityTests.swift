import Assessment
import KnowledgeBase
import Quantities
import TestSupport
import Testing

/// Quantities are asked for beside their question, of whom they can matter to, and only then.
struct InterviewQuantityTests {
  /// The quantities that a whole interview asks for, given some answers; the rest is answered at worst.
  private static func asked(
    _ answers: [ArticleID: String], roles: [(String, PopulationRole)] = [("devs", .affected)],
    scope: Review.Scope = .all, removed: String = "0"
  ) async throws -> [String] {
    let catalog = try await ShippedCatalog.catalog
    let populations = roles.map { Population(id: $0.0, title: $0.0, role: $0.1, asked: .yes) }
    var interview = Interview(
      Review(title: "T", scope: scope, populations: populations), in: catalog)
    var asked: [String] = []
    for _ in 0..<200 where interview.step != .check {
      switch interview.step {
      case .groups: try interview.respond(.groups([]))
      case .question(let id):
        let key = answers[id] ?? catalog.question(id)?.options.last?.key ?? ""
        try interview.respond(.choose(.option(key)))
      case .saving:
        asked.append("saving")
        try interview.respond(.direction(.none))
      case .keeper:
        asked.append("keeper")
        try interview.respond(.keeper(.nobody))
      case .quantity(let key):
        asked.append("\(key)")
        let amounts: [QuantityID: String] = [
          .joiners: "0", .minutesRemoved: removed, .buildCost: "0",
        ]
        let text = amounts[key.quantity] ?? "2"
        let entry = try QuantityEntry.parse(text, for: key.quantity)
        try interview.respond(.amount(entry))
      default: try interview.respond(interview.canKeep ? .keep : .back)
      }
    }
    return asked
  }

  @Test func asksBesideTheirQuestions() async throws {
    let asked = try await Self.asked([:])
    #expect(
      asked == [
        "devs/minutes-per-day", "devs/people-affected", "devs/joiners", "keeper", "devs/day-cost",
        "saving", "build-cost", "devs/minutes-removed",
      ])
  }

  @Test(
    arguments: [
      ["recurring-work": "none"], ["recurring-work": "setup-only"], ["frequency": "once"],
    ] as [[ArticleID: String]])
  func asksNoMinutesWhereNothingRecurs(_ answers: [ArticleID: String]) async throws {
    let asked = try await Self.asked(answers)
    #expect(!asked.contains("devs/minutes-per-day"))
    #expect(asked.contains("devs/people-affected"), "minutes removed may still count")
    #expect(asked.contains("devs/minutes-removed"), "its question is skipped, and it matters still")
  }

  @Test func asksNothingOfNewcomersWhoNeedLearnNothing() async throws {
    let asked = try await Self.asked(["onboarding": "nothing"])
    #expect(!asked.contains("devs/joiners"))
  }

  @Test func asksKeepersForHoursAndOthersForMinutes() async throws {
    let asked = try await Self.asked(
      [:], roles: [("devs", .affected), ("winners", .gains), ("ops", .keeps)])
    #expect(
      asked == [
        "devs/minutes-per-day", "devs/people-affected", "winners/people-affected", "devs/joiners",
        "ops/keeping-hours", "devs/day-cost", "winners/day-cost", "ops/day-cost", "saving",
        "build-cost", "devs/minutes-removed", "winners/minutes-removed",
      ])
  }

  @Test func asksNobodyWhoKeepsWhatNobodyKeeps() async throws {
    let asked = try await Self.asked(["individual-leverage": "vendor-or-none"])
    #expect(!asked.contains("keeper"))
  }

  @Test func asksInAQuickReviewOnlyForTheFiveThatItNeeds() async throws {
    let roles: [(String, PopulationRole)] = [
      ("devs", .affected), ("ops", .keeps), ("winners", .gains),
    ]
    let asked = try await Self.asked([:], roles: roles, scope: .core)
    #expect(
      asked == [
        "devs/people-affected", "devs/minutes-per-day", "devs/minutes-removed", "devs/day-cost",
        "ops/minutes-removed", "winners/minutes-removed", "saving",
      ])
    let once = try await Self.asked(["recurring-work": "none"], scope: .core)
    #expect(once == ["devs/minutes-removed", "saving"])
  }

  /// Whoever gains time is asked how many they are and what their days cost, whatever their part.
  @Test func asksInAQuickReviewForWhatATimeSavedIsMultipliedWith() async throws {
    let roles: [(String, PopulationRole)] = [
      ("devs", .affected), ("ops", .keeps), ("winners", .gains),
    ]
    let asked = try await Self.asked(
      ["recurring-work": "none"], roles: roles, scope: .core, removed: "48 min/week")
    #expect(
      asked
        == roles.flatMap {
          ["\($0.0)/minutes-removed", "\($0.0)/people-affected", "\($0.0)/day-cost"]
        } + ["saving"])
  }

  @Test func asksForTheTimeSavedBeforeAnyVerdictIsSettled() async throws {
    let catalog = try await ShippedCatalog.catalog
    var interview = Interview(Review(title: "", scope: .core), in: catalog, order: .byWorth)
    var asked: [Interview.Step] = []
    while interview.step != .check {
      asked.append(interview.step)
      let isGain = interview.step.isTimeSaved
      #expect(!isGain || interview.awaitsGain)
      try interview.reach(next: isGain ? .keep : nil)
    }
    #expect(!interview.awaitsGain)
    let place = try #require(asked.firstIndex { $0.isTimeSaved })
    let frequency = try #require(asked.firstIndex(of: .question("frequency")))
    #expect(place == frequency + 3, "after how often, how many people and how many minutes")
  }

  /// The two orders agree on the figures: a group after the other, how many they are first.
  @Test(arguments: [Inquiry.Order.inOrder, .byWorth])
  func asksInAQuickReviewForAllFiguresOfAGroupTogether(_ order: Inquiry.Order) async throws {
    let catalog = try await ShippedCatalog.catalog
    var review = Review(title: "T", scope: .core)
    for (id, role) in [("devs", PopulationRole.affected), ("support", .affected), ("w", .gains)] {
      review.populations.append(Population(id: id, title: id, role: role, asked: .yes))
    }
    var interview = Interview(review, in: catalog, order: order)
    var asked: [String] = []
    while interview.step != .check {
      if case .quantity(let key) = interview.step, let group = key.population {
        asked.append("\(group)/\(key.quantity.rawValue)")
        try interview.respond(
          .amount(
            QuantityEntry.parse(key.quantity == .minutesRemoved ? "1" : "4", for: key.quantity))
        )
      } else {
        try interview.reach(next: nil)
      }
    }
    let figures = ["people-affected", "minutes-per-day", "minutes-removed", "day-cost"]
    #expect(
      asked == ["devs", "support"].flatMap { group in figures.map { "\(group)/\($0)" } }
        + ["w/minutes-removed", "w/people-affected", "w/day-cost"])
  }

  @Test func offersTheCostOfAnotherGroupsDay() async throws {
    let catalog = try await ShippedCatalog.catalog
    var review = Review(title: "T", scope: .core)
    for id in ["devs", "support"] {
      review.populations.append(Population(id: id, title: id, role: .affected, asked: .yes))
    }
    var interview = Interview(review, in: catalog)
    try interview.reach(.quantity(QuantityKey(.dayCost, population: "devs")))
    #expect(interview.suggestion == nil)
    let cost = try QuantityEntry.parse("560", for: .dayCost)
    try interview.respond(.amount(cost))
    #expect(interview.suggestion == nil, "only the cost of a day is offered")
    let step = Interview.Step.quantity(QuantityKey(.dayCost, population: "support"))
    try interview.reach(step)
    #expect(interview.suggestion?.entry == cost)
    #expect(interview.suggestion?.group == "devs")
    #expect(throws: Interview.Refusal.nothingToKeep) { try interview.respond(.keep) }
    try interview.respond(.amount(cost))
    try interview.respond(.back)
    #expect(interview.suggestion == nil, "it has its own")
    #expect(interview.canKeep)
  }

  @Test func asksTheCoreQuestionsOnlyInAQuickReview() async throws {
    let catalog = try await ShippedCatalog.catalog
    var interview = Interview(Review(title: "", scope: .core), in: catalog)
    try interview.reach(.check)
    #expect(interview.review.answers.count == 9)
    #expect(interview.leftOut.notAsked.count == 21)
    #expect(interview.isComplete)
  }

  @Test func asksForTheGroupThatKeepsIt() async throws {
    let catalog = try await ShippedCatalog.catalog
    var interview = Interview(Review(title: ""), in: catalog)
    try interview.reach(.keeper)
    var other = interview
    try interview.respond(.keeper(.newGroup("Operations and on-call staff")))
    #expect(interview.review.populations.last?.role == .keeps)
    #expect(interview.step == .asked("operations"))
    try interview.respond(.asked(.yes))
    #expect(interview.step == .quantity(QuantityKey(.keepingHours, population: "operations")))

    try other.respond(.keeper(.group("developers")))
    let step = Interview.Step.quantity(QuantityKey(.keepingHours, population: "developers"))
    #expect(other.step == step)
    try other.respond(.amount(QuantityEntry.parse("3", for: .keepingHours)))
    #expect(other.sheet.flatMap(\.steps).contains(step))
    try other.respond(.back)
    try other.respond(.back)
    #expect(other.step == .keeper)
    #expect(other.canKeep)
  }

  @Test func takesWhatItCostsMoreWithoutAMinus() async throws {
    let catalog = try await ShippedCatalog.catalog
    var interview = Interview(Review(title: ""), in: catalog)
    try interview.reach(.saving)
    try interview.respond(.direction(.costsMore))
    #expect(interview.step == .quantity(QuantityKey(.machineSaving)))
    let typed = try QuantityEntry.parse("20000..60000", for: .machineSaving)
    let meant = try interview.meaning(of: typed)
    #expect(meant.text == "-60000..-20000")
    let negative = try QuantityEntry.parse("-5", for: .machineSaving)
    #expect(throws: Interview.Refusal.direction(.costsMore)) { try interview.meaning(of: negative) }
    #expect(throws: Interview.Refusal.direction(.costsMore)) {
      try interview.respond(.amount(typed))
    }
    try interview.respond(.amount(meant))
    #expect(interview.review.quantities[.machineSaving]?.value == .known(meant))
    try interview.respond(.back)
    #expect(interview.savingDirection == .costsMore)
    try interview.respond(.back)
    #expect(interview.step == .saving)
    try interview.respond(.direction(.saves))
    #expect(!interview.canKeep, "the stored amount says that it costs more")
    #expect(interview.step == .quantity(QuantityKey(.machineSaving)))
    try interview.respond(.amount(QuantityEntry.parse("-10000..40000", for: .machineSaving)))
    #expect(interview.savingDirection == .saves)
  }

  @Test func refusesMoreMinutesThanTheDayHas() async throws {
    let catalog = try await ShippedCatalog.catalog
    var interview = Interview(Review(title: ""), in: catalog)
    try interview.reach(.quantity(QuantityKey(.minutesPerDay, population: "developers")))
    let entry = try QuantityEntry.parse("481", for: .minutesPerDay)
    let refusal = #expect(throws: Interview.Refusal.self) { try interview.respond(.amount(entry)) }
    guard case .contradiction(.dayTooShort) = refusal else {
      Issue.record("refused as \(String(describing: refusal))")
      return
    }
  }

  @Test func showsTheOthersOnceWithTheirDefaults() async throws {
    let catalog = try await ShippedCatalog.catalog
    var interview = Interview(Review(title: ""), in: catalog)
    try interview.reach(.rest)
    let names = interview.otherQuantities.compactMap { step -> String? in
      guard case .quantity(let key) = step else { return nil }
      return "\(key)"
    }
    #expect(
      names == [
        "developers/workdays", "developers/hours-per-day", "developers/avoidable-share",
        "developers/setup-hours", "developers/headcount-growth", "developers/opportunity-factor",
        "lifetime", "running-cost",
      ])
    try interview.respond(.change(.quantity(QuantityKey(.lifetime))))
    try interview.respond(.amount(QuantityEntry.parse("5", for: .lifetime)))
    #expect(interview.step == .rest, "the list is shown again until it is done")
    try interview.respond(.proceed)
    #expect(interview.step == .check)
    try interview.respond(.back)
    #expect(interview.step == .rest)
  }

  @Test func asksForTheCostOfADayOnceHoursTurnUp() async throws {
    let catalog = try await ShippedCatalog.catalog
    var interview = Interview(Review(title: "", scope: .all), in: catalog)
    try interview.respond(.title("T"))
    try interview.respond(.keep)
    for _ in 0..<2 { try interview.respond(.groups([])) }
    try interview.respond(.groups(["Operations and on-call staff"]))
    try interview.reach(.quantity(QuantityKey(.keepingHours, population: "operations")))
    try interview.respond(.keep)
    try interview.reach(.rest)
    #expect(interview.group("operations")?.quantities[.dayCost] == nil)
    let setup = Interview.Step.quantity(QuantityKey(.setupHours, population: "operations"))
    try interview.respond(.change(setup))
    try interview.respond(.amount(QuantityEntry.parse("4", for: .setupHours)))
    #expect(
      interview.step == .quantity(QuantityKey(.peopleAffected, population: "operations")))
    try interview.respond(.amount(QuantityEntry.parse("2", for: .peopleAffected)))
    #expect(interview.step == .quantity(QuantityKey(.dayCost, population: "operations")))
  }
}

extension Interview.Step {
  /// Whether the step asks what a group is relieved of.
  fileprivate var isTimeSaved: Bool {
    if case .quantity(let key) = self { key.quantity == .minutesRemoved } else { false }
  }
}
