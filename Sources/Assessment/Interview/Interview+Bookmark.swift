public import KnowledgeBase
import Quantities

extension Interview {
  /// Where the interview stands, as one line: all that it remembers beside what the review says.
  ///
  /// For a front end that keeps nothing between two answers. ``init(_:in:at:)`` takes it up again with
  /// the review of the same moment; a note that waits for its answer is not in it. Groups are named by
  /// their place in the review.
  ///
  /// ```
  /// at=question:growth;shown=title,groups:affected,groups:gains,asked@0;parts=affected,gains;told=0;heard=0
  /// ```
  public var bookmark: String {
    let fields: [(BookmarkField, [String])] = [
      (.at, [word(for: step)].compactMap(\.self)),
      (.shown, memory.shown.compactMap(word)), (.left, memory.left.compactMap(word)),
      (.passed, memory.passed.compactMap(word).sorted()),
      (.parts, memory.partsTold.map(\.rawValue).sorted()),
      (.told, places(of: memory.rolesTold)), (.heard, places(of: memory.askedTold)),
      (.keepers, places(of: memory.keepers)),
      (.borne, memory.bearersTold.map(\.rawValue).sorted()),
      (.direction, [memory.direction?.rawValue].compactMap(\.self)),
      (
        .numbers,
        memory.numbers.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.map(\.key.rawValue)
      ),
      (
        .flags,
        [
          memory.restIsDone ? BookmarkFlag.rest : nil, memory.isConfirmed ? .confirmed : nil,
        ].compactMap { $0?.rawValue }
      ),
    ]
    return fields.filter { !$0.1.isEmpty }
      .map { "\($0.0.rawValue)=\($0.1.joined(separator: ","))" }.joined(separator: ";")
  }

  /// Takes an interview up where a bookmark says it stood.
  ///
  /// Any text is accepted: what names nothing in this review is passed over, and an interview that
  /// cannot stand at the step it names stands at the first that is pending. No bookmark can make an
  /// answer, or have a review confirmed that lacks one.
  ///
  /// - Parameters:
  ///   - review: the review as it was when the bookmark was written.
  ///   - catalog: the knowledge base that asks.
  ///   - bookmark: see ``bookmark``.
  ///   - order: in which order the questions are asked.
  public init(
    _ review: Review, in catalog: Catalog, at bookmark: String, order: Inquiry.Order = .inOrder
  ) {
    var fields: [BookmarkField: [Substring]] = [:]
    for field in bookmark.split(separator: ";") {
      let pair = field.split(separator: "=", maxSplits: 1)
      guard pair.count == 2, let name = BookmarkField(rawValue: String(pair[0])) else { continue }
      fields[name] = pair[1].split(separator: ",")
    }
    // Without looking for what is worth most: where it stands is told.
    self.init(review, in: catalog)
    guard let wanted = fields[.at]?.first.flatMap(step(for:)) else {
      self.init(review, in: catalog, order: order)
      return
    }
    self.order = order
    take(fields)
    step = canStand(at: wanted) ? wanted : nextPending(after: nil)
  }

  private mutating func take(_ fields: [BookmarkField: [Substring]]) {
    let flags = Set((fields[.flags] ?? []).compactMap { BookmarkFlag(rawValue: String($0)) })
    memory = Memory()
    memory.shown = distinct(fields[.shown])
    memory.left = distinct(fields[.left])
    memory.passed = Set(distinct(fields[.passed]))
    memory.partsTold = Set(
      (fields[.parts] ?? []).compactMap { PopulationRole(rawValue: String($0)) })
    memory.rolesTold = groups(at: fields[.told])
    memory.askedTold = groups(at: fields[.heard])
    memory.keepers = groups(at: fields[.keepers])
    memory.bearersTold = Set(
      (fields[.borne] ?? []).compactMap { QuantityID(rawValue: String($0)) })
    memory.direction = fields[.direction]?.first.flatMap { SavingDirection(rawValue: String($0)) }
    memory.restIsDone = flags.contains(.rest)
    memory.isConfirmed = flags.contains(.confirmed)
    for name in fields[.numbers] ?? [] {
      let id = ArticleID(String(name))
      guard catalog.question(id) != nil, memory.numbers[id] == nil else { continue }
      memory.numbers[id] = memory.numbers.count + 1
    }
  }

