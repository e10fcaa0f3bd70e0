public import Assessment
import KnowledgeBase
import Quantities

extension Interview {
  /// Something that somebody may answer to the current step, chosen at random.
  public func likelyResponse(_ random: inout SeededGenerator) -> Response {
    if canGoBack, Int.random(in: 0..<8, using: &random) == 0 { return .back }
    switch step {
    case .title: return .title(random.pick(["Runner sizes", "A <linter> & more"]))
    case .proposal: return random.pick([.keep, .proposal("Jobs name a <size> & wait less.")])
    case .groups(let role):
      let named = review.populations.filter { $0.role == role }
      if let group = named.first, Bool.random(using: &random) { return .removeGroup(group.id) }
      if canKeep, !named.isEmpty || Bool.random(using: &random) { return .keep }
      // Ticked boxes come first on the pages.
      return .groups(
        random.pick([
          [], ["Application developers"], ["Application developers", "Testers"], ["Sales, Norway"],
          ["Platform team"],
        ]))
    case .group(nil):
      return random.pick([
        .noMoreGroups, .group("Application developers"), .group("Testers"), .group("Support"),
      ])
    case .group(let id?):
      return random.pick([.group("Reviewers"), .group("Data people"), .removeGroup(id)])
    case .role: return .role(random.pick(PopulationRole.allCases))
    case .asked: return .asked(random.pick(Population.Asked.allCases))
    case .question(let id):
      let keys = catalog.question(id)?.options.map(\.key) ?? []
      let choice = Answer.Choice(key: random.pick(keys + keys + ["unknown"]))
      return canKeep && review.answers[id]?.choice == choice ? .keep : .choose(choice)
    case .keeper:
      let groups = review.populations.map { Keeper.group($0.id) }
      return .keeper(random.pick(groups + [.newGroup("Keepers"), .nobody, .unknown]))
    case .saving:
      let direction = random.pick(SavingDirection.allCases)
      return canKeep && savingDirection == direction ? .keep : .direction(direction)
    case .quantity(let key):
      if canKeep, Bool.random(using: &random) { return .keep }
      let texts =
        key.quantity == .machineSaving
        ? ["220000", "120000..400000"] : ["2", "9.6", "1", "48 min/week", "4..23", "2 / 3 / 9"]
      let entry = try? QuantityEntry.parse(random.pick(texts), for: key.quantity)
      guard let entry, let meant = try? meaning(of: entry) else { return .amountUnknown }
      return .amount(meant)
    case .bearer: return .bearer(random.pick(review.populations.map(\.id) + [nil]))
    case .rest:
      return Bool.random(using: &random) ? .proceed : .change(random.pick(otherQuantities))
    case .check:
      let steps = sheet.flatMap(\.steps) + [.group(nil)]
      return Int.random(in: 0..<3, using: &random) > 0 ? .confirm : .change(random.pick(steps))
    case .done: return .back
    }
  }
}
