/// Turns the YAML parser's marks into places of the file.
///
/// The parser counts columns in Unicode scalars, and NEL, LS and PS end its lines; here columns are bytes,
/// and only LF, CRLF and CR end a line. Marks come nearly in order, so a cursor that moves forward
/// keeps the whole linear.
struct MarkReader {
  /// A place in the text.
  struct Place {
    /// The UTF-8 offset.
    var offset = 0

    /// The 1-based line as the file counts.
    var line = 1

    /// The 1-based column in bytes.
    var column = 1
  }

  let bytes: [UInt8]

  private var place = Place()
  private var markLine = 1
  private var markColumn = 1

  init(_ text: String) {
    self.bytes = Array(text.utf8)
  }

  /// The place of a mark; beyond the text it is the end.
  mutating func place(line: Int, column: Int) -> Place {
    if (line, column) < (markLine, markColumn) {
      place = Place()
      markLine = 1
      markColumn = 1
    }
    while place.offset < bytes.count, (markLine, markColumn) < (line, column) { advance() }
    return place
  }

  /// The place of an offset, found from the start of the text.
  func place(of offset: Int) -> Place {
    var reader = self
    _ = reader.place(line: 0, column: 0)
    while reader.place.offset < min(offset, bytes.count) { reader.advance() }
    return reader.place
  }

  /// Passes one character.
  private mutating func advance() {
    let byte = bytes[place.offset]
    if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
      let isPair = byte == UInt8(ascii: "\r") && bytes[place.offset...].dropFirst().first == 0x0A
      place = Place(offset: place.offset + (isPair ? 2 : 1), line: place.line + 1, column: 1)
      markLine += 1
      markColumn = 1
      return
    }
    let width = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    let endsMarkLine = byte >= 0xC2 && isMarkLineEnd(bytes[place.offset...].prefix(width))
    place.offset += width
    place.column += width
    markLine += endsMarkLine ? 1 : 0
    markColumn = endsMarkLine ? 1 : markColumn + 1
  }

  /// Whether a character is NEL, LS or PS.
  private func isMarkLineEnd(_ character: ArraySlice<UInt8>) -> Bool {
    character.elementsEqual([0xC2, 0x85]) || character.elementsEqual([0xE2, 0x80, 0xA8])
      || character.elementsEqual([0xE2, 0x80, 0xA9])
  }
}
