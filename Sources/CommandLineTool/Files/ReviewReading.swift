import Diagnostics
import KnowledgeBase
import Report

/// Reads many reviews at once, and says what became of those that could not be read.
enum ReviewReading {
  /// What was made of one file.
  enum Outcome<Value: Sendable>: Sendable {
    /// What was read.
    case read(Value, FileIdentity)

    /// It could not be read; what to say of it.
    case damaged(String)
  }

  /// Larger files are no reviews.
  private static let longestFile = 16 << 20

  /// So many files are worth a task of their own.
  private static let chunk = 32

  /// What is made of every file, in the order of the paths; a file that two paths lead to counts once.
  ///
  /// - Parameters:
  ///   - paths: the files.
  ///   - make: turns a review into what is wanted; what it throws is said of the file.
  /// - Returns: the values, and a line for each file that could not be read.
  static func read<Value: Sendable>(
    _ paths: [String], _ make: @escaping @Sendable (ReviewFile, String) throws -> Value
  ) async -> (values: [Value], damaged: [String]) {
    let outcomes = await paths.mapInParallel(chunk: chunk) { outcome($0, make) }
    var seen: Set<FileIdentity> = []
    var values: [Value] = []
    var damaged: [String] = []
    for outcome in outcomes {
      switch outcome {
      case .read(let value, let identity):
        if seen.insert(identity).inserted { values.append(value) }
      case .damaged(let message): damaged.append(message)
      }
    }
    return (values, damaged)
  }

  private static func outcome<Value>(
    _ path: String, _ make: @Sendable (ReviewFile, String) throws -> Value
  ) -> Outcome<Value> {
    do {
      guard let (bytes, identity) = try SystemCalls.file(path, limit: longestFile) else {
        return .damaged("\(path): no file, or larger than any review.")
      }
      guard let text = String(validating: bytes, as: UTF8.self) else {
        return .damaged("\(path): not UTF-8 text.")
      }
      let file = try ReviewFile.parse(text, path: path)
      return .read(try make(file, path), identity)
    } catch let error as SystemError {
      return .damaged("\(path): \(error.text).")
    } catch let problem as ReviewFileProblem {
      return .damaged(Self.message(problem, path))
    } catch let problem as any CustomStringConvertible {
      return .damaged("\(path): \(problem)")
    } catch {
      return .damaged("\(path): it cannot be read.")
    }
  }

  /// The first problem with its place, on one line.
  private static func message(_ problem: ReviewFileProblem, _ path: String) -> String {
    guard let first = problem.diagnostics.first else { return "\(path): it cannot be read." }
    let start = first.range?.lowerBound
    let place = start.map { ":\($0.line):\($0.column)" } ?? ""
    let count = problem.diagnostics.count
    return "\(path)\(place): \(first.summary)\(count > 1 ? ", and \(count - 1) more" : "")."
  }
}

extension Streams {
  /// Says which files were left out and why; nothing where none was.
  static func skipped(_ messages: [String]) {
    guard !messages.isEmpty else { return }
    let count = messages.count
    message(
      messages.map { "skipped: \($0)\n" }.joined()
        + "\(count) \(count == 1 ? "file was" : "files were") left out.\n")
  }
}
