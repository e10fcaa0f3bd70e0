import Foundation
import Testing

/// The examples of CommonMark's specification, which is not part of this repository.
///
/// They are found through `COUNTERWEIGHT_COMMONMARK_SPEC`, a path to `spec-0.30.txt`, or as
/// `shared/commonmark/spec-0.30.txt` beside any folder above this file.
enum CommonMarkSpec {
  struct Example: CustomTestStringConvertible, Sendable {
    let number: Int
    let markdown: String
    let html: String

    var testDescription: String { "example \(number)" }
  }

  static let url: URL? = {
    if let path = ProcessInfo.processInfo.environment["COUNTERWEIGHT_COMMONMARK_SPEC"] {
      return URL(filePath: path)
    }
    var folder = URL(filePath: #filePath).resolvingSymlinksInPath()
    while folder.pathComponents.count > 1 {
      folder.deleteLastPathComponent()
      let file = folder.appending(path: "shared/commonmark/spec-0.30.txt")
      if FileManager.default.fileExists(atPath: file.path()) { return file }
    }
    return nil
  }()

  static let isThere = url != nil

  static let examples: [Example] = {
    guard let url, let text = try? String(contentsOf: url, encoding: .utf8) else { return [] }
    let fence = String(repeating: "`", count: 32)
    var examples: [Example] = []
    var lines = text.components(separatedBy: "\n")[...]
    while let start = lines.firstIndex(of: fence + " example") {
      guard let end = lines[start...].firstIndex(of: fence),
        let middle = lines[start..<end].firstIndex(of: ".")
      else { break }
      let number = examples.count + 1
      func joined(_ part: ArraySlice<String>) -> String {
        part.map { $0.replacing("→", with: "\t") + "\n" }.joined()
      }
      examples.append(
        Example(
          number: number, markdown: joined(lines[(start + 1)..<middle]),
          html: joined(lines[(middle + 1)..<end])))
      lines = lines[(end + 1)...]
    }
    return examples
  }()
}
