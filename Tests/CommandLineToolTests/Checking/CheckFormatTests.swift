import Diagnostics
import Foundation
import Testing

@testable import CommandLineTool

struct CheckFormatTests {
  private static let source = SourceFile(path: "a b.md", text: "é😀 [x](Y.md)\nend\n")
  private static let found = [
    Diagnostic(
      .error, "LinkCaseMismatch", path: "a b.md",
      range: SourceRange(line: 1, column: 12, length: 4),
      summary: "'Y.md' differs", solutions: ["Write 'y.md'"],
      fix: [Replacement(SourceRange(line: 1, column: 12, length: 4), with: "y.md")]),
    Diagnostic(.warning, "Odd", path: "c.md", range: nil, summary: "Odd", notes: ["A note"]),
    Diagnostic(.warning, "Odd", path: "c.md", range: nil, summary: "Odd", notes: ["Another"]),
  ]

  private static func object(_ format: CheckFormat) throws -> Any {
    let text = format.text(found, in: [source.path: source])
    return try JSONSerialization.jsonObject(with: Data(text.utf8))
  }

  @Test func countsColumnsInJSONAsEditorsDo() throws {
    let object = try #require(try Self.object(.json) as? [String: Any])
    #expect(object["errors"] as? Int == 1)
    #expect(object["warnings"] as? Int == 2)
    let first = try #require((object["diagnostics"] as? [[String: Any]])?.first)
    let range = try #require(first["range"] as? [String: [String: Int]])
    // `é` is one UTF-16 unit of two bytes, the face two units of four bytes.
    #expect(range["start"] == ["line": 1, "column": 9])
    #expect(range["end"] == ["line": 1, "column": 13])
  }

  @Test func isValidSARIF() throws {
    let object = try Self.object(.sarif)
    #expect(SARIFSchema.problems(in: object) == [])
    let run = try #require(((object as? [String: Any])?["runs"] as? [[String: Any]])?.first)
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(results.map { $0["level"] as? String } == ["error", "warning", "warning"])
    let locations = try #require(results[0]["locations"] as? [[String: Any]])
    let physical = try #require(locations.first?["physicalLocation"] as? [String: Any])
    #expect((physical["artifactLocation"] as? [String: String])?["uri"] == "a%20b.md")
    #expect((physical["region"] as? [String: Int])?["startColumn"] == 9)
  }

  @Test func findsWhatIsNoSARIF() {
    #expect(SARIFSchema.problems(in: ["version": "2.1.0"]) == ["/: 'runs' is missing"])
    #expect(
      SARIFSchema.problems(in: ["version": "2.0.0", "runs": [Any]()])
        == ["/version: '2.0.0' is none of 2.1.0"])
    #expect(
      SARIFSchema.problems(in: ["version": "2.1.0", "runs": [["results": [["level": 1]]]]])
        == [
          "/runs/0: 'tool' is missing", "/runs/0/results/0: 'message' is missing",
          "/runs/0/results/0/level: not a string",
        ])
  }

  @Test func tellsEachFindingFromTheOthersForGitLab() throws {
    let found = try #require(try Self.object(.gitlab) as? [[String: Any]])
    let fingerprints = found.compactMap { $0["fingerprint"] as? String }
    #expect(Set(fingerprints).count == 3)
    #expect(found.map { $0["severity"] as? String } == ["major", "minor", "minor"])
    let location = try #require(found[0]["location"] as? [String: Any])
    #expect((location["lines"] as? [String: Int])?["begin"] == 1)
  }

  @Test(arguments: zip(CheckFormat.allCases, [true, false, false, false]))
  func isSilentOnlyForPeople(format: CheckFormat, isEmpty: Bool) {
    #expect(format.text([], in: [:]).isEmpty == isEmpty)
  }
}
