import Diagnostics
import Markdown
import TestSupport
import Testing

@testable import KnowledgeBase

struct FrontMatterFormTests {
  @Test(arguments: [
    (
      form: FrontMatterForm.date, good: ["2026-11-23", "2024-02-29"],
      bad: ["2026-2-3", "2026-13-01", "2026-00-10", "2023-02-29", "2026-11-23T00:00", "today", ""]
    ),
    (.wholeNumber, ["0", "7", "999999999"], ["-1", "1.0", "1000000000", "ten", "1_000", ""]),
    (.number, ["0", "-1", "0.5", "-0.25"], [".5", "5.", "1e3", "0x10", "nan", "1,5", ""]),
    (.minutes, ["0.1", "2"], ["0", "-1", "0.0", "soon"]),
    (.text, ["m", "a b"], [""]),
    (.slug, ["tag-zoo", "a1"], ["Tag", "a--b", "1a", "a", ""]),
    (.oneOf(["a", "b"]), ["a", "b"], ["c", "A", ""]),
  ])
  func judgesScalars(form: FrontMatterForm, good: [String], bad: [String]) throws {
    for text in good {
      #expect(form.faults(in: try Self.value(text)).isEmpty, "\(text)")
    }
    for text in bad {
      #expect(!form.faults(in: try Self.value(text)).isEmpty, "\(text)")
    }
    #expect(!form.faults(in: try YAMLNode.parse("[a]", firstLine: 1)).isEmpty)
  }

  @Test func judgesListsElementByElement() throws {
    let list = try YAMLNode.parse("[a, C, b-c, {d: e}]", firstLine: 1)
    #expect(FrontMatterForm.slugs.faults(in: list).map(\.scalar) == ["a", "C", nil])
    #expect(FrontMatterForm.someOf(["a", "C"]).faults(in: list).map(\.scalar) == ["b-c", nil])
    let empty = try YAMLNode.parse("[]", firstLine: 1)
    #expect(FrontMatterForm.slugs.faults(in: empty).isEmpty)
    #expect(FrontMatterForm.someOf(["a"]).faults(in: empty) == [empty])
  }

  @Test(arguments: ArticleKind.allCases)
  func requiredKeysAreAllowedAndHaveADescription(kind: ArticleKind) {
    let allowed = FrontMatterKey.allowed(in: kind)
    #expect(Set(FrontMatterKey.required(of: kind)).isSubset(of: allowed))
    #expect(Set(allowed).count == allowed.count)
    #expect(allowed.contains(.status) == ![.question, .quantity, .lens, .policy].contains(kind))
    #expect(allowed.allSatisfy { !$0.form.description.isEmpty })
  }

  private static func value(_ text: String) throws -> YAMLNode {
    try YAMLNode.parse("'\(text)'", firstLine: 1)
  }
}