  /// Whether a step can be asked now: those that came before it, and the one that comes next.
  private func canStand(at step: Step) -> Bool {
    let path = path
    return step == path.firstPending || step != .done && isReachable(step, path)
  }

  private func distinct(_ words: [Substring]?) -> [Step] {
    var seen: Set<Step> = []
    return (words ?? []).compactMap(step(for:)).filter { seen.insert($0).inserted }
  }

  private func groups(at places: [Substring]?) -> Set<String> {
    Set((places ?? []).compactMap { group(at: $0) })
  }

  private func group(at place: Substring) -> String? {
    guard let place = Int(place), review.populations.indices.contains(place) else { return nil }
    return review.populations[place].id
  }

  private func place(of group: String) -> Int? {
    review.populations.firstIndex { $0.id == group }
  }

  private func places(of groups: Set<String>) -> [String] {
    groups.compactMap(place).sorted().map(String.init)
  }
}

extension Interview {
  /// The word for a step, for instance `asked@0`; nil for a group that is not in the review.
  public func word(for step: Step) -> String? {
    func at(_ group: String?) -> String? {
      guard let group else { return "" }
      return review.populations.firstIndex { $0.id == group }.map { "@\($0)" }
    }
    return switch step {
    case .title: StepWord.title.rawValue
    case .proposal: StepWord.proposal.rawValue
    case .groups(let role): "\(StepWord.groups.rawValue):\(role.rawValue)"
    case .group(let id): at(id).map { StepWord.group.rawValue + $0 }
    case .role(let id): at(id).map { StepWord.role.rawValue + $0 }
    case .asked(let id): at(id).map { StepWord.asked.rawValue + $0 }
    case .question(let id): "\(StepWord.question.rawValue):\(id.rawValue)"
    case .keeper: StepWord.keeper.rawValue
    case .saving: StepWord.saving.rawValue
    case .quantity(let key):
      at(key.population).map { "\(StepWord.quantity.rawValue):\(key.quantity.rawValue)\($0)" }
    case .bearer(let quantity): "\(StepWord.bearer.rawValue):\(quantity.rawValue)"
    case .rest: StepWord.rest.rawValue
    case .check: StepWord.check.rawValue
    case .done: StepWord.done.rawValue
    }
  }

  /// The step that a word stands for; nil if it names nothing in this review.
  public func step(for word: some StringProtocol) -> Step? {
    let parts = word.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
    let name = parts[0].split(separator: ":", maxSplits: 1)
    guard let kind = name.first.flatMap({ StepWord(rawValue: String($0)) }) else { return nil }
    let subject = name.count > 1 ? String(name[1]) : nil
    let population = parts.count > 1 ? group(at: Substring(parts[1])) : nil
    guard parts.count == 1 || population != nil else { return nil }
    switch kind {
    case .title: return .title
    case .proposal: return .proposal
    case .groups: return subject.flatMap { PopulationRole(rawValue: $0) }.map(Step.groups)
    case .group: return .group(population)
    case .role: return population.map(Step.role)
    case .asked: return population.map(Step.asked)
    case .question:
      guard let id = subject.map({ ArticleID($0) }), catalog.question(id) != nil else { return nil }
      return .question(id)
    case .keeper: return .keeper
    case .saving: return .saving
    case .quantity:
      guard let id = subject.flatMap({ QuantityID(rawValue: $0) }) else { return nil }
      guard (id.scope == .population) == (population != nil) else { return nil }
      return .quantity(id, of: population)
    case .bearer: return subject.flatMap { QuantityID(rawValue: $0) }.map(Step.bearer)
    case .rest: return .rest
    case .check: return .check
    case .done: return .done
    }
  }
}

private enum BookmarkField: String {
  case at, shown, left, passed, parts, told, heard, keepers, borne, direction, numbers, flags
}

private enum BookmarkFlag: String {
  case rest, confirmed
}

private enum StepWord: String {
  case title, proposal, groups, group, role, asked, question, keeper, saving, quantity, bearer,
    rest, check,
    done
}
