public import Assessment
import KnowledgeBase
public import Quantities

extension InterviewLabels {
  /// What a step asks for; nil for the list of all answers and after it.
  public func task(at step: Interview.Step) -> InterviewTask? {
    switch step {
    case .title: Self.title
    case .proposal: Self.proposal
    case .groups(let role): task(forGroups: role)
    case .group(nil): Self.oneMoreGroup
    case .group: InterviewTask("What is this group called?", reasons: Self.groupReasons)
    case .role: Self.role
    case .asked(let id): asked(id)
    case .question(let id): interview.catalog.question(id).map(task)
    case .keeper: Self.keeper
    case .saving: saving
    case .quantity(let key): task(for: key)
    case .bearer(let quantity): task(forBearerOf: quantity)
    case .rest: Self.rest
    case .check, .done: nil
    }
  }

  private static let title = InterviewTask(
    "What is proposed, in a few words?",
    reasons: [
      "Why we ask: the title stands on top of the report. Name the change, not the project: "
        + "\"Runner sizes as tags\" says more than \"Phase 2\"."
    ])

  private static let proposal = InterviewTask(
    "What would change, and for whom? One or two sentences.",
    reasons: [
      "Why we ask: whoever decides reads the report without having been there, and a title does not "
        + "tell them what they would say yes to.",
      "For example: \"Every pipeline job names one of four runner sizes by a tag, so that the "
        + "machines can be packed tighter.\"",
    ])

  private func task(forGroups role: PopulationRole) -> InterviewTask {
    switch role {
    case .affected:
      InterviewTask(
        "Who will have to do something, even rarely?",
        remark:
          "Whoever has to do something and gains by it belongs here, too; what it saves them is told "
          + "later.",
        reasons: Self.groupReasons)
    case .gains:
      InterviewTask(
        "Who gains by it and has nothing to do for it?",
        remark: "Time, money or a better figure; often it is those who propose it.",
        reasons: [
          "Why we ask: an automation that some pay for and others gain by is seldom mended by those "
            + "who gain. The report sets both side by side."
        ] + Self.groupReasons.suffix(1))
    case .keeps:
      InterviewTask(
        "Then who keeps it going: mends, upgrades, answers questions?",
        remark: "Somebody is always touched.", reasons: Self.groupReasons)
    }
  }

  private static let oneMoreGroup = InterviewTask(
    "Who else will have to do something, gain by it or keep it going?", reasons: groupReasons)

  private static let groupReasons = [
    "Why we ask: an automation is paid for by everyone who has to do something because of it. "
      + "Think of those who are not in the room: newcomers, support, people on call.",
    "Give people one group each, or their minutes are added twice. Groups that differ much in "
      + "minutes or in cost are better named separately.",
  ]

  private static let role = InterviewTask(
    "What is their part in it?",
    remark:
      "If several fit, take the first that fits; what it saves them is told later.",
    reasons: [
      "Why we ask: minutes a day are asked of those who have to do something, hours a week of those "
        + "who keep it going. Whoever has to do something and gains as well has to do something: the "
        + "time that it takes and the time that it saves are asked for one after the other.",
      "Whoever has to do something and keeps it going as well has to do something, too: a whole review "
        + "asks later who keeps it going, and any group may be named.",
    ])

  private func asked(_ id: String) -> InterviewTask {
    InterviewTask(
      "\(group(id)): were they asked?",
      reasons: [
        "Why we ask: where a group pays, gains nothing and was not asked, the report says so. Asking "
          + "means that somebody of the group could have said no."
      ])
  }

  private static let keeper = InterviewTask(
    "Whose hours go into keeping it: mending, upgrading, answering questions, correcting results?",
    reasons: [
      "Why we ask: no group was named whose part it is to keep it going. Their hours count as much "
        + "as anybody's, and are most often left out."
    ])

  private static let rest = InterviewTask(
    "These hold unless you change them",
    reasons: [
      "Why we ask: these figures have defaults that fit most proposals. Each is a line of the "
        + "report's assumptions; change those that you know better."
    ])

  private func task(_ question: Question) -> InterviewTask {
    InterviewTask(
      question.title, remark: question.summary.isEmpty ? nil : question.summary,
      reasons: Self.reasons(question.whyAsk, question.example))
  }

  private static func reasons(_ whyAsk: String, _ example: String) -> [String] {
    (whyAsk.isEmpty ? [] : ["Why we ask: \(whyAsk)"])
      + (example.isEmpty ? [] : ["For example: \(example)"])
  }

  private var saving: InterviewTask {
    let article = article(.machineSaving)
    return InterviewTask(
      "What does it do to the cost of machines, licences and services?",
      remark: "People's time is left out, "
        + (interview.review.scope == .core
          ? "and what it costs itself, such as a licence, is taken off."
          : "and what it costs to build and to run is told later."),
      reasons: Self.reasons(article?.whyAsk ?? "", article?.example ?? ""))
  }

  private func task(for key: QuantityKey) -> InterviewTask {
    let article = article(key.quantity)
    let currency = interview.review.currency
    let question =
      switch (key.quantity, interview.savingDirection) {
      case (.machineSaving, .saves): "How much does it save a year, in \(currency)?"
      case (.machineSaving, .costsMore):
        "How much more does it cost a year, in \(currency)? Type it without a minus."
      case (.minutesRemoved, _):
        "How much time does it save one person of this group, compared with how it is done now?"
      default: article?.summary ?? key.quantity.rawValue
      }
    let remark =
      key.quantity == .minutesRemoved
      ? "Count work that falls away; divide hours of a whole group by its people." : nil
    return InterviewTask(
      question, remark: remark, reasons: Self.reasons(article?.whyAsk ?? "", article?.example ?? "")
    )
  }

  private func task(forBearerOf quantity: QuantityID) -> InterviewTask {
    let gains = interview.bearing(of: quantity) == .gains
    return InterviewTask(
      gains ? "Which group gains it?" : "Which group pays for it?",
      reasons: [
        "Why we ask: those who gain and those who pay are often not the same people. Where a group "
          + "pays, gains nothing and was not asked, the report says so.",
        gains
          ? "Name the group whose budget it relieves."
          : "Name the group whose budget it comes from, not the one that does the work.",
      ])
  }

  /// How a figure may be written.
  public func forms(of key: QuantityKey) -> String {
    switch (key.quantity, interview.savingDirection) {
    case (.machineSaving, .saves): "Write 220000, or 120000..400000 for a range."
    case (.machineSaving, .costsMore): "Write 30000, or 20000..60000 for a range."
    default: QuantityProblem(key.quantity, .empty).accepted
    }
  }
}
