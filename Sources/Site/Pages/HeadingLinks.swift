/// Puts a link to itself beside each heading of the third level.
///
/// Those of the second level stand in the template; these stand within what an author wrote.
enum HeadingLinks {
  private static let opening = Array(#"<h3 id=""#.utf8)
  private static let closing = Array("</h3>".utf8)

  /// The same HTML, with a link after each heading that has an id.
  ///
  /// libcmark escapes what an author wrote, so nothing but a heading begins like one. Bytes are looked
  /// through, since that is done for all the text of a site whenever something in it changes.
  ///
  /// - Parameter html: as libcmark rendered it, ids put in.
  /// - Returns: what it holds, headings with a link beside them in a `div`.
  static func added(to html: String) -> String {
    let bytes = Array(html.utf8)
    var result: [UInt8] = []
    var copied = 0
    while let start = place(of: opening, in: bytes, from: copied),
      let end = place(of: closing, in: bytes, from: start)
    {
      let after = end + closing.count
      result += bytes[copied..<start]
      result += heading(bytes[start..<after])
      copied = after
    }
    return copied == 0 ? html : String(decoding: result + bytes[copied...], as: UTF8.self)
  }

  private static func place(of pattern: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    var place = start
    while place + pattern.count <= bytes.count {
      if bytes[place] == pattern[0],
        bytes[place..<place + pattern.count].elementsEqual(pattern)
      {
        return place
      }
      place += 1
    }
    return nil
  }

  private static func heading(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    let heading = String(decoding: bytes, as: UTF8.self)
    let rest = heading.dropFirst(opening.count)
    let id = rest.prefix { $0 != "\"" }
    let title = withoutTags(rest.dropFirst(id.count + 2))
    let link =
      "<a class=\"permalink\" href=\"#\(Address.percentEncoded(String(id)))\" "
      + "aria-label=\"Link to this section: \(title)\">§</a>"
    return Array("<div class=\"heading\">\(heading)\n\(link)</div>".utf8)
  }

  /// The text of a heading, whose characters are references already where they have to be.
  private static func withoutTags(_ html: Substring) -> String {
    var text = ""
    var isTag = false
    for character in html {
      switch character {
      case "<": isTag = true
      case ">": isTag = false
      default: if !isTag { text.append(character) }
      }
    }
    return text
  }
}
