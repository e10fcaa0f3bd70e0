import Diagnostics
import Foundation
import KnowledgeBase
import TestSupport
import Testing

@testable import Checks

struct DocumentationTests {
  private static let identifiers = AllChecks.identifiers

  @Test(arguments: identifiers)
  func acceptsThePassingExample(identifier: String) async throws {
    try await Self.example(of: identifier).passing.expectClean()
  }

  @Test(arguments: identifiers)
  func reportsTheFailingExampleAndNothingElse(identifier: String) async throws {
    let found = try await Self.example(of: identifier).failing.diagnosed()
    #expect(Set(found.map(\.identifier)) == [identifier], "\(found)")
  }

  @Test func describesEveryCheckBelowTheNameOfItsFolder() throws {
    let described = Checker.documentation.map { documentation in
      let folder = documentation.area.split(separator: " ").map(\.capitalized).joined()
      return "\(folder)/\(documentation.identifier).swift"
    }
    #expect(described.sorted() == (try Self.filesOfChecks()))
  }

  @Test func saysNothingTwice() {
    let texts = Checker.documentation.flatMap { [$0.summary, $0.explanation] }
    #expect(Set(texts).count == texts.count)
  }

  @Test func speaksInSentences() {
    for documentation in Checker.documentation {
      let (summary, explanation) = (documentation.summary, documentation.explanation)
      #expect(summary.split(separator: ". ").count == 1, "\(summary)")
      #expect((1...3).contains(explanation.split(separator: ". ").count), "\(explanation)")
      let words = documentation.hasSnippets ? [] : [documentation.failing, documentation.passing]
      for text in [summary, explanation] + words {
        #expect(text.first.map { $0.isUppercase || $0 == "'" } == true, "\(text)")
        #expect(text.last == ".", "\(text)")
        #expect(!["\n", "  ", "`"].contains(where: text.contains), "\(text)")
      }
    }
  }

  @Test func hasNoWordsOfProgrammers() throws {
    // Names of types and of variables, such as 'sourceRange', but not 'CommonMark'.
    let name = try Regex("\\b[a-z]+[A-Z]")
    for documentation in Checker.documentation {
      let text = documentation.summary + " " + documentation.explanation
      let words = text.lowercased().split { !$0.isLetter }.map(String.init)
      #expect(Self.wordsOfProgrammers.isDisjoint(with: words), "\(text)")
      #expect(try name.firstMatch(in: text) == nil, "\(text)")
    }
  }

  private static let wordsOfProgrammers: Set<String> = [
    "array", "boolean", "compiler", "data", "enum", "function", "handler", "hash", "helper", "info",
    "integer", "invalid", "libcmark", "manager", "nil", "node", "null", "parse", "parser",
    "process", "regex", "string", "struct", "token", "util",
  ]

  /// The files that hold a check, below the folder of the sources.
  private static func filesOfChecks() throws -> [String] {
    let tests = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
    let sources = tests.appending(path: "../../Sources/Checks").standardized
    let paths = try FileManager.default.subpathsOfDirectory(atPath: sources.path())
    return try paths.sorted().filter { path in
      guard path.hasSuffix(".swift") else { return false }
      let text = try String(contentsOf: sources.appending(path: path), encoding: .utf8)
      return text.contains("static let identifier = \"")
    }
  }

  /// The knowledge bases that the example of a check describes.
  private static func example(
    of identifier: String
  ) throws -> (failing: Sample, passing: Sample) {
    let check = try #require(AllChecks.all.first { $0.identifier == identifier })
    let edits = check.rule.example.edits
    guard !edits.isEmpty else { return try #require(inWords[identifier]) }
    return edits.reduce((Sample.clean, Sample.clean)) { samples, edit in
      (
        samples.0.changing(edit.path, edit.fixture, to: edit.failing),
        samples.1.changing(edit.path, edit.fixture, to: edit.passing)
      )
    }
  }
}

// MARK: - What words describe

extension DocumentationTests {
  private static let story = "stories/registry-story.md"

  private static let inWords: [String: (failing: Sample, passing: Sample)] = [
    ByteOrderMark.identifier: (
      .clean.changing(story, "---\nkind", to: "\u{FEFF}---\nkind"), .clean
    ),
    CarriageReturn.identifier: (
      .clean.adding(story, text(of: story).replacing("\n", with: "\r\n")), .clean
    ),
    DeepNesting.identifier: (
      .clean.appending(story, "\n## Notes\n\n\(String(repeating: ">", count: 300)) deep\n"),
      .clean.appending(story, "\n## Notes\n\n- - > not deep\n")
    ),
    FileTooLarge.identifier: (story(bytes: 1_048_577), story(bytes: 1_048_576)),
    InvalidEncoding.identifier: (
      story(endingIn: [0x63, 0x61, 0x66, 0xE9]), story(endingIn: [0x63, 0x61, 0x66, 0xC3, 0xA9])
    ),
    UnreadableFile.identifier: (
      .clean.adding(ContentFile(path: story, payload: .unreadable(reason: "permission denied"))),
      .clean
    ),
    DuplicateArticleID.identifier: (
      .clean.adding(
        "signals/desire-path.md",
        text(of: "signals/growing-list.md").replacing("# Growing list", with: "# Worn grass")),
      .clean
    ),
    InvalidArticleID.identifier: (
      .of(
        Dictionary(
          uniqueKeysWithValues: Sample.clean.texts.map { path, text in
            (
              path.replacing("registry-story", with: "Registry_Story"),
              text.replacing("registry-story", with: "Registry_Story")
            )
          })), .clean
    ),
    LensWithoutQuestions.identifier: (
      lensOfTime,
      lensOfTime.changing("questions/choose-once.md", "lens: economics", to: "lens: time")
    ),
    MissingPolicy.identifier: (.clean.removing("policy.md"), .clean),
  ]

  private static let lensOfTime = Sample.clean.adding(
    "lenses/time.md",
    "---\nkind: lens\norder: 30\nupdated: 2026-11-23\n---\n\n# Time\n\nWhen it is paid for.\n")

  private static func text(of path: String) -> String { Sample.clean.texts[path] ?? "" }

  /// The fixture with a story that has one more note.
  private static func story(endingIn bytes: [UInt8]) -> Sample {
    .clean.adding(
      ContentFile(
        path: story, payload: .bytes(Array((text(of: story) + "\n## Notes\n\n- ").utf8) + bytes)))
  }

  /// The fixture with a story of a size.
  private static func story(bytes: Int) -> Sample {
    let room = bytes - (text(of: story) + "\n## Notes\n\n- ").utf8.count
    return story(endingIn: Array(repeating: UInt8(ascii: "x"), count: room))
  }
}
