import Markdown
import TestSupport
import Testing

struct YAMLTextTests {
  @Test(arguments: [
    "a", "Runner sizes as tags", "n-a", "daily-or-per-change", "USD", "it's", "a/b (c) 50%", "ä",
    "漢字",
    "0", "7", "80000", "-5", "9.6", "0.25", "2026-11-23", "4..23", "120000..400000",
    "450 / 560 / 800",
    "2 h/month", "48 min/week", "2%",
  ])
  func writesPlainWhatIsPlainToEverybody(_ text: String) {
    #expect(YAMLText.scalar(text) == text)
  }

  @Test(arguments: [
    "", " ", " a", "a ", "no", "No", "NO", "yes", "y", "N", "on", "off", "true", "False", "null",
    "~",
    "NaN", ".inf", "1_0", "010", "0x10", "0b1", "0o7", "1.10", "1.", ".5", "-", "-0", "+5", "1e3",
    "12e5",
    "12:30", "1-2", "2026-1-5", "2026-11-23T10:00", "12345678901234567890", "81c0d2fe90a1b37c",
    "a: b",
    "a:b", "a #b", "a#", "#a", "- a", "? a", "!a", "&a", "*a", "|", ">", "@a", "`a`", "%a", "'a'",
    "\"a\"",
    "a,b", "[a]", "{a}", "a]", "<<", "=", "---", "...", "a\nb", "a\tb", "\\", "a\"b", "é\u{301}",
    "\u{202E}a", "\u{FEFF}", "\u{85}", "\u{2028}", "\0", "a\u{A0}b", "👩‍👩‍👧",
  ])
  func quotesWhatSomebodyCouldMistake(_ text: String) {
    #expect(YAMLText.scalar(text) == YAMLText.quoted(text))
    #expect(YAMLText.scalar(text).hasPrefix("\""))
  }

  @Test(arguments: [
    (text: "a \"b\" \\c", quoted: #""a \"b\" \\c""#),
    (text: "a\n\r\n\tb\0", quoted: #""a\n\r\n\tb\0""#),
    (text: "\u{1B}\u{7F}\u{85}", quoted: #""\x1B\x7F\x85""#),
    (text: "\u{2028}\u{202E}\u{FEFF}\u{FFFE}", quoted: #""\u2028\u202E\uFEFF\uFFFE""#),
    (text: "é 漢 👩", quoted: "\"é 漢 👩\""),
  ])
  func escapesWhatIsNotSeen(text: String, quoted: String) {
    #expect(YAMLText.quoted(text) == quoted)
  }

  @Test(arguments: SeededGenerator.seeds(15))
  func survivesTheRoundTrip(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for style in TextStyle.allCases {
      for _ in 0..<10 {
        try expectRoundTrip(random.text(style, pieces: 6))
      }
    }
    let bytes = random.bytes(count: 12)
    try expectRoundTrip(String(decoding: bytes, as: UTF8.self))
  }

  @Test func survivesTheRoundTripForEveryAwkwardCharacter() throws {
    for value in Array(UInt32(0)...0x17F) + Array(0x2000...0x206F) + [
      0xFEFF, 0xFFFC, 0xFFFE, 0xFFFF, 0x1FFFE,
    ] {
      guard let scalar = Unicode.Scalar(value) else { continue }
      try expectRoundTrip("\(scalar)")
      try expectRoundTrip("a\(scalar)b")
    }
  }

  private func expectRoundTrip(_ text: String) throws {
    for written in [YAMLText.scalar(text), YAMLText.quoted(text)] {
      for yaml in [
        written, "a: \(written)", "{a: \(written), b: c}", "[\(written), b]", "- \(written)",
      ] {
        let node = try YAMLNode.parse(yaml, firstLine: 1)
        let read = node["a"] ?? node.elements?.first ?? node
        #expect(read.scalar.map { Array($0.utf8) } == Array(text.utf8), "\(yaml.debugDescription)")
        #expect(!read.isNull)
      }
      let key = try YAMLNode.parse("{\(written): a}", firstLine: 1)
      #expect(key.entries?.first?.key.scalar.map { Array($0.utf8) } == Array(text.utf8))
    }
  }
}
