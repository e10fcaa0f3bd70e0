private import Diagnostics

extension ChoiceWords {
  /// The name that was probably meant by one which is nearly it.
  ///
  /// Word for word they are the same but for a slip, or all that was typed stands in that name alone:
  /// `Aplication developers`, and `platform engineers` for "Infrastructure and platform engineers". A name that
  /// is one of them, but for capitals and blanks, is no near miss.
  ///
  /// - Parameters:
  ///   - entry: what was typed.
  ///   - names: those that are known.
  /// - Returns: its place; nil where no name or more than one may be meant.
  public static func nearName(of entry: String, among names: [String]) -> Int? {
    let typed = words(in: entry)
    let known = names.map(words)
    guard !typed.isEmpty, !known.contains(typed) else { return nil }
    let slips = known.indices.filter { place in
      known[place].count == typed.count && zip(typed, known[place]).allSatisfy(isSlip)
    }
    if slips.count == 1 { return slips[0] }
    let holding = known.indices.filter { Set(typed).isSubset(of: known[$0]) }
    return slips.isEmpty && holding.count == 1 ? holding[0] : nil
  }

  private static func words(in text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// Whether a word is another one or nearly so; short ones have too many neighbours.
  private static func isSlip(_ typed: String, _ known: String) -> Bool {
    if typed == known { return true }
    let isLong = min(typed.count, known.count) >= shortestWithSlips
    return isLong && !known.contains(where: \.isNumber)
      && NearMiss.best(for: typed, among: [known]) != nil
  }

  private static let shortestWithSlips = 4
}
