internal import Assessment
internal import KnowledgeBase

/// Which sets of changes give another verdict, as items of a list.
struct AttributionWords {
  let attribution: Attribution
  let subject: ComparisonSubject

  /// How a change is told in an item.
  let line: (ReviewChange) -> String

  /// More sets than this say less than what they share.
  private static let mostSets = 3

  /// The sets, or the first of them and what is in all.
  var items: [ComparisonPage.Item] {
    let sets = attribution.sets
    if attribution.size == 1 {
      return sets.flatMap(\.self).map { ComparisonPage.Item(text: line($0)) }
    }
    guard sets.count > 1 else {
      return (sets.first ?? []).map { ComparisonPage.Item(text: line($0)) }
    }
    let isMany = attribution.count > Self.mostSets
    let shown = isMany ? Array(sets.prefix(1)) : sets
    var items = shown.enumerated().map { place, set in
      ComparisonPage.Item(
        text: isMany ? "One of them:" : "Set \(place + 1):", details: set.map(line))
    }
    let needed = attribution.neededByAll
    if isMany, !needed.isEmpty {
      let names = needed.map { subject.name(of: $0) }
      items.append(ComparisonPage.Item(text: "In each of them:", details: names))
    }
    return items
  }
}

extension Attribution {
  /// How many changes a set has.
  var size: Int { sets.first?.count ?? 0 }
}
