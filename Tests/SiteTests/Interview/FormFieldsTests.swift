@testable import Site
import TestSupport
import Testing

struct FormFieldsTests {
  private static let urlEncoded = "application/x-www-form-urlencoded"

  @Test(arguments: [
    ("", "", nil), ("choice=a", "choice", "a"), ("choice=a&text=b", "text", "b"),
    ("text=a+b%20c", "text", "a b c"), ("text=%C3%BC%E2%82%AC", "text", "ü€"),
    ("text=", "text", ""), ("text", "text", ""), ("text=a%3Db%26c=d", "text", "a=b&c=d"),
    ("text=first&text=second", "text", "first"), ("&&text=a&&", "text", "a"),
    ("te%78t=a", "text", "a"), ("text=%00%1b", "text", "\u{0}\u{1B}"), ("=a&text=b", "text", "b"),
  ])
  func readsWhatBrowsersSend(body: String, name: String, value: String?) throws {
    let fields = try FormFields(contentType: Self.urlEncoded, body: Array(body.utf8))
    #expect(FieldName(rawValue: name).flatMap { fields[$0] } == value)
  }

  @Test(arguments: [
    ("text=%", FormFields.Problem.malformed), ("text=%4", .malformed), ("text=%zz", .malformed),
    ("text=%ff", .malformed), ("%ff=a", .malformed), ("text=%C3", .malformed),
    ((0...64).map { "n\($0)=x" }.joined(separator: "&"), .tooMany),
  ])
  func refusesWhatNoBrowserSends(body: String, problem: FormFields.Problem) {
    #expect(throws: problem) {
      try FormFields(contentType: Self.urlEncoded, body: Array(body.utf8))
    }
  }

  @Test(arguments: [
    nil, "", "text/plain", "application/json", "multipart/mixed; boundary=B", ";", "text/plain; x",
    "application/x-www-form-urlencodedx",
  ])
  func takesTheTwoKindsOfFormsOnly(contentType: String?) {
    #expect(throws: FormFields.Problem.contentType) {
      try FormFields(contentType: contentType, body: Array("a=b".utf8))
    }
  }

  @Test func takesParametersAndAnyCase() throws {
    for type in [
      "Application/X-WWW-Form-URLencoded", "application/x-www-form-urlencoded; charset=UTF-8",
      " application/x-www-form-urlencoded ;",
    ] {
      #expect(try FormFields(contentType: type, body: Array("text=a".utf8))[.text] == "a")
    }
  }

  @Test(arguments: SeededGenerator.seeds(20))
  func bringsEveryTextThroughAForm(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let texts = ["", "a\nb\r\nc\rd", "%0A%", "\u{0}\u{7F}\u{85}\u{2028}ü€😀", "  x  "]
    for text in texts + (0..<40).map({ _ in random.text(.unicode) }) {
      let line = PercentCode.onOneLine(text)
      #expect(!line.utf8.contains { $0 < 0x20 || $0 == 0x7F })
      #expect(try PercentCode.text(from: line) == text)
      let body = WebReviewer.body(["record": line])
      let fields = try FormFields(contentType: Self.urlEncoded, body: body)
      #expect(try PercentCode.text(from: fields[.record] ?? "") == text)
    }
  }

  @Test(arguments: [
    ("  a  b ", "a b"), ("a\tb\r\nc", "a b c"), ("a\u{0}b\u{1B}[31m", "ab[31m"),
    ("a\u{202E}b\u{2066}c", "abc"), ("\u{2028}a\u{2029}", "a"), ("", ""), ("ü\u{301}", "ü\u{301}"),
    (String(repeating: "x", count: 5000), String(repeating: "x", count: 2000)),
  ])
  func makesTypedLinesHarmless(typed: String, line: String) {
    #expect(TypedLine.cleaned(typed) == line)
  }
}
