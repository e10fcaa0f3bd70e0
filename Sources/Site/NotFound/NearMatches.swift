import Diagnostics

/// Finds the pages that somebody probably meant.
struct NearMatches: Sendable {
  /// A page as it is suggested.
  struct Suggestion: Hashable, Sendable {
    let path: String
    let title: String
  }

  /// No address is worth more than this many suggestions.
  private static let most = 4

  /// Only names that share a beginning or an end with the one asked for are compared, and of these only
  /// the nearest: a typo leaves one of the two, and a request must not cost what the site is large.
  private static let window = 48

  /// Longer names are not looked for; article ids end at 64 letters.
  private static let longestName = 80

  private let byStem: [String: [Suggestion]]
  private let stems: [String]
  private let reversedStems: [String]

  init(_ pages: [Page]) {
    var byStem: [String: [Suggestion]] = [:]
    let hidden = [PageFrame.home.path, PageFrame.notFound.path]
    for page in pages.sorted() where page.contentType == .html && !hidden.contains(page.path) {
      byStem[Self.stem(page.path), default: []].append(
        Suggestion(path: page.path, title: page.title))
    }
    self.byStem = byStem
    self.stems = byStem.keys.sorted()
    self.reversedStems = byStem.keys.map { String($0.reversed()) }.sorted()
  }

  /// The pages with the same or a similar name, the likeliest first.
  ///
  /// - Parameter path: decoded, without a slash before it; any text.
  /// - Returns: at most ``most`` pages.
  func matches(for path: String) -> [Suggestion] {
    let stem = Self.stem(path)
    guard !stem.isEmpty, stem.utf8.count <= Self.longestName else { return [] }
    var found = byStem[stem] ?? []
    let backwards = Self.neighbours(of: String(stem.reversed()), in: reversedStems)
    var candidates = Set(Self.neighbours(of: stem, in: stems))
    candidates.formUnion(backwards.map { String($0.reversed()) })
    candidates.remove(stem)
    while found.count < Self.most, let next = NearMiss.best(for: stem, among: candidates) {
      found += byStem[next] ?? []
      candidates.remove(next)
    }
    return Array(found.prefix(Self.most))
  }

  /// The last name of a path that says something, in lower case, without its ending.
  private static func stem(_ path: String) -> String {
    var names = path.lowercased().split(separator: "/")
    if names.last == "index.html" || names.last == "index.htm" { names.removeLast() }
    guard let name = names.last else { return "" }
    return String(name.prefix { $0 != "." })
  }

  /// The names around the place that a name has or would have in a sorted list.
  private static func neighbours(of name: String, in sorted: [String]) -> ArraySlice<String> {
    var low = 0
    var high = sorted.count
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle] < name { low = middle + 1 } else { high = middle }
    }
    return sorted[max(0, low - window / 2)..<min(sorted.count, low + window / 2)]
  }
}
