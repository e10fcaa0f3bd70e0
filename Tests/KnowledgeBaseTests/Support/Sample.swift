import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import KnowledgeBase

/// The clean knowledge base of the fixtures with something changed; ⟦marks⟧ say where a diagnostic points.
struct Sample {
  private var texts: [String: String]
  private var others: [ContentFile] = []

  /// The fixture as it is: without a single diagnostic.
  static let clean = Sample(
    texts: Dictionary(
      uniqueKeysWithValues: ContentFolder.clean.map { file in
        guard case .bytes(let bytes) = file.payload else { return (file.path, "") }
        return (file.path, String(decoding: bytes, as: UTF8.self))
      }))

  /// A knowledge base of these texts alone, by path.
  static func of(_ texts: [String: String]) -> Sample { Sample(texts: texts) }

  /// Replaces the one place where a text stands in a file.
  func changing(
    _ path: String, _ old: String, to marked: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) -> Sample {
    var copy = self
    let pieces = (texts[path] ?? "").components(separatedBy: old)
    #expect(
      pieces.count == 2, "'\(old)' stands \(pieces.count - 1) times in \(path)",
      sourceLocation: sourceLocation)
    copy.texts[path] = pieces.joined(separator: marked)
    return copy
  }

  /// Adds a file, or replaces one as a whole.
  func adding(_ path: String, _ marked: String) -> Sample {
    var copy = self
    copy.texts[path] = marked
    return copy
  }

  /// Adds a file of any bytes, or one that cannot be read.
  func adding(_ file: ContentFile) -> Sample {
    var copy = self
    copy.texts[file.path] = nil
    copy.others.append(file)
    return copy
  }

  /// Puts a text at the end of a file.
  func appending(_ path: String, _ marked: String) -> Sample {
    adding(path, (texts[path] ?? "") + marked)
  }

  /// Takes a file away.
  func removing(_ path: String) -> Sample {
    var copy = self
    copy.texts[path] = nil
    return copy
  }

  /// The files, without marks.
  var files: [ContentFile] {
    texts.sorted { $0.key < $1.key }
      .map { ContentFile(path: $0.key, text: MarkedText($0.value).text) } + others
  }

  /// What compiling it gives.
  func compiled() async -> Compilation { await Compiler.compile(files) }

  /// Expects one diagnostic for each summary, all of one check, at the marks and nowhere else.
  ///
  /// Without marks the places are not looked at. Since all checks run, this says as well that one fault
  /// gives one diagnostic.
  func expect(
    _ check: any Check.Type, _ summaries: String...,
    sourceLocation: SourceLocation = #_sourceLocation
  ) async {
    let compilation = await compiled()
    let found = compilation.diagnostics
    let report = DiagnosticReport.text(found) { compilation.sources[$0] }
    #expect(found.map(\.summary) == summaries, "\n\(report)", sourceLocation: sourceLocation)
    #expect(
      found.allSatisfy { $0.identifier == check.identifier && $0.severity == check.severity },
      "\n\(report)", sourceLocation: sourceLocation)
    guard !marks.isEmpty else { return }
    let places = found.map { Place(path: $0.path, range: $0.range) }
    #expect(places == marks, "\n\(report)", sourceLocation: sourceLocation)
  }

  /// Expects that nothing is wrong.
  func expectClean(sourceLocation: SourceLocation = #_sourceLocation) async {
    let compilation = await compiled()
    let report = DiagnosticReport.text(compilation.diagnostics) { compilation.sources[$0] }
    #expect(compilation.diagnostics.isEmpty, "\n\(report)", sourceLocation: sourceLocation)
  }

  private struct Place: Equatable {
    let path: String
    let range: SourceRange?
  }

  private var marks: [Place] {
    texts.sorted { $0.key < $1.key }.flatMap { path, text in
      MarkedText(text).ranges.sorted { $0.lowerBound < $1.lowerBound }
        .map { Place(path: path, range: $0) }
    }
  }
}
