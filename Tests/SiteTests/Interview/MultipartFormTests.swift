@testable import Site
import TestSupport
import Testing

struct MultipartFormTests {
  private static func body(_ parts: (head: String, content: String)..., boundary: String = "B")
    -> [UInt8]
  {
    Array(
      (parts.map { "--\(boundary)\r\n\($0.head)\r\n\r\n\($0.content)\r\n" }.joined()
        + "--\(boundary)--\r\n").utf8)
  }

  private static func disposition(_ name: String) -> String {
    "Content-Disposition: form-data; name=\"\(name)\""
  }

  private func fields(_ body: [UInt8], _ parameters: String = "boundary=B") throws -> FormFields {
    try FormFields(contentType: "multipart/form-data; \(parameters)", body: body)
  }

  @Test func readsFilesAndFields() throws {
    let file = "# A\r\n--B\u{0}\r\n-- B\r\n\r\n--\r\nü"
    let body = Self.body(
      (
        Self.disposition("file") + "; filename=\"a b.md\"\r\nContent-Type: text/markdown",
        file
      ),
      (Self.disposition("do"), "open"), (Self.disposition("text"), ""))
    // A line of the file that begins like the boundary ends it, as in every reader.
    #expect(throws: FormFields.Problem.malformed) { try fields(body) }
    let other = try fields(
      Self.body(
        (Self.disposition("file") + "; filename=\"a b.md\"", file),
        (Self.disposition("do"), "open"),
        (Self.disposition("text"), ""), boundary: "----WebKitFormBoundary7MA4YWxkTrZu0gW"),
      "boundary=----WebKitFormBoundary7MA4YWxkTrZu0gW")
    #expect(other[.file] == file, "byte for byte")
    #expect(other[.action] == "open")
    #expect(other[.text] == "")
  }

  @Test(arguments: [
    "boundary=B", "boundary=\"B\"", "charset=utf-8; boundary=B", "Boundary=B", "boundary = B ",
    "boundary=B; x=y",
  ])
  func findsTheBoundary(parameters: String) throws {
    let body = Self.body((Self.disposition("text"), "a"))
    #expect(try fields(body, parameters)[.text] == "a")
  }

  @Test(arguments: [
    "", "boundary", "boundary=", "boundary=\"\"", "boundary=\"B", "boundary=a b",
    "boundary=\(String(repeating: "x", count: 71))", "boundary=a\u{7F}", "boundary=ü",
  ])
  func refusesOtherBoundaries(parameters: String) {
    #expect(throws: FormFields.Problem.malformed) {
      try fields(Self.body((Self.disposition("text"), "a")), parameters)
    }
  }

  @Test(arguments: [
    "", "--B", "--B\r\n", "--C--\r\n", "--B\r\nX: y\r\n\r\na\r\n--B--",
    "--B\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\na",
    "--B\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\na\r\n--B",
    "--B\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\na\r\n--Bx",
    "--B\r\nContent-Disposition: form-data; name=\"text\"\r\na\r\n--B--",
    "--B\r\nContent-Disposition: form-data; name=text\r\n\r\na\r\n--B--",
    "--B\r\nContent-Disposition: attachment; name=\"text\"\r\n\r\na\r\n--B--",
    "--B\r\nContent-Disposition: form-data\r\n\r\na\r\n--B--",
    "--B\nContent-Disposition: form-data; name=\"text\"\n\na\n--B--",
    "--B\r\nContent-Disposition: form-data; name=\"text\"\r\nX: \(String(repeating: "y", count: 3000))\r\n\r\na\r\n--B--",
  ])
  func refusesBrokenBodies(body: String) {
    #expect(throws: FormFields.Problem.malformed) { try fields(Array(body.utf8)) }
  }

  @Test func boundsTheNumberOfParts() {
    let part = "--B\r\n\(Self.disposition("x"))\r\n\r\n\r\n"
    let body = String(repeating: part, count: 65) + "--B--\r\n"
    #expect(throws: FormFields.Problem.tooMany) { try fields(Array(body.utf8)) }
  }

  @Test(.timeLimit(.minutes(1)))
  func isQuickOnWhatAlmostIsABoundary() {
    let near = String(repeating: "\r\n--\(String(repeating: "-", count: 60))", count: 3000)
    let body = Array(
      "--\(String(repeating: "-", count: 69))B\r\n\(Self.disposition("text"))\r\n\r\n\(near)".utf8)
    #expect(throws: FormFields.Problem.malformed) {
      try fields(body, "boundary=\(String(repeating: "-", count: 69))B")
    }
  }

  @Test(arguments: SeededGenerator.seeds(30))
  func neverTrapsOnBytes(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let pieces: [[UInt8]] = [
      Array("--B".utf8), Array("\r\n".utf8), Array("--".utf8), Array("\r\n\r\n".utf8),
      Array(Self.disposition("text").utf8), [0], [0xFF], Array("name=\"".utf8),
    ]
    for _ in 0..<300 {
      var body: [UInt8] = []
      for _ in 0..<Int.random(in: 0..<14, using: &random) { body += random.pick(pieces) }
      _ = try? fields(body)
    }
  }
}
