import Foundation
import Testing

/// A session in a shell as text: `$ command` lines, what each printed, and `exit: N`.
///
/// The commands of one transcript run in one fresh folder, with the built program on the PATH.
struct Transcript: Sendable, CustomTestStringConvertible {
  let file: URL

  var testDescription: String { file.deletingPathExtension().lastPathComponent }

  /// Every file in the folder Transcripts beside this one.
  static let all: [Transcript] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Transcripts")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".txt") }.sorted().map {
      Transcript(file: folder.appending(path: $0))
    }
  }()

  /// The transcript as it is written down.
  var expected: String {
    get throws { try String(contentsOf: file, encoding: .utf8) }
  }

  /// The transcript as it comes out now.
  func replayed() throws -> String {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "counterweight-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try blocks().map { block in
      guard let command = block.command else { return block.text }
      return "$ \(command)\n" + (try Self.run(command, in: folder))
    }.joined()
  }

  /// The text before the first command, then each command.
  private func blocks() throws -> [(command: String?, text: String)] {
    var blocks: [(command: String?, text: String)] = []
    for line in try expected.components(separatedBy: "\n") {
      if line.hasPrefix("$ ") {
        blocks.append((String(line.dropFirst(2)), ""))
      } else if blocks.isEmpty {
        blocks.append((nil, line + "\n"))
      } else if blocks[blocks.count - 1].command == nil {
        blocks[blocks.count - 1].text += line + "\n"
      }
    }
    return blocks
  }

  private static func run(_ command: String, in folder: URL) throws -> String {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", "exec 2>&1 </dev/null\n" + command]
    process.currentDirectoryURL = folder
    let content = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Content").path
    process.environment = [
      "PATH": "\(Program.folder.path):/usr/bin:/bin", "LC_ALL": "C.UTF-8",
      "CONTENT": content, "EXAMPLES": content + "/examples",
    ]
    process.standardOutput = output
    try process.run()
    let printed = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    let shown = printed.replacing(content, with: "$CONTENT")
    return shown + "exit: \(process.terminationStatus)\n\n"
  }
}

/// The program that the tests were built with.
enum Program {
  /// The folder of build products, which holds the test bundle and the program.
  static let folder: URL = {
    let arguments = CommandLine.arguments
    let bundle = arguments.first { $0.hasSuffix(".xctest") } ?? arguments[0]
    return URL(filePath: bundle).deletingLastPathComponent().standardizedFileURL
  }()
}
