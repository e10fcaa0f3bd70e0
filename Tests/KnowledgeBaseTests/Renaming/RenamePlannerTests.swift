import TestSupport
import Testing

@testable import KnowledgeBase

struct RenamePlannerTests {
  private static func text(_ change: RenamePlan.Change) -> String {
    String(decoding: change.after, as: UTF8.self)
  }

  private static func story(_ body: String) -> String {
    """
    ---
    kind: story
    status: draft
    origin: reported
    updated: 2026-11-23
    ---

    # Another story

    It happened.

    ## What happened

    \(body)

    ## Caveats

    Few.

    ## Sources

    - Ann Author, notes, 2026.

    """
  }

  @Test(arguments: [
    (written: "[a](../antipatterns/tag-zoo.md)", now: "[a](../antipatterns/label-zoo.md)"),
    ("[a](../antipatterns/tag-zoo.md#limits)", "[a](../antipatterns/label-zoo.md#limits)"),
    ("[a](<../antipatterns/tag-zoo.md>)", "[a](<../antipatterns/label-zoo.md>)"),
    ("[a](../antipatterns/tag%2Dzoo.md 'Title')", "[a](../antipatterns/label-zoo.md 'Title')"),
    ("[a](./../antipatterns/./tag-zoo.md)", "[a](./../antipatterns/./label-zoo.md)"),
    ("[a](..%2Fantipatterns%2Ftag-zoo.md)", "[a](../antipatterns/label-zoo.md)"),
    (#"[a](../antipatterns/tag\-zoo.md#limits)"#, "[a](../antipatterns/label-zoo.md#limits)"),
    ("[a](../antipatterns/tag&#45;zoo.md)", "[a](../antipatterns/label-zoo.md)"),
    ("![a](../antipatterns/tag-zoo.md)", "![a](../antipatterns/label-zoo.md)"),
    (
      "[a][x] and [x]\n\n[x]: ../antipatterns/tag-zoo.md#limits",
      "[a][x] and [x]\n\n[x]: ../antipatterns/label-zoo.md#limits"
    ),
    (
      "> [a][x]\n>\n> [x]:\n>   <../antipatterns/tag-zoo.md> (t)",
      "> [a][x]\n>\n> [x]:\n>   <../antipatterns/label-zoo.md> (t)"
    ),
    (
      "[a](../antipatterns/tag-zoo.md)\n`[a](../antipatterns/tag-zoo.md)`",
      "[a](../antipatterns/label-zoo.md)\n`[a](../antipatterns/tag-zoo.md)`"
    ),
  ])
  func rewritesALinkAndNothingElse(written: String, now: String) async throws {
    let sample = Sample.clean.adding("stories/another-story.md", Self.story(written))
    let plan = try await RenamePlanner.plan(sample.files, renaming: "tag-zoo", to: "label-zoo")
    let change = try #require(plan.others.first { $0.path == "stories/another-story.md" })
    #expect(Self.text(change) == Self.story(now))
  }

  @Test func leavesTextAndCodeThatOnlyLookLikeALink() async throws {
    let body = "Not `tag-zoo.md`, [tag-zoo.md], \\[a](../antipatterns/tag-zoo.md)."
    let sample = Sample.clean.adding("stories/another-story.md", Self.story(body))
    let plan = try await RenamePlanner.plan(sample.files, renaming: "tag-zoo", to: "label-zoo")
    #expect(!plan.others.contains { $0.path == "stories/another-story.md" })
  }

  @Test(arguments: [
    (aliases: "", now: "aliases: [tag-zoo]\n"),
    ("aliases: [old-zoo]\n", "aliases: [old-zoo, tag-zoo]\n"),
    ("aliases: [old-zoo, label-zoo] # 2025\n", "aliases: [old-zoo, tag-zoo] # 2025\n"),
    ("aliases: old-zoo\n", "aliases: [old-zoo, tag-zoo]\n"),
  ])
  func keepsTheOldNameAsAnAlias(aliases: String, now: String) async throws {
    let path = "antipatterns/tag-zoo.md"
    let text = try #require(Sample.clean.texts[path])
    let sample = Sample.clean.adding(
      path, text.replacing("aliases: [label-zoo]\n", with: aliases))
    let plan = try await RenamePlanner.plan(sample.files, renaming: "tag-zoo", to: "label-zoo")
    #expect(
      Self.text(plan.article).contains("\n\(now)---\n\n# "),
      "\(Self.text(plan.article).prefix(200))")
    #expect(plan.newShownPath == "antipatterns/label-zoo.md")
  }

  @Test func keepsByteOrderMarksAndLineEnds() async throws {
    let body = Self.story("[a](../antipatterns/tag-zoo.md)").replacing("\n", with: "\r\n")
    let file = ContentFile(
      path: "stories/another-story.md", payload: .bytes([0xEF, 0xBB, 0xBF] + Array(body.utf8)))
    let plan = try await RenamePlanner.plan(
      Sample.clean.adding(file).files, renaming: "tag-zoo", to: "label-zoo")
    let change = try #require(plan.others.first { $0.path == file.path })
    let expected = body.replacing("tag-zoo", with: "label-zoo")
    #expect(change.after == [0xEF, 0xBB, 0xBF] + Array(expected.utf8))
  }

  @Test func rewritesTheFrontMatterThatNamesALens() async throws {
    let plan = try await RenamePlanner.plan(
      Sample.clean.files, renaming: "economics", to: "economy")
    let texts = plan.others.map(Self.text)
    #expect(texts.contains { $0.contains("\nlens: economy\n") })
    #expect(!texts.contains { $0.contains("\nlens: economics\n") })
  }

  @Test func namesTheQuestionsWhoseAnswersBecomeSuspect() async throws {
    let plan = try await RenamePlanner.plan(
      Sample.clean.files, renaming: "choice-count", to: "number-of-choices")
    #expect(plan.changedQuestions == ["choose-once"])
  }

  @Test(arguments: [
    (
      old: "tag-zo", new: "label-zoo",
      refusal: RenameRefusal.unknown("tag-zo", nearest: "tag-zoo")
    ),
    ("cache-story", "label-zoo", .oldName("cache-story", now: "registry-story")),
    ("policy", "rules", .policy), ("tag-zoo", "Label_Zoo", .malformed("Label_Zoo")),
    ("tag-zoo", "tag-zoo", .same("tag-zoo")),
    ("tag-zoo", "growing-list", .taken("growing-list", by: "signals/growing-list.md")),
    ("tag-zoo", "cache-story", .onceTaken("cache-story", by: "stories/registry-story.md")),
  ])
  func refuses(old: ArticleID, new: ArticleID, refusal: RenameRefusal) async {
    await #expect(throws: refusal) {
      try await RenamePlanner.plan(Sample.clean.files, renaming: old, to: new)
    }
  }

  @Test func refusesAFileThatIsNoText() async {
    let bytes = Array(Self.story("[a](../antipatterns/tag-zoo.md)").utf8) + [0xFF]
    let sample = Sample.clean.adding(
      ContentFile(path: "stories/another-story.md", payload: .bytes(bytes)))
    await #expect(throws: RenameRefusal.unreadable(path: "stories/another-story.md")) {
      try await RenamePlanner.plan(sample.files, renaming: "tag-zoo", to: "label-zoo")
    }
  }
}
