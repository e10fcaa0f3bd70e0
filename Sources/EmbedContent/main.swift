// Writes a Swift file that holds every Markdown file below a folder: EmbedContent FOLDER OUTPUT.
// It runs inside the package's build, behind the plugin in Plugins/EmbedContentPlugin.
import Foundation

struct EmbeddingError: Error, CustomStringConvertible {
  let description: String
}

/// A run of `#` longer than any in the text, so that raw string literals cannot end early.
func fence(for text: String) -> String {
  var longest = 0
  var run = 0
  for byte in text.utf8 {
    run = byte == UInt8(ascii: "#") ? run + 1 : 0
    longest = max(longest, run)
  }
  return String(repeating: "#", count: longest + 1)
}

/// A raw string literal of one line.
func lineLiteral(_ text: String) -> String {
  let fence = fence(for: text)
  return "\(fence)\"\(text)\"\(fence)"
}

/// A raw string literal of any number of lines.
func textLiteral(_ text: String) -> String {
  let fence = fence(for: text)
  return "\(fence)\"\"\"\n\(text)\n\"\"\"\(fence)"
}

func embeddedText(of file: URL, named path: String) throws -> String {
  let bytes = try Data(contentsOf: file)
  guard let text = String(validating: bytes, as: UTF8.self), !bytes.contains(0) else {
    throw EmbeddingError(description: "\(path): not UTF-8 text without NUL; it cannot be embedded")
  }
  guard !bytes.contains(UInt8(ascii: "\r")) else {
    throw EmbeddingError(description: "\(path): carriage returns; save it with LF line ends")
  }
  return text
}

func embed(folder: URL, into output: URL) throws {
  let paths = (FileManager.default.subpaths(atPath: folder.path) ?? [])
    .filter { $0.hasSuffix(".md") }
    .sorted()
  var lines = [
    "extension EmbeddedFile {", "  /// Every file of the knowledge base, by path.",
    "  public static let all: [EmbeddedFile] = [",
  ]
  for path in paths {
    let text = try embeddedText(of: folder.appending(path: path), named: path)
    lines.append(
      "EmbeddedFile(\(lineLiteral(path)), \(textLiteral(text))),")
  }
  lines += ["  ]", "}", ""]
  try lines.joined(separator: "\n").write(to: output, atomically: true, encoding: .utf8)
}

let arguments = CommandLine.arguments
guard arguments.count == 3 else {
  FileHandle.standardError.write(Data("usage: EmbedContent FOLDER OUTPUT\n".utf8))
  exit(64)
}
do {
  try embed(folder: URL(filePath: arguments[1]), into: URL(filePath: arguments[2]))
} catch {
  FileHandle.standardError.write(Data("error: \(error)\n".utf8))
  exit(1)
}
