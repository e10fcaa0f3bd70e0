/// The parts of a `multipart/form-data` body (RFC 7578), read strictly.
///
/// ```
/// --BOUNDARY CRLF
/// Content-Disposition: form-data; name="file"; filename="a.md" CRLF
/// Content-Type: text/markdown CRLF
/// CRLF
/// content CRLF
/// --BOUNDARY-- CRLF
/// ```
enum MultipartForm {
  struct Part: Hashable {
    let name: String
    let content: [UInt8]
  }

  /// RFC 2046, section 5.1.1.
  private static let longestBoundary = 70

  /// A browser sends two lines of a hundred bytes before each part.
  private static let longestHead = 2048

  /// The boundary among the parameters of a content type; nil if there is none that may be one.
  static func boundary(in parameters: String) -> [UInt8]? {
    for parameter in parameters.split(separator: ";") {
      let pair = parameter.split(separator: "=", maxSplits: 1)
      guard pair.count == 2, pair[0].filter({ $0 != " " }).lowercased() == "boundary" else {
        continue
      }
      var text = pair[1].drop { $0 == " " }
      while text.last == " " { text.removeLast() }
      if text.utf8.count > 2, text.first == "\"", text.last == "\"" {
        text = text.dropFirst().dropLast()
      }
      let isSound = text.utf8.allSatisfy { byte in
        byte > 0x20 && byte < 0x7F && !#""\"#.utf8.contains(byte)
      }
      guard !text.isEmpty, text.utf8.count <= longestBoundary, isSound else { return nil }
      return Array(text.utf8)
    }
    return nil
  }

  /// The parts in order.
  ///
  /// What stands before the first boundary and after the last is not looked at, as the RFC wants it.
  static func parts(
    of body: [UInt8], boundary: [UInt8]
  ) throws(FormFields.Problem) -> [Part] {
    let dashes = Array("--".utf8) + boundary
    let lineEnd = Array("\r\n".utf8)
    guard var place = end(of: dashes, in: body, from: 0) else { throw .malformed }
    var parts: [Part] = []
    while true {
      if body[place...].starts(with: Array("--".utf8)) { return parts }
      guard body[place...].starts(with: lineEnd) else { throw .malformed }
      guard parts.count < FormFields.most else { throw .tooMany }
      place += lineEnd.count
      let limit = min(body.count, place + longestHead)
      guard
        let headEnd = end(of: lineEnd + lineEnd, in: body, from: place, before: limit),
        let next = end(of: lineEnd + dashes, in: body, from: headEnd - lineEnd.count),
        let name = name(in: body[place..<headEnd])
      else { throw .malformed }
      let contentEnd = max(headEnd, next - dashes.count - lineEnd.count)
      parts.append(Part(name: name, content: Array(body[headEnd..<contentEnd])))
      place = next
    }
  }

  /// The name in a part's head.
  private static func name(in head: ArraySlice<UInt8>) -> String? {
    guard let text = String(validating: head, as: UTF8.self) else { return nil }
    for line in text.split(separator: "\r\n") {
      let pair = line.split(separator: ":", maxSplits: 1)
      guard pair.count == 2, pair[0].lowercased() == "content-disposition" else { continue }
      let parameters = pair[1].split(separator: ";")
      guard parameters.first?.filter({ $0 != " " }).lowercased() == "form-data" else { return nil }
      for parameter in parameters.dropFirst() {
        let trimmed = parameter.drop { $0 == " " }
        guard trimmed.hasPrefix("name=\""), trimmed.hasSuffix("\""), trimmed.count > 7 else {
          continue
        }
        return String(trimmed.dropFirst(6).dropLast())
      }
    }
    return nil
  }

  /// Where a pattern ends, at its first place from an offset on.
  private static func end(
    of pattern: [UInt8], in body: [UInt8], from start: Int, before limit: Int? = nil
  ) -> Int? {
    let last = (limit ?? body.count) - pattern.count
    guard start <= last, let first = pattern.first else { return nil }
    var place = start
    while place <= last {
      guard let found = body[place...last].firstIndex(of: first) else { return nil }
      if body[found..<found + pattern.count].elementsEqual(pattern) { return found + pattern.count }
      place = found + 1
    }
    return nil
  }
}
