import Diagnostics
import Markdown
import TestSupport
import Testing

@testable import KnowledgeBase

struct WrittenAnswersTests {
  private static func question(_ answers: String, skips: String = "") -> WrittenArticle {
    WrittenArticle(
      ContentFile(
        path: "questions/a.md",
        text:
          "---\nkind: question\n---\n\n# A\n\n## Answers\n\n\(answers)\n\n## Skip when\n\n\(skips)\n"
      ))
  }

  @Test func readsKeysLevelsAndTexts() {
    let article = Self.question(
      """
      - `once-sure` (0): Once, with *confidence* and `code`
        over two lines
      - `often` (4) Often
      - often (4): Often
      - `odd` (x): Odd: very
      """)
    #expect(article.options.map(\.key) == ["once-sure", "often", nil, "odd"])
    #expect(article.options.map(\.level) == [0, 4, nil, nil])
    #expect(article.options.map(\.levelText) == ["0", "4", nil, "x"])
    #expect(
      article.options.map(\.text)
        == [
          "Once, with confidence and code over two lines", "Often", "often (4): Often", "Odd: very",
        ])
    #expect(article.options.map { $0.item.range.lowerBound.line } == [9, 11, 12, 13])
  }

  @Test func readsEvidenceAndSayings() {
    let article = Self.question(
      """
      - `a` (4): A
        - for [Zoo](../antipatterns/tag-zoo.md)
        - against [Zoo](../antipatterns/tag-zoo.md) (2)
        - against [Zoo](../antipatterns/tag-zoo.md) strongly
        - say: A sentence with a [link](x.md).
        - perhaps [Zoo](../antipatterns/tag-zoo.md)
      """)
    let described = article.options[0].evidence.map { bullet -> String in
      switch bullet.content {
      case .evidence(let direction, let link, let weight):
        "\(direction) \(link.destination) \(weight ?? "-")"
      case .saying(let text): "say \(text)"
      case .other: "other"
      }
    }
    #expect(
      described == [
        "for ../antipatterns/tag-zoo.md -", "against ../antipatterns/tag-zoo.md 2",
        "against ../antipatterns/tag-zoo.md strongly", "say A sentence with a link.", "other",
      ])
  }

  @Test(arguments: [
    (bullet: "[Q](b.md) is `one`", keys: ["one"]),
    ("[Q](b.md) is `one`, `two` or `three`", ["one", "two", "three"]),
    ("[Q](b.md) is one", []), ("[Q](b.md) was `one`", []), ("[Q](b.md)", []),
  ])
  func readsConditions(bullet: String, keys: [String]) {
    let article = Self.question("- `a` (0): A", skips: "- \(bullet)")
    #expect(article.skipConditions.map(\.keys) == [keys])
    #expect(article.skipConditions.map { $0.link?.destination } == ["b.md"])
  }

  @Test func aConditionBeginsWithItsLink() {
    let article = Self.question("- `a` (0): A", skips: "- If [Q](b.md) is `one`")
    #expect(article.skipConditions.map { $0.link?.destination } == [nil])
  }

  @Test(arguments: [
    (text: " (3): why", content: String?.some("3"), rest: ": why"), ("(3)", "3", ""),
    (" ( 3 ) x", "3", " x"), ("()", "", ""), (" 3", nil, " 3"), ("(3", nil, "(3"), ("", nil, ""),
  ])
  func readsBrackets(text: String, content: String?, rest: String) {
    let bracket = LeadingBracket(leading: text)
    #expect(bracket.content == content)
    #expect(bracket.rest == rest)
  }
}
