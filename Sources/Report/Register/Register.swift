internal import Assessment
public import KnowledgeBase
internal import Records

/// Many reviews in one overview: the same reviews in the same order give the same bytes.
public struct Register: Sendable {
  /// When a review counts as stale.
  public struct Clock: Hashable, Sendable {
    /// Today, as `YYYY-MM-DD`.
    public let today: String

    /// So many days may pass since somebody last looked.
    public let staleAfter: Int

    /// The number of the day.
    private let now: Int

    /// Sets the clock; nil if there is no such day.
    public init?(today: String, staleAfter: Int) {
      guard let now = CalendarDay.number(today) else { return nil }
      self.now = now
      self.today = today
      self.staleAfter = staleAfter
    }

    /// Whether it is too long ago; a review without any day is stale.
    func isStale(_ entry: RegisterEntry) -> Bool {
      guard let look = entry.lastLook.flatMap(CalendarDay.number) else { return true }
      return now - look > staleAfter
    }
  }

  /// How many reviews show an anti-pattern.
  struct SignCount {
    let id: ArticleID
    var strong = 0
    var some = 0
  }

  /// What one population gives and gets over all proposals that name it, by its id.
  struct PopulationTotal {
    let id: String

    /// How often each title is used.
    var titles: [String: Int] = [:]
    var proposals = 0

    /// Proposals that do not say how many hours.
    var untold = 0
    var toilHours = 0.0
    var gainHours = 0.0

    /// The same of the proposals that go ahead as they stand.
    var toilHoursAhead = 0.0
    var proposalsAhead = 0

    /// What the hours given cost, by currency.
    var toil: [String: Double] = [:]
    var externalised = 0

    /// The title that is used most; the first in order of equals.
    var title: String {
      titles.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }.first?.key
        ?? id
    }

    /// How many other titles there are.
    var otherTitles: Int { max(0, titles.count - 1) }
  }

  /// The reviews, in the order in which they were found.
  public let entries: [RegisterEntry]

  /// How many files were left out.
  public let skipped: Int

  let clock: Clock
  let catalog: Catalog

  /// Every kind of verdict that there is, the most severe first, with the number of reviews.
  let verdicts: [(id: String, title: String, count: Int)]

  /// The anti-patterns, the most frequent first.
  let signs: [SignCount]

  /// The populations, those that give most hours first.
  let populations: [PopulationTotal]

  /// Reviews that nobody has looked at for too long.
  let stale: [RegisterEntry]

  /// Reviews with answers whose question has changed since.
  let suspect: [RegisterEntry]

  /// Reviews of which a tripwire or another break-even was crossed.
  let crossed: [RegisterEntry]

  /// Sums up reviews.
  ///
  /// - Parameters:
  ///   - entries: the reviews, in the order in which they are to be shown.
  ///   - skipped: how many files were left out.
  ///   - catalog: the knowledge base that they were judged by.
  ///   - clock: what counts as stale.
  public init(_ entries: [RegisterEntry], skipped: Int = 0, _ catalog: Catalog, _ clock: Clock) {
    self.entries = entries
    self.skipped = skipped
    self.catalog = catalog
    self.clock = clock
    verdicts = Self.verdicts(entries)
    signs = Self.signs(entries)
    populations = Self.populations(entries)
    stale = entries.filter(clock.isStale)
    suspect = entries.filter { !$0.brief.suspect.isEmpty }
    crossed = entries.filter { !$0.crossed.isEmpty }
  }

  /// The reviews whose verdict, or its lower bound, is at or past one.
  public func atOrPast(_ verdict: Verdict) -> Int {
    entries.count { $0.brief.ruling.atLeast >= verdict }
  }

  private static func verdicts(
    _ entries: [RegisterEntry]
  ) -> [(id: String, title: String, count: Int)] {
    var counts: [String: Int] = [:]
    for entry in entries { counts[entry.verdictID, default: 0] += 1 }
    let kinds = Verdict.allCases.reversed().flatMap { verdict in
      [
        (verdict.rawValue, verdict.title),
        (
          "at-least-\(verdict.rawValue)",
          verdict == .proceed ? "no verdict yet" : "at least \(verdict.title)"
        ),
      ]
    }
    return kinds.compactMap { id, title in counts[id].map { (id, title, $0) } }
  }

  private static func signs(_ entries: [RegisterEntry]) -> [SignCount] {
    var counts: [ArticleID: SignCount] = [:]
    for sign in entries.lazy.flatMap(\.brief.signs) {
      if sign.strength == .strong {
        counts[sign.id, default: SignCount(id: sign.id)].strong += 1
      } else {
        counts[sign.id, default: SignCount(id: sign.id)].some += 1
      }
    }
    return counts.values.sorted { left, right in
      if left.strong != right.strong { return left.strong > right.strong }
      return left.some != right.some ? left.some > right.some : left.id < right.id
    }
  }

  private static func populations(_ entries: [RegisterEntry]) -> [PopulationTotal] {
    var totals: [String: PopulationTotal] = [:]
    for entry in entries {
      for share in entry.brief.populations {
        totals[share.id, default: PopulationTotal(id: share.id)].add(share, of: entry)
      }
    }
    return totals.values.sorted { left, right in
      left.toilHours != right.toilHours
        ? left.toilHours > right.toilHours : left.id < right.id
    }
  }
}

extension Register.PopulationTotal {
  fileprivate mutating func add(_ share: BriefEvaluation.Share, of entry: RegisterEntry) {
    titles[MarkdownText.singleLine(share.title), default: 0] += 1
    proposals += 1
    externalised += share.isExternalised ? 1 : 0
    proposalsAhead += entry.goesAhead ? 1 : 0
    gainHours += share.gainHours ?? 0
    guard let hours = share.toilHours else {
      untold += 1
      return
    }
    toilHours += hours
    if entry.goesAhead { toilHoursAhead += hours }
    if let money = share.toil, money > 0 { toil[entry.currency, default: 0] += money }
  }
}
