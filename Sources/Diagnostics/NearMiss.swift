/// Finds the name that was probably meant.
public enum NearMiss {
  /// The closest candidate to a misspelt name, or nil where none is plausible.
  ///
  /// Plausible is an edit distance (with transpositions) of at most a third of the name's length, at
  /// least 1; letter case does not count; ties go to the first in alphabetical order. Where many
  /// names are looked up among the same candidates, make a ``NearMissIndex`` once.
  public static func best(for name: String, among candidates: some Sequence<String>) -> String? {
    NearMissIndex(candidates).best(for: name)
  }

  /// The number of insertions, deletions, substitutions and swaps of neighbours between two words.
  static func editDistance<Letter: Equatable>(_ left: [Letter], _ right: [Letter]) -> Int {
    guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
    var beforeLast = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    for i in 1...left.count {
      var current = [i] + [Int](repeating: 0, count: right.count)
      for j in 1...right.count {
        let cost = left[i - 1] == right[j - 1] ? 0 : 1
        current[j] = min(last[j] + 1, current[j - 1] + 1, last[j - 1] + cost)
        if i > 1, j > 1, left[i - 1] == right[j - 2], left[i - 2] == right[j - 1] {
          current[j] = min(current[j], beforeLast[j - 2] + 1)
        }
      }
      beforeLast = last
      last = current
    }
    return last[right.count]
  }
}
