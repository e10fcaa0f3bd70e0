import Assessment
import KnowledgeBase
@testable import Site
import TestSupport
import Testing

/// Forms that no page of ours has sent.
struct HostileFormTests {
  private static let desk = Task {
    ReviewDesk(await Compiler.compile(try ShippedSite.files()), examples: [])
  }

  private func send(_ fields: [String: String]) async throws -> ReviewReply {
    WebReviewer.send(fields, to: try await Self.desk.value)
  }

  private static let nasty = #"<script>alert("x")</script>'"&#38;<img src=x onerror=y>"#

  /// Nothing of the request stands on the page as markup.
  private func expectHarmless(_ reply: ReviewReply) {
    let scan = HTMLScan(reply.text)
    #expect(scan.problems == [], "\(reply.text)")
    #expect(scan.all("script").count == 1 && scan.all("img").isEmpty, "the frame's own script")
    #expect(!scan.elements.contains { $0.attributes.keys.contains { $0.hasPrefix("on") } })
  }

  @Test(arguments: FormField.all)
  func showsScriptInEveryFieldAsText(field: String) async throws {
    var web = WebReviewer(try await Self.desk.value)
    for filled in [
      ["text": Self.nasty], ["choice": "other", "text": Self.nasty], ["choice": "affected"],
      ["choice": "no", "note": Self.nasty, "seen": Self.nasty], ["choice": "nobody"],
      ["choice": "n-a", "note": Self.nasty, "seen": Self.nasty, "grade": "E1"], [:],
    ] {
      expectHarmless(web.reply)
      var attacked = web
      attacked.press("answer", [field: Self.nasty])
      expectHarmless(attacked.reply)
      attacked = web
      attacked.press(Self.nasty, filled)
      expectHarmless(attacked.reply)
      web.press("answer", filled)
    }
    web.press("change \(Self.nasty)")
    expectHarmless(web.reply)
    #expect(web.file.contains("alert"))
  }

  @Test(arguments: [
    [:], ["do": "answer"], ["record": ""], ["record": "x"], ["record": "%"], ["record": "%FF"],
    ["record": "%00%00"], ["do": "open"], ["do": "open", "file": "# no review"],
    ["do": "download"], ["do": "download", "record": "x"],
    ["record": "```yaml counterweight-review%0Aschema: 99%0A```"],
    ["record": "```yaml counterweight-review%0Aschema: 1%0Atitle: &a [*a, *a]%0A```"],
    ["record": "```yaml counterweight-review%0Aschema: 1%0Atitle: {a: b}%0A```"],
    ["record": "```yaml counterweight-review%0Aschema: 1%0Atitle: T%0Aanswers: 5%0A```"],
  ])
  func refusesBrokenRecordsLikeDamagedFiles(fields: [String: String]) async throws {
    let reply = try await send(fields)
    #expect(reply.status == 400)
    #expect(reply.contentType == .html)
    #expect(reply.text.contains("review.errors"))
    expectHarmless(reply)
  }

  @Test(arguments: [
    "at=done", "at=check;flags=confirmed,rest,groups", "at=question:growth", "at=\u{0}", "x",
    String(repeating: "at=title;", count: 20_000), "at=quantity:day-cost@9999999999999999999999",
  ])
  func takesNoBookmarkForAnAnswer(bookmark: String) async throws {
    let web = WebReviewer(try await Self.desk.value)
    for button in [
      "answer", "confirm", "back", "keep", "unknown", "proceed", "take-out role@0", "nobody",
      "add-group",
    ] {
      let reply = try await send(
        ["record": web.fields["record"] ?? "", "at": bookmark, "do": button])
      #expect(reply.status == 200)
      #expect(!reply.text.contains("id=\"record\""), "no result without answers")
      expectHarmless(reply)
    }
  }

  @Test(arguments: SeededGenerator.seeds(20))
  func answersAnyBytes(seed: UInt64) async throws {
    var random = SeededGenerator(seed: seed)
    let desk = try await Self.desk.value
    let types = [
      "application/x-www-form-urlencoded", "multipart/form-data; boundary=B", "text/plain", nil,
    ]
    for _ in 0..<50 {
      let body = Array("do=answer&record=".utf8) + random.bytes(count: 300)
      let reply = desk.reply(
        to: ReviewSubmission(contentType: random.pick(types), body: body, today: nil))
      #expect([200, 400, 413, 415].contains(reply.status))
      expectHarmless(reply)
    }
  }

  @Test(.timeLimit(.minutes(1)))
  func boundsWhatAFormCanCost() async throws {
    let desk = try await Self.desk.value
    // An eighth of the longest: a debug build takes its time, and `Scripts/server-check` sends it whole.
    let size = ReviewDesk.longestBody / 8
    for filler in ["a", "%25", "[", "`", ">", "-%0A", "%0A- ", "{a: ", "&a", "!", "%22"] {
      let text = String(repeating: filler, count: size / filler.utf8.count)
      for record in [text, "```yaml counterweight-review%0Aschema: 1%0Atitle: \(text)%0A```"] {
        let reply = desk.reply(
          to: ReviewSubmission(
            contentType: "application/x-www-form-urlencoded",
            body: Array("do=answer&record=\(record)".utf8), today: nil))
        #expect([200, 400].contains(reply.status))
      }
    }
  }

  @Test func refusesWhatNoPageOfOursCouldHold() async throws {
    var web = WebReviewer(try await Self.desk.value)
    web.press("answer", ["text": "T"])
    web.press("answer")
    let names = (1...41).map { "Group number \($0)" }
    web.press("answer", ["text": names.joined(separator: ", ")])
    #expect(web.problem == "#field.text" && web.reply.text.contains("up to 40 groups"))
    web.press("answer", ["text": names.dropLast().joined(separator: ", ")])
    let full = web
    web.press("answer", ["text": "One too many"])
    #expect(web.problem == "#field.text" && web.reply.text.contains("up to 40 groups"))
    let file = full.file.replacing(
      "populations:\n", with: "populations:\n  - {id: one-more, title: One more}\n")
    #expect(WebReviewer(try await Self.desk.value, opening: file).reply.status == 413)
    let long = try await send(["record": String(repeating: "a", count: ReviewDesk.longestFile + 1)])
    #expect(long.status == 413)
    let many = Array(Array(repeating: "a=b", count: 100_000).joined(separator: "&").utf8)
    let reply = try await Self.desk.value.reply(
      to: ReviewSubmission(
        contentType: "application/x-www-form-urlencoded", body: many, today: nil))
    #expect(reply.status == 400)
  }

  @Test func namesFilesHarmlessly() async throws {
    for title in [
      Self.nasty, "../../etc/passwd", "ü", "a\"b\r\nX: y", String(repeating: "x", count: 999),
    ] {
      var web = WebReviewer(try await Self.desk.value)
      web.press("answer", ["text": "a " + title])
      web.press("download")
      let name = try #require(web.reply.fileName)
      #expect(name.utf8.count < 80)
      #expect(
        name.dropLast(10).allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") })
      #expect(name.hasSuffix(".review.md"))
    }
  }
}

private enum FormField {
  static let all = ["text", "choice", "note", "grade", "seen", "understood", "at", "scope", "file"]
}
