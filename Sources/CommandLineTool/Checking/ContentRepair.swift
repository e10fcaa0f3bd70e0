import Diagnostics
import KnowledgeBase

/// Carries out the solutions that are certain, and only those.
enum ContentRepair {
  /// What was done to the files.
  struct Outcome: Equatable {
    var faults = 0
    var files: Set<String> = []

    /// What was done, in a line; nil if nothing was.
    var sentence: String? {
      guard faults > 0 else { return nil }
      return "Mended \(faults) \(faults == 1 ? "fault" : "faults") in "
        + "\(files.count) \(files.count == 1 ? "file" : "files")."
    }
  }

  /// The new text of each file that has a certain solution, by path, with how many faults that mends.
  static func texts(
    mending diagnostics: [Diagnostic], in sources: [String: SourceFile]
  ) -> [(path: String, text: String, faults: Int)] {
    let fixable = Dictionary(grouping: diagnostics.filter { !$0.fix.isEmpty }, by: \.path)
    return fixable.sorted { $0.key < $1.key }.compactMap { path, found in
      guard let source = sources[path] else { return nil }
      return (path, source.applying(found.flatMap(\.fix)), found.count)
    }
  }

  /// Writes one round of mended files.
  ///
  /// - Throws: ``Failure`` if a file cannot be written; those before it are.
  static func write(
    _ mended: [(path: String, text: String, faults: Int)], _ outcome: inout Outcome
  ) throws {
    for (path, text, faults) in mended {
      do {
        try AtomicFile.write(Array(text.utf8), to: path)
      } catch {
        throw Failure(status: .inputOutput, message: "\(error)")
      }
      outcome.faults += faults
      outcome.files.insert(path)
    }
  }
}
