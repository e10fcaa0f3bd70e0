internal import Assessment

/// Which of two designs is better in what, in plain sentences and without a sum.
struct AlternativesSentences {
  let alternatives: Alternatives

  private func names(_ wanted: Alternatives.Preference) -> [String] {
    Alternatives.Dimension.allCases.filter { alternatives.preference($0) == wanted }.map(name)
  }

  var all: [String] {
    let first = names(.better(.first))
    let second = names(.better(.second))
    let better = [("first", first), ("second", second)].filter { !$0.1.isEmpty }.map {
      "The \($0.0) is better in \(Words.list($0.1))."
    }
    let same = names(.same)
    let untold = names(.untold)
    return better + [trade(first, second)]
      + (alternatives.netValuesOverlap
        ? ["Their net values overlap, so in money the better may turn out the worse."] : [])
      + (same.isEmpty ? [] : ["They are the same in \(Words.list(same))."])
      + (untold.isEmpty ? [] : ["It cannot be told which is better in \(Words.list(untold))."])
  }

  private func trade(_ first: [String], _ second: [String]) -> String {
    switch (first.isEmpty, second.isEmpty) {
    case (true, true): "Neither is better than the other in anything that can be told."
    case (false, true): "Nothing that can be told is traded away by taking the first."
    case (true, false): "Nothing that can be told is traded away by taking the second."
    case (false, false): "That is the trade between them: neither is better in everything."
    }
  }

  private func name(_ dimension: Alternatives.Dimension) -> String {
    switch dimension {
    case .verdict: "its verdict"
    case .evidence: "what its answers say"
    case .net: "net value"
    case .saving: "machine saving"
    case .toil: "the time that people give"
    case .humanBalance: "the hours of people in all"
    case .externalised: "work for people who were not asked"
    case .adverseMajors: "adverse major answers"
    case .strongFindings: "strong findings"
    }
  }
}
