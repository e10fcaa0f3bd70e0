import Assessment
import KnowledgeBase
import Quantities
import TestSupport

extension Interview {
  /// Answers the current step at random, mostly with something that it takes.
  func randomResponse(_ random: inout SeededGenerator) -> Response {
    switch Int.random(in: 0..<20, using: &random) {
    case 0, 1: return .back
    case 2: return .keep
    case 3: return .note(random.pick(["a note", "another", nil]))
    case 4: return .evidence(random.pick(Grade.allCases), seen: random.pick(["the log", nil]))
    case 5: return random.pick(Self.strangeResponses)
    default: return fittingResponse(&random)
    }
  }

  /// An answer that the current step takes, chosen at random.
  func fittingResponse(_ random: inout SeededGenerator) -> Response {
    switch step {
    case .title: return .title(random.pick(["Runner sizes", "A linter"]))
    case .proposal:
      return random.pick([.keep, .proposal("Each job names a size."), .proposal("Less waiting.")])
    case .groups(let role):
      let named = review.populations.first { $0.role == role }
      return random.pick(
        [named.map { .removeGroup($0.id) } ?? .keep] + [
          .keep, .groups([]), .groups(["Application developers"]),
          .groups(["Testers", "Platform team"]), .groups(["42 b"]),
        ])
    case .group(nil):
      return random.pick([
        .noMoreGroups, .group("Application developers"), .group("Testers"), .group("42 b"),
      ])
    case .group(let id?):
      return random.pick([.keep, .group("Reviewers"), .group("Data people"), .removeGroup(id)])
    case .role: return .role(random.pick(PopulationRole.allCases))
    case .asked: return .asked(random.pick(Population.Asked.allCases))
    case .question(let id):
      let options = catalog.question(id)?.options.map { Answer.Choice.option($0.key) } ?? []
      return .choose(random.pick(options + options + [.unknown, .notApplicable]))
    case .keeper:
      let groups = review.populations.map { Keeper.group($0.id) }
      return .keeper(random.pick(groups + [.newGroup("Keepers"), .nobody, .unknown]))
    case .saving: return random.pick(SavingDirection.allCases.map(Response.direction))
    case .quantity(let key): return amount(for: key, &random)
    case .bearer:
      let groups = review.populations.map { Response.bearer($0.id) }
      return random.pick(groups + [.bearer(nil)])
    case .rest:
      let steps = otherQuantities
      return Bool.random(using: &random) ? .proceed : .change(random.pick(steps))
    case .check:
      let steps = sheet.flatMap(\.steps) + [.group(nil)]
      return Bool.random(using: &random) ? .confirm : .change(random.pick(steps))
    case .done: return .back
    }
  }

  private func amount(for key: QuantityKey, _ random: inout SeededGenerator) -> Response {
    let texts: [String] =
      switch key.quantity {
      case .peopleAffected: ["300", "0", "250 / 300 / 320"]
      case .minutesPerDay, .minutesRemoved: ["9.6", "48 min/week", "2%", "4..23", "0", "470"]
      case .machineSaving: ["220000", "120000..400000", "0"]
      case .avoidableShare: ["0.8", "1"]
      case .opportunityFactor: ["1.5"]
      default: ["2", "1"]
      }
    guard let entry = try? QuantityEntry.parse(random.pick(texts), for: key.quantity) else {
      return .amountUnknown
    }
    if key.quantity == .machineSaving, let meant = try? meaning(of: entry) {
      return .amount(meant)
    }
    return Int.random(in: 0..<6, using: &random) == 0 ? .amountUnknown : .amount(entry)
  }

  private static let strangeResponses: [Response] = [
    .title("  "), .proposal(" "), .proposal("Elsewhere."), .title("Another title"), .group(""),
    .group("Testers"), .noMoreGroups,
    .groups([]), .groups([" "]), .groups(["Testers", "testers"]), .removeGroup("nobody-here"),
    .removeGroup("testers"), .role(.keeps), .asked(.yes), .choose(.option("no-such-key")),
    .choose(.notApplicable), .keeper(.nobody), .keeper(.group("nobody-here")), .direction(.saves),
    .amountUnknown, .proceed, .confirm, .change(.check), .change(.question("no-such-question")),
    .change(.group(nil)), .note("  "),
  ]

  /// Answers everything until the interview is done.
  mutating func answerAll(_ random: inout SeededGenerator) throws {
    for _ in 0..<2000 where step != .done {
      do {
        try respond(step == .check ? .confirm : fittingResponse(&random))
      } catch .needsNote {
        try respond(.note("because"))
      } catch .needsGroup, .groupExists, .nothingToKeep, .contradiction {
        continue
      }
    }
  }

  /// Goes to a step by answering what comes before it, questions with their worst option.
  mutating func reach(_ target: Step) throws {
    for _ in 0..<500 where step != target {
      try respond(worstResponse)
    }
  }

  /// Answers one step, questions with their worst option.
  mutating func reach(next response: Response? = nil) throws {
    try respond(response ?? worstResponse)
  }

  private var worstResponse: Response {
    switch step {
    case .title: return .title("T")
    case .proposal: return .keep
    case .groups(let role):
      return canKeep ? .keep : .groups(role == .affected ? ["Application developers"] : [])
    case .group: return .noMoreGroups
    case .role: return .role(.affected)
    case .asked: return .asked(.no)
    case .question(let id):
      return .choose(.option(catalog.question(id)?.options.last?.key ?? ""))
    case .keeper: return .keeper(.nobody)
    case .saving: return .direction(.none)
    case .quantity(let key):
      return key.quantity.defaultValue == nil ? .amountUnknown : .keep
    case .bearer: return .bearer(nil)
    case .rest: return .proceed
    case .check, .done: return .confirm
    }
  }
}
