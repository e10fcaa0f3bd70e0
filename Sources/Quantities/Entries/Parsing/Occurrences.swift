/// How often something happens, where that stands beside how long it takes once.
///
/// `2 x 20 min/month`, `20 min x 2/month`, `20 min, twice a month` and `3 times a year for 20 min` are taken
/// apart into the number of times and what is read as if it stood alone: `20 min a month`.
struct Occurrences {
  /// How many times, in what it is per.
  let times: Rational

  /// How long it takes once, and what the times are per.
  let once: [Unicode.Scalar]

  /// Nil where nothing is said of times, or not in what they are per.
  init?(_ scalars: [Unicode.Scalar]) {
    let words = OccurrenceWords(scalars)
    guard let told = words.before ?? words.after, let times = Rational(decimal: told.times) else {
      return nil
    }
    self.times = times
    self.once = told.once
  }
}

/// An entry as words: runs of letters, runs of digits and points, and single signs.
private struct OccurrenceWords {
  private let scalars: [Unicode.Scalar]
  private var words: [(text: String, range: Range<Int>)] = []

  init(_ scalars: [Unicode.Scalar]) {
    self.scalars = scalars
    var place = 0
    while place < scalars.count {
      let rest = scalars[place...]
      let letters = rest.prefix(while: \.isLetter).count
      let digits = rest.prefix { $0.isDigit || $0 == "." }.count
      let count = max(letters, digits, 1)
      if scalars[place] != " " {
        words.append((scalars[place..<place + count].string, place..<place + count))
      }
      place += count
    }
  }

  /// The times come first: `2 x 20 min/month`, `twice a month for 20 min`.
  var before: (times: String, once: [Unicode.Scalar])? {
    guard let (times, next) = count(at: 0) else { return nil }
    guard let end = base(at: next) else {
      return next < words.count ? (times, Array(scalars[words[next].range.lowerBound...])) : nil
    }
    let start = word(end).map { [",", ":", "for"].contains($0) } == true ? end + 1 : end
    guard start < words.count else { return nil }
    return (times, Array(scalars[words[start].range.lowerBound...]) + [" "] + text(next..<end))
  }

  /// The times come last: `20 min x 2/month`, `20 min, twice a month`.
  var after: (times: String, once: [Unicode.Scalar])? {
    for place in words.indices.dropFirst() {
      guard let (times, next) = crossed(at: place) ?? count(at: place),
        base(at: next) == words.count
      else { continue }
      var end = place
      if word(end - 1).map(SpokenEntry.isAbout) == true { end -= 1 }
      if end > 0, word(end - 1) == "," {
        end -= 1
        // What stands on both sides of a comma may be one number.
        guard end > 0, scalars[words[end - 1].range.lowerBound].isLetter else { return nil }
      }
      guard end > 0 else { return nil }
      return (times, text(0..<end) + [" "] + text(next..<words.count))
    }
    return nil
  }

  private func word(_ place: Int) -> String? {
    words.indices.contains(place) ? words[place].text : nil
  }

  private func text(_ places: Range<Int>) -> [Unicode.Scalar] {
    guard let last = places.last else { return [] }
    return Array(scalars[words[places.lowerBound].range.lowerBound..<words[last].range.upperBound])
  }

  /// `twice`, `2 x`, `three times`, and where the next word stands.
  private func count(at place: Int) -> (String, Int)? {
    guard let first = word(place) else { return nil }
    switch first {
    case "once": return ("1", place + 1)
    case "twice": return ("2", place + 1)
    case "thrice": return ("3", place + 1)
    default:
      guard let number = number(first), let sign = word(place + 1),
        ["x", "*", "times", "time"].contains(sign)
      else { return nil }
      return (number, place + 2)
    }
  }

  /// `x 2`, `x 2 times`, and where the next word stands.
  private func crossed(at place: Int) -> (String, Int)? {
    guard ["x", "*"].contains(word(place)), let number = word(place + 1).flatMap(number) else {
      return nil
    }
    return (number, place + (word(place + 2) == "times" ? 3 : 2))
  }

  /// A plain number; one that may mean two things is none here.
  private func number(_ word: String) -> String? {
    if let digits = SpokenEntry.numbers[word] { return digits }
    let isPlain = word.first?.isNumber == true && word.last != "." && !Ambiguity.isAmbiguous(word)
    return isPlain && word.count(where: { $0 == "." }) <= 1 ? word : nil
  }

  /// What the times are per: the place behind it.
  private func base(at place: Int) -> Int? {
    guard let first = word(place) else { return nil }
    if UnitReader.base(asAdverb: first) != nil { return place + 1 }
    guard UnitReader.articles.contains(first), let name = word(place + 1),
      UnitReader.base(named: name) != nil
    else { return nil }
    return place + 2
  }
}
