import Assessment
import KnowledgeBase
import Markdown
import Quantities
import Report
import TestSupport
import Testing

/// Comparisons as they are printed: the golden pair in every mode and form, and hostile words.
struct ComparisonReportTests {
  @Test(arguments: ComparisonFormat.allCases)
  func saysWhatChanged(_ format: ComparisonFormat) async throws {
    let pair = try await Pair.shipped()
    let text = pair.report.text(Comparison(pair.first, pair.second), as: format)
    expectSnapshot(pair.withoutVersions(text), named: "fleet.changes.\(format.suffix)")
  }

  @Test(arguments: ComparisonFormat.allCases)
  func setsTwoDesignsSideBySide(_ format: ComparisonFormat) async throws {
    let pair = try await Pair.shipped()
    let alternatives = try Alternatives(pair.first, pair.second, in: pair.catalog)
    let text = pair.report.text(alternatives, as: format)
    expectSnapshot(pair.withoutVersions(text), named: "fleet.alternatives.\(format.suffix)")
  }

  @Test(arguments: ComparisonFormat.allCases)
  func saysWhereTwoPeopleDiffer(_ format: ComparisonFormat) async throws {
    let pair = try await Pair.shipped()
    let text = pair.report.text(PeopleComparison(pair.first, pair.second), as: format)
    expectSnapshot(pair.withoutVersions(text), named: "fleet.people.\(format.suffix)")
  }

  /// The same proposal some weeks later: one answer better known, one changed, one figure corrected.
  @Test(arguments: ComparisonFormat.allCases)
  func saysWhichChangeMovedTheVerdict(_ format: ComparisonFormat) async throws {
    var pair = try await Pair.shipped()
    var review = pair.first.review
    review.answers["intensity"] = Answer(.option("look-up"), grade: .measured)
    review.answers["frequency"]?.grade = .sampled
    review.answers["growth"] = Answer(.option("linear"), fingerprint: "0000000000000000")
    review.quantities[.machineSaving] = GivenQuantity(
      .known(try .parse("3000000..4000000", for: .machineSaving)), gains: "infrastructure")
    review.populations.removeLast()
    try pair.replaceSecond(by: review)
    let text = pair.report.text(Comparison(pair.first, pair.second), as: format)
    expectSnapshot(pair.withoutVersions(text), named: "later.changes.\(format.suffix)")
  }

  @Test func saysThatNothingChangedBetweenAReviewAndItself() async throws {
    let pair = try await Pair.shipped()
    let text = pair.report.text(Comparison(pair.first, pair.first), as: .text)
    #expect(
      text.contains("The verdict is still STOP. Nothing has changed: both reviews say the same."))
    #expect(!text.contains("What moved the verdict"))
  }

  @Test func doesNotCompareAmountsInDifferentCurrencies() async throws {
    var pair = try await Pair.shipped()
    var review = pair.second.review
    review.currency = "EUR"
    try pair.replaceSecond(by: review)
    let alternatives = try Alternatives(pair.first, pair.second, in: pair.catalog)
    #expect(alternatives.preference(.net) == .untold)
    #expect(alternatives.preference(.toil) == .untold)
    #expect(alternatives.preference(.humanBalance) == .better(.second))
    let notice = "The first counts in USD and the second in EUR: amounts of money are not compared."
    #expect(pair.report.text(alternatives, as: .text).contains(notice))
    #expect(pair.report.text(Comparison(pair.first, pair.second), as: .markdown).contains(notice))
  }

  @Test(arguments: SeededGenerator.seeds(6))
  func keepsItsStructureWhateverPeopleType(_ seed: UInt64) async throws {
    var random = SeededGenerator(seed: seed)
    var pair = try await Pair.shipped()
    let calm = Self.headings(pair, titled: "Calm", "Quiet")
    var review = pair.second.review
    let typed = (0..<3).map { _ in random.text(random.pick(TextStyle.allCases)) + "x" }
    review.title = typed[0]
    review.author = typed[1]
    review.populations[0].title = typed[2]
    try pair.replaceSecond(by: review)
    let texts = pair.texts(as: .markdown)
    for (text, expected) in zip(texts, calm) {
      let document = Document(parsing: text)
      #expect(document.headings.map(\.level) == expected, "\(text.prefix(200))")
    }
  }

  private static func headings(_ pair: Pair, titled first: String, _ second: String) -> [[Int]] {
    pair.texts(as: .markdown).map { Document(parsing: $0).headings.map(\.level) }
  }
}

/// Two reviews evaluated against one knowledge base.
private struct Pair {
  let catalog: Catalog
  let first: Evaluation
  private(set) var second: Evaluation

  /// The runner fleet as first designed, and the way out.
  static func shipped() async throws -> Pair {
    let catalog = try await ShippedContent.catalog
    let evaluations = try ["runner-fleet", "generous-default"].map { name in
      let file = try ReviewFile.parse(
        try ShippedContent.fixture("\(name).review.md"), path: "\(name).review.md")
      return try Evaluation(of: file.review, in: catalog)
    }
    return Pair(catalog: catalog, first: evaluations[0], second: evaluations[1])
  }

  var report: ComparisonReport {
    ComparisonReport(first: "old.review.md", second: "new.review.md", catalog: catalog)
  }

  /// A text without the fingerprints that change with every article.
  func withoutVersions(_ text: String) -> String {
    text.replacing(catalog.fingerprint, with: "CONTENT")
      .replacing(first.policy.fingerprint, with: "POLICY")
  }

  mutating func replaceSecond(by review: Review) throws {
    second = try Evaluation(of: review, in: catalog)
  }

  /// All three comparisons.
  func texts(as format: ComparisonFormat) -> [String] {
    let alternatives = try? Alternatives(first, second, in: catalog)
    return [
      report.text(Comparison(first, second), as: format),
      alternatives.map { report.text($0, as: format) } ?? "",
      report.text(PeopleComparison(first, second), as: format),
    ]
  }
}

extension ComparisonFormat {
  fileprivate var suffix: String {
    switch self {
    case .text: "txt"
    case .markdown: "md"
    case .json: "json"
    }
  }
}
