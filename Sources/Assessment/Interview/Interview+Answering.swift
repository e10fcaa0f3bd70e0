import KnowledgeBase
import Quantities

extension Interview {
  /// Writes a response into the review.
  ///
  /// - Returns: the step that was answered; it differs from the current one where a group got its id.
  mutating func answer(with response: Response) throws(Refusal) -> Step {
    if response == .keep { return try keep() }
    switch (step, response) {
    case (.title, .title(let text)): review.title = try Self.trimmed(text)
    case (.proposal, .proposal(let text)): review.proposal = try Self.trimmed(text)
    case (.groups(let role), .groups(let names)): try nameGroups(names, role)
    case (.groups(let role), .removeGroup(let id)):
      guard group(id)?.role == role else { throw .notHere }
      removeGroup(id)
      memory.partsTold.remove(role)
    case (.group, .group(let name)): return .group(try nameGroup(name))
    case (.group(nil), .noMoreGroups): break
    case (.group(let id?), .removeGroup(let named)):
      guard named == id else { throw .notHere }
      guard review.populations.count > 1 else { throw .needsGroup }
      removeGroup(id)
      return .group(nil)
    case (.role(let id), .role(let role)):
      change(id) { $0.role = role }
      memory.rolesTold.insert(id)
    case (.asked(let id), .asked(let asked)):
      change(id) { $0.asked = asked }
      memory.askedTold.insert(id)
    case (.question(let id), .choose(let choice)): try choose(choice, for: id)
    case (.keeper, .keeper(let keeper)): return try tell(keeper)
    case (.saving, .direction(let direction)): tell(direction)
    case (.saving, .amountUnknown):
      memory.direction = nil
      give(.unknown, for: QuantityKey(.machineSaving))
    case (.quantity(let key), .amount(let entry)): try give(entry, for: key)
    case (.quantity(let key), .amountUnknown):
      if key.quantity == .machineSaving { memory.direction = nil }
      give(.unknown, for: key)
    case (.bearer(let quantity), .bearer(let id)): try tell(bearer: id, of: quantity)
    case (.rest, .proceed): memory.restIsDone = true
    case (.check, .confirm):
      guard path.firstPending == .check else { throw .pending }
      memory.isConfirmed = true
    default: throw .notHere
    }
    return step
  }

  /// Whether `keep` is taken here: there is an answer or a default.
  public var canKeep: Bool {
    var copy = self
    return (try? copy.keep()) != nil
  }

  private mutating func keep() throws(Refusal) -> Step {
    switch step {
    case .title: guard !review.title.isEmpty else { throw .nothingToKeep }
    // What stands there is an answer; only what is left out has to be remembered.
    case .proposal: if review.proposal == nil { memory.passed.insert(step) }
    case .groups(let role):
      guard
        memory.partsTold.contains(role) || review.populations.contains(where: { $0.role == role })
      else { throw .nothingToKeep }
      // Somebody has to be touched.
      guard role != .keeps || !review.populations.isEmpty else { throw .nothingToKeep }
      memory.partsTold.insert(role)
    case .group(nil), .check, .done: throw .nothingToKeep
    case .group: break
    case .role(let id): guard memory.rolesTold.contains(id) else { throw .nothingToKeep }
    case .asked(let id): guard memory.askedTold.contains(id) else { throw .nothingToKeep }
    case .question(let id):
      switch state(of: id) {
      case .open: throw .nothingToKeep
      case .suspect: throw .changedSince
      default: break
      }
    case .keeper: guard !path.isPending(.keeper) else { throw .nothingToKeep }
    case .saving: guard review.quantities[.machineSaving] != nil else { throw .nothingToKeep }
    case .quantity(let key): try keepQuantity(key)
    case .bearer(let quantity):
      guard !path.isBearerPending(quantity) else { throw .nothingToKeep }
    case .rest: memory.restIsDone = true
    }
    return step
  }

  /// A default that is kept is an answer from then on.
  private mutating func keepQuantity(_ key: QuantityKey) throws(Refusal) {
    if let given = given(key) {
      guard key.quantity == .machineSaving, let direction = memory.direction else { return }
      guard given.value.direction == direction else { throw .nothingToKeep }
      memory.direction = nil
      return
    }
    guard
      let value = key.quantity.defaultValue,
      let entry = try? QuantityEntry(key.quantity, .point(value))
    else { throw .nothingToKeep }
    give(.known(entry), for: key)
  }

  private mutating func choose(_ choice: Answer.Choice, for id: ArticleID) throws(Refusal) {
    guard let question = catalog.question(id) else { throw .notHere }
    let added = annotation(of: .question(id))
    switch choice {
    case .option(let key): guard question.option(key) != nil else { throw .noOption(key) }
    case .notApplicable: guard added.note != nil else { throw .needsNote }
    case .unknown: break
    }
    memory.drafts[.question(id)] = nil
    review.answers[id] = Answer(
      choice, grade: added.grade ?? .asserted, evidence: added.evidence, note: added.note,
      fingerprint: question.fingerprint)
  }

  /// A single line without blanks around it.
  static func trimmed(_ text: String) throws(Refusal) -> String {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard !words.isEmpty else { throw .empty }
    return words.joined(separator: " ")
  }
}
