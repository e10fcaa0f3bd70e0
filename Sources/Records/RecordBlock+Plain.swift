internal import Diagnostics

/// Finds the record without libcmark in files of the form in which they are written.
///
/// A review is mostly report, and an overview of ten thousand needs none of it. What is found here is what
/// ``init(in:path:)`` finds; wherever that is not certain, nothing is found, and the whole file is parsed.
/// It is certain where
///
/// - there is no carriage return, no NUL and no byte order mark, so that lines are lines to everybody;
/// - above the record no line begins with `<`, after spaces and marks of lists and quotations, so that no
///   HTML block can swallow the fence;
/// - above the record each fence stands alone at the margin and is closed there, and no other line has
///   three backticks or tildes in a row, so that no other code block can;
/// - no line above the record names the reviewer's notes;
/// - the fence of the record stands at the margin, which ends every list, quotation and paragraph;
/// - after the closed record come empty lines and then the heading of the notes, or nothing.
extension RecordBlock {
  package init?(inPlain text: String) {
    var text = text
    let found = text.withUTF8 { bytes in PlainScan(bytes: bytes).record() }
    guard let found else { return nil }
    let utf8 = text.utf8
    func part(_ range: Range<Int>) -> String {
      let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
      return String(text[start..<utf8.index(start, offsetBy: range.count)])
    }
    self.init(
      yaml: part(found.yaml), firstLine: found.firstLine, firstColumn: 1,
      notes: part(found.notes..<utf8.count))
  }
}

/// Walks the lines of a file, byte by byte.
private struct PlainScan {
  typealias Found = (yaml: Range<Int>, firstLine: Int, notes: Int)

  let bytes: UnsafeBufferPointer<UInt8>

  private static let info = Array(RecordBlock.info.utf8)
  private static let heading = Array("## \(RecordBlock.notesTitle)".utf8)
  private static let reviewer = Array("eviewer".utf8)
  private static let backtick = UInt8(ascii: "`")
  private static let tilde = UInt8(ascii: "~")
  private static let newline = UInt8(ascii: "\n")

  func record() -> Found? {
    guard bytes.offset(of: 0) == nil, bytes.offset(of: UInt8(ascii: "\r")) == nil,
      bytes.first != 0xEF
    else { return nil }
    var place = 0
    var number = 1
    while place < bytes.count {
      let line = line(at: place)
      let length = fence(line)
      if length >= 3 {
        let info = bytes[(place + length)..<line.upperBound]
        guard !info.contains(Self.backtick), let end = closing(length, after: line.upperBound)
        else { return nil }
        if info.elementsEqual(Self.info) {
          return record(from: line.upperBound + 1, to: end, firstLine: number + 1)
        }
        // Another code block, if it is certain to be no record in another spelling.
        guard !contains(Self.counterweight, in: line) else { return nil }
        number += lines(in: place..<end.lowerBound) + 1
        place = end.upperBound + 1
        continue
      }
      guard isPlain(line) else { return nil }
      place = line.upperBound + 1
      number += 1
    }
    return nil
  }

  private static let counterweight = Array("counterweight".utf8)

  /// What follows the closed record must be empty lines and the heading, or nothing.
  private func record(from start: Int, to end: Range<Int>, firstLine: Int) -> Found? {
    var place = min(end.upperBound + 1, bytes.count)
    while place < bytes.count, bytes[place] == Self.newline { place += 1 }
    // A file that ends right after its record has no notes.
    if place == bytes.count { return (start..<end.lowerBound, firstLine, bytes.count) }
    let line = line(at: place)
    guard bytes[line].elementsEqual(Self.heading) else { return nil }
    return (start..<end.lowerBound, firstLine, min(line.upperBound + 1, bytes.count))
  }

  /// The line that starts at a place, without its line end.
  private func line(at place: Int) -> Range<Int> {
    var end = place
    while end < bytes.count, bytes[end] != Self.newline { end += 1 }
    return place..<end
  }

  private func lines(in range: Range<Int>) -> Int {
    var count = 0
    for place in range where bytes[place] == Self.newline { count += 1 }
    return count
  }

  /// How many backticks a line starts with.
  private func fence(_ line: Range<Int>) -> Int {
    var count = 0
    while count < line.count, bytes[line.lowerBound + count] == Self.backtick { count += 1 }
    return count
  }

  /// The line after a place that closes a fence of so many backticks, if one at the margin does so first.
  private func closing(_ length: Int, after place: Int) -> Range<Int>? {
    var start = place + 1
    while start < bytes.count {
      let line = line(at: start)
      let count = fence(line)
      if count >= length {
        return count == line.count ? line : nil
      }
      // A fence that is indented a little closes as well.
      if count == 0, startsIndentedFence(line) { return nil }
      start = line.upperBound + 1
    }
    return nil
  }

  private func startsIndentedFence(_ line: Range<Int>) -> Bool {
    var place = line.lowerBound
    while place < line.upperBound, bytes[place] == UInt8(ascii: " ") { place += 1 }
    return place > line.lowerBound && place < line.upperBound && bytes[place] == Self.backtick
  }

  /// Whether a line can neither open a code block or HTML block nor be the heading of the notes.
  private func isPlain(_ line: Range<Int>) -> Bool {
    var run = 0
    var last: UInt8 = 0
    var isAtStart = true
    for place in line {
      let byte = bytes[place]
      if isAtStart {
        if byte == UInt8(ascii: "<") { return false }
        isAtStart = Self.mayPrecedeABlock(byte)
      }
      if byte == Self.backtick || byte == Self.tilde {
        run = byte == last ? run + 1 : 1
        if run == 3 { return false }
      }
      last = byte
    }
    return !contains(Self.reviewer, in: line)
  }

  /// Spaces, and the marks of lists and quotations, behind which another block may start.
  private static func mayPrecedeABlock(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: ">"), UInt8(ascii: "-"),
      UInt8(ascii: "+"), UInt8(ascii: "*"), UInt8(ascii: "."), UInt8(ascii: ")"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }

  private func contains(_ word: [UInt8], in line: Range<Int>) -> Bool {
    word.withUnsafeBufferPointer {
      UnsafeBufferPointer(rebasing: bytes[line]).offset(of: $0) != nil
    }
  }
}
