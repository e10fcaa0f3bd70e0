import Testing

@testable import KnowledgeBase

struct SearchWordTests {
  @Test(arguments: [
    (word: "job", text: "jobs", match: SearchWord.Match.whole as SearchWord.Match?),
    ("jobs", "job", .whole), ("policies", "policy", .whole), ("policy", "policies", .whole),
    ("boxes", "box", .whole), ("box", "boxes", .whole), ("sizes", "size", .whole),
    ("size", "sizes", .whole), ("branches", "branch", .whole), ("status", "status", .whole),
    ("glass", "glass", .whole), ("JOBS", "job", .whole), ("run", "runner", .beginning),
    ("runner", "run", nil), ("ru", "runner", nil), ("ru", "ru", .whole), ("status", "stat", nil),
    ("analysis", "analys", nil), ("größe", "größe", .whole), ("pay", "pays", .whole),
    ("job", "jib", nil), ("caches", "cache", .whole), ("cache", "caches", .whole),
    ("matches", "match", .whole), ("rats", "rates", .beginning), ("us", "uses", nil),
    ("bus", "buses", .whole),
  ])
  func matches(word: String, text: String, match: SearchWord.Match?) {
    #expect(SearchWord(word).match(Array(text.utf8)[...]) == match)
  }

  @Test func cutsWhatWasTypedIntoWordsThatDiffer() {
    #expect(
      SearchWord.all(in: "Failure-tested, sizes! size 4").map(\.text)
        == ["failure", "tested", "sizes", "4"])
    #expect(SearchWord.all(in: " ?! … — “").isEmpty)
  }

  @Test(arguments: [
    (text: "“Runner”—size", words: ["runner", "size"]), ("a\u{A0}b·c", ["a", "b", "c"]),
    ("ÜBER Größe", ["über", "größe"]), ("×2 C3", ["2", "c3"]), ("漢字 x", ["漢字", "x"]), ("", []),
  ])
  func cutsTextIntoWords(text: String, words: [String]) {
    let bytes = Tokens.lowercased(text)
    #expect(bytes.count == text.utf8.count)
    #expect(Tokens.ranges(in: bytes).map { String(decoding: bytes[$0], as: UTF8.self) } == words)
  }
}
