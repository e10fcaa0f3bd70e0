import Diagnostics
import Markdown
import TestSupport
import Testing

struct SlugTests {
  @Test(arguments: [
    (text: "Failure-tested sizing menu", slug: "failure-tested-sizing-menu"),
    (text: "Who pays? (The many.)", slug: "who-pays-the-many"),
    (text: "C++ & Rust", slug: "c--rust"),
    (text: "snake_case", slug: "snake_case"),
    (text: "Übergrößen", slug: "übergrößen"),
    (text: "ΣΊΣΥΦΟΣ", slug: "σίσυφοσ"),
    (text: "漢字 の 見出し", slug: "漢字-の-見出し"),
    (text: "हिन्दी", slug: "हिन्दी"),
    (text: "٣ عناوين", slug: "٣-عناوين"),
    (text: "x² and ½", slug: "x²-and-½"),
    (text: "tab\tand\u{A0}space", slug: "tab-and-space"),
    (text: "99.0 %", slug: "990-"),
    (text: "<script>\"&'", slug: "script"),
    (text: "", slug: "section"),
    (text: "!?", slug: "section"),
    (text: "👩‍👩‍👧", slug: "section"),
  ])
  func makesSlugsAsForgesDo(text: String, slug: String) {
    #expect(Slug.make(text) == slug)
  }

  @Test(arguments: SeededGenerator.seeds(20))
  func makesNothingThatHTMLEscapes(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<50 {
      let slug = Slug.make(random.text(.unicode, pieces: 20))
      #expect(!slug.isEmpty)
      #expect(!slug.unicodeScalars.contains { "<>&\"' \n\t\r\0".unicodeScalars.contains($0) })
    }
  }
}

struct HeadingTests {
  @Test func findsHeadingsWithTextLevelAndRange() {
    let marked = MarkedText("⟦# One `two` *three*⟧\n\n- ⟦## Four⟧\n\n⟦Five\n===⟧\n")
    let headings = Document(parsing: marked.text).headings
    #expect(headings.map(\.text) == ["One two three", "Four", "Five"])
    #expect(headings.map(\.level) == [1, 2, 1])
    #expect(headings.map(\.id) == ["one-two-three", "four", "five"])
    #expect(headings.map(\.range) == marked.ranges)
  }

  @Test(arguments: [
    (names: ["a", "a", "a"], ids: ["a", "a-1", "a-2"]),
    (names: ["a", "a-1", "a"], ids: ["a", "a-1", "a-2"]),
    (names: ["a-1", "a", "a"], ids: ["a-1", "a", "a-2"]),
    (names: ["a", "a", "a-1"], ids: ["a", "a-1", "a-1-1"]),
    (names: ["?", "!", "Section"], ids: ["section", "section-1", "section-2"]),
  ])
  func givesEachHeadingAnIDOfItsOwn(names: [String], ids: [String]) {
    let text = names.map { "# \($0)\n" }.joined()
    #expect(Document(parsing: text).headings.map(\.id) == ids)
  }

  @Test(arguments: SeededGenerator.seeds(20))
  func neverRepeatsAnID(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let names = ["a", "a-1", "a-1-1", "a-2", "b", "", "section", "section-1"]
    let text = (0..<60).map { _ in "# \(random.pick(names))\n" }.joined()
    let ids = Document(parsing: text).headings.map(\.id)
    #expect(ids.count == 60)
    #expect(Set(ids).count == 60)
  }
}
