import Diagnostics
import Testing

struct ByteSearchTests {
  @Test(arguments: [
    (text: "abcabc", needle: "abc", from: 0, offset: Int?.some(0)), ("abcabc", "abc", 1, 3),
    ("abcabc", "abc", 4, nil), ("äöü", "ü", 0, 4), ("abc", "abcd", 0, nil), ("abc", "", 2, 2),
    ("", "a", 0, nil), ("abc", "a", 9, nil),
  ])
  func findsTheFirstPlace(text: String, needle: String, from: Int, offset: Int?) {
    #expect(text.utf8Offset(of: needle, from: from) == offset)
    #expect(("x" + text).dropFirst().utf8Offset(of: needle, from: from) == offset)
  }

  @Test func comparesBytesAndNotCharacters() {
    #expect("e\u{301}".holds("e"))
    #expect(!"e\u{301}".holds("\u{E9}"))
  }
}
