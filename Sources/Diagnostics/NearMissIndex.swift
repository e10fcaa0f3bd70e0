/// Candidates prepared once, so that a thousand misspelt names among ten thousand are found at once.
///
/// Almost every candidate is ruled out by its length or by its set of letters before any distance is
/// computed: each letter that one word has and the other lacks takes an edit of its own.
public struct NearMissIndex: Sendable {
  private struct Candidate: Sendable {
    let name: String
    let letters: [Unicode.Scalar]
    let letterSet: UInt64
  }

  /// Candidates of each length, in alphabetical order.
  private let byLength: [Int: [Candidate]]

  /// Prepares candidates, in any order.
  public init(_ candidates: some Sequence<String>) {
    byLength = Dictionary(
      grouping: candidates.sorted().map { name in
        let letters = Self.letters(of: name)
        return Candidate(name: name, letters: letters, letterSet: Self.set(of: letters))
      }, by: \.letters.count)
  }

  /// The closest candidate to a misspelt name; see ``NearMiss/best(for:among:)``.
  public func best(for name: String) -> String? {
    let wanted = Self.letters(of: name)
    let wantedSet = Self.set(of: wanted)
    let limit = max(1, wanted.count / 3)
    var distances = BoundedDistance()
    var best: (distance: Int, name: String)?
    // The more alike the lengths, the sooner a close name narrows the search.
    for difference in 0...limit {
      for length in Set([wanted.count - difference, wanted.count + difference]).sorted() {
        for candidate in byLength[length] ?? [] where candidate.name != name {
          // A tie goes to the name that comes first, so a later name must be closer.
          let wins = best.map { candidate.name < $0.name ? $0.distance : $0.distance - 1 } ?? limit
          guard
            difference <= wins,
            (candidate.letterSet & ~wantedSet).nonzeroBitCount <= wins,
            (wantedSet & ~candidate.letterSet).nonzeroBitCount <= wins,
            let distance = distances.distance(wanted, candidate.letters, atMost: wins)
          else { continue }
          best = (distance, candidate.name)
        }
      }
    }
    return best?.name
  }

  private static func letters(of name: String) -> [Unicode.Scalar] {
    Array(name.lowercased().unicodeScalars)
  }

  /// One bit a letter; letters 64 apart share one, which only lets a few more candidates through.
  private static func set(of letters: [Unicode.Scalar]) -> UInt64 {
    letters.reduce(0) { $0 | 1 << UInt64($1.value % 64) }
  }
}
