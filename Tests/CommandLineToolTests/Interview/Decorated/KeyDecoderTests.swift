import TestSupport
import Testing

@testable import CommandLineTool

/// Bytes become keys, however they are cut.
struct KeyDecoderTests {
  static let sequences: [(text: String, keys: [Key])] = [
    ("3\r", [.text("3"), .enter]),
    ("a\n", [.text("a"), .enter]),
    ("\r\n", [.enter]),
    ("\r\r\n\n", [.enter, .enter, .enter]),
    ("\u{1B}[A\u{1B}[B\u{1B}[C\u{1B}[D", [.up, .down, .right, .left]),
    ("\u{1B}OA\u{1B}OB\u{1B}OM", [.up, .down, .enter]),
    ("\u{1B}[1;5C\u{1B}[H\u{1B}[F\u{1B}[1~\u{1B}[4~", [.right, .home, .end, .home, .end]),
    ("\u{1B}[3~\u{1B}[5~\u{1B}[6~", [.delete, .pageUp, .pageDown]),
    ("\u{1B}[15~\u{1B}[200;1x", []),
    ("\u{7F}\u{8}\t", [.backspace, .backspace, .tab]),
    (
      "\u{1}\u{5}\u{B}\u{15}\u{17}\u{4}\u{C}\u{10}\u{E}",
      [
        .home, .end, .clearRest, .clear, .clearWord, .endOfInput, .redraw, .up, .down,
      ]
    ),
    ("\u{1B}x", [.escape, .text("x")]),
    ("\u{1B}\u{1B}[A", [.escape, .up]),
    ("\u{0}\u{1E}q", [.text("q")]),
    ("é漢\u{301}", [.text("é"), .text("漢"), .text("\u{301}")]),
    ("\u{1B}[200~one\r\ntwo\u{1B}[A\u{1B}[201~!", [.paste("one\r\ntwo\u{1B}[A"), .text("!")]),
  ]

  @Test(arguments: sequences)
  func reads(_ text: String, _ keys: [Key]) {
    var decoder = KeyDecoder()
    #expect(decoder.keys(Array(text.utf8)) == keys)
  }

  @Test(arguments: sequences)
  func readsByteByByte(_ text: String, _ keys: [Key]) {
    var decoder = KeyDecoder()
    #expect(text.utf8.flatMap { decoder.keys([$0]) } == keys)
  }

  @Test func dropsWhatIsNoText() {
    var decoder = KeyDecoder()
    #expect(decoder.keys([0xFF, 0xC3, 0x28, 0xE2, 0x82, 0x61, 0xED, 0xA0, 0x80]).count == 2)
  }

  @Test func waitsForTheRestOfASequence() {
    var decoder = KeyDecoder()
    #expect(decoder.keys([0x1B]).isEmpty)
    #expect(decoder.keys([0x5B]).isEmpty)
    #expect(decoder.keys([0x42]) == [.down])
  }

  @Test(arguments: SeededGenerator.seeds(200))
  func neverSwallowsTheKeysAfterwards(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let bytes = (0..<Int.random(in: 1..<200, using: &random)).map { _ in
      UInt8.random(in: 0...255, using: &random)
    }
    var decoder = KeyDecoder()
    _ = decoder.keys(bytes)
    // The end of a paste ends one if there is one, and two letters end whatever else was begun.
    let keys = decoder.keys(Array("\u{1B}[201~zzzz\r".utf8))
    #expect(keys.last == .enter)
    #expect(keys.contains(.text("z")))
  }
}
