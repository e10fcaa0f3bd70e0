import Markdown

/// Reads the policy: gates, thresholds, groups, verdicts and suggested populations.
struct PolicyReader {
  private let context: WrittenContent
  private let kinds: [ArticleID: ArticleKind]

  /// Reads articles of which those in `kinds` stand in the catalog.
  init(_ context: WrittenContent, kinds: [ArticleID: ArticleKind]) {
    self.context = context
    self.kinds = kinds
  }

  /// The policy, unless its verdict table is not whole; a gate or group that is broken is left out.
  func policy(from written: WrittenArticle, _ article: Article) -> Policy? {
    guard article.kind == .policy, let table = table(of: written) else { return nil }
    let groups = groups(of: written)
    return Policy(
      gates: written.gates.compactMap { gate($0, in: written) },
      thresholds: thresholds(of: written),
      together: groups.map(\.questions),
      verdicts: table,
      populations: written.populations.compactMap { population in
        population.id.map { SuggestedPopulation(id: $0, title: population.title) }
      },
      fingerprint: article.fingerprint, location: article.location,
      rowLocations: rowLocations(of: written), togetherLocations: groups.map(\.location))
  }

  private func groups(
    of written: WrittenArticle
  ) -> [(questions: [ArticleID], location: Location)] {
    written.groups.map { group in
      (group.links.compactMap { question($0, in: written) }, written.location(of: group.item))
    }.filter { $0.0.count >= 2 }
  }

  /// The last of several rows for one band counts, as in the table.
  private func rowLocations(of written: WrittenArticle) -> [String: Location] {
    let rows = written.verdictRows.compactMap { row in
      row.band.map { ($0, written.location(of: row.item)) }
    }
    return Dictionary(rows, uniquingKeysWith: { $1 })
  }

  private func gate(_ gate: WrittenGate, in written: WrittenArticle) -> Gate? {
    // Without conditions a gate would always hold.
    guard let id = gate.id, !gate.conditions.isEmpty else { return nil }
    var all: [Gate.Condition] = []
    var any: [Gate.Condition] = []
    for condition in gate.conditions {
      guard
        let quantifier = condition.quantifier, let link = condition.link,
        let target = question(link, in: written),
        let level = condition.levelText.flatMap({ Int($0) }), Option.levels.contains(level)
      else { return nil }
      let parsed = Gate.Condition(question: target, level: level)
      if quantifier == .allOf { all.append(parsed) } else { any.append(parsed) }
    }
    return Gate(
      id: id, text: gate.text, allOf: all, anyOf: any, location: written.location(of: gate.item))
  }

  private func thresholds(of written: WrittenArticle) -> [ThresholdName: Threshold] {
    var thresholds: [ThresholdName: Threshold] = [:]
    for threshold in written.thresholds {
      guard
        let name = threshold.name.flatMap({ ThresholdName(rawValue: $0) }),
        thresholds[name] == nil, let text = threshold.valueText, let value = name.value(of: text)
      else { continue }
      thresholds[name] = Threshold(
        value: value, text: text, location: written.location(of: threshold.item))
    }
    return thresholds
  }

  private func table(of written: WrittenArticle) -> VerdictTable? {
    var rows: [String: [Verdict]] = [:]
    for row in written.verdictRows {
      let verdicts = row.verdicts.compactMap { Verdict(rawValue: $0) }
      guard let band = row.band, verdicts.count == EvidenceClass.allCases.count else { return nil }
      rows[band] = verdicts
    }
    let inOrder = VerdictTable.bands.compactMap { rows[$0] }
    guard inOrder.count == VerdictTable.bands.count else { return nil }
    return VerdictTable(plus: inOrder[0], zero: inOrder[1], minus: inOrder[2])
  }

  private func question(_ link: LinkOccurrence, in written: WrittenArticle) -> ArticleID? {
    guard
      let id = context.target(of: link, in: written).articleID, kinds[id] == .question
    else { return nil }
    return id
  }
}
