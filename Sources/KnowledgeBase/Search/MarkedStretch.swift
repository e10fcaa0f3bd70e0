/// A stretch of a text that a search shows: one of the words, or what stands between them.
public struct MarkedStretch: Hashable, Sendable {
  /// The text.
  public let text: String

  /// Whether it is one of the words that were searched for.
  public let isMatch: Bool

  /// A text as stretches, the words in it marked.
  static func all(in text: String, _ words: [SearchWord]) -> [MarkedStretch] {
    let original = Array(text.utf8)
    let lower = Tokens.lowercased(text)
    var stretches: [MarkedStretch] = []
    var done = 0
    func add(upTo end: Int, isMatch: Bool) {
      guard end > done else { return }
      stretches.append(
        MarkedStretch(
          text: String(decoding: original[done..<end], as: UTF8.self), isMatch: isMatch))
      done = end
    }
    Tokens.forEach(in: lower) { range in
      guard words.contains(where: { $0.match(lower[range]) != nil }) else { return }
      add(upTo: range.lowerBound, isMatch: false)
      add(upTo: range.upperBound, isMatch: true)
    }
    add(upTo: original.count, isMatch: false)
    return stretches
  }

  /// At most so many characters of a text, cut between words, with as many words of the search as possible.
  static func cut(_ text: String, to length: Int, around words: [SearchWord]) -> String {
    guard text.count > length else { return text }
    let pieces = text.split(separator: " ").map(String.init)
    let holds = pieces.map { piece in
      let bytes = Tokens.lowercased(piece)
      let tokens = Tokens.ranges(in: bytes)
      return Set(
        words.indices.filter { word in tokens.contains { words[word].match(bytes[$0]) != nil } })
    }
    // A quarter is kept for words before the first one that is marked, which makes it easier to read.
    let best = pieces.indices.map { window(from: $0, pieces, holds, length - length / 4) }
      .enumerated().max { left, right in
        (left.element.found, right.offset) < (right.element.found, left.offset)
      }
    guard let best else { return "" }
    let start = lead(before: best.offset, pieces, length / 4)
    let end = window(from: start, pieces, holds, length).end
    let shown = pieces[start..<max(end, start + 1)].joined(separator: " ")
    return (start > 0 ? "… " : "") + shown + (end < pieces.count ? " …" : "")
  }

  /// How many of the words stand in the pieces from one on that fit.
  private static func window(
    from start: Int, _ pieces: [String], _ holds: [Set<Int>], _ length: Int
  ) -> (found: Int, end: Int) {
    var used = 0
    var end = start
    var found: Set<Int> = []
    while end < pieces.count, used + pieces[end].count <= length {
      used += pieces[end].count + 1
      found.formUnion(holds[end])
      end += 1
    }
    return (found.count, end)
  }

  private static func lead(before start: Int, _ pieces: [String], _ room: Int) -> Int {
    var start = start
    var used = 0
    while start > 0, used + pieces[start - 1].count < room {
      used += pieces[start - 1].count + 1
      start -= 1
    }
    return start
  }
}
