import Diagnostics
import KnowledgeBase
import TestSupport
import Testing

@testable import Checks

extension Sample {
  /// The day on which samples are judged; the fixtures were updated on it.
  static let today = "2026-11-23"

  /// What is wrong with it.
  func diagnosed() async -> [Diagnostic] {
    await Checker.diagnostics(of: compiled(), today: Self.today)
  }

  /// Expects one diagnostic for each summary, all of one check, at the marks and nowhere else.
  ///
  /// Without marks the places are not looked at. Since all checks run, this says as well that one fault
  /// gives one diagnostic.
  func expect(
    _ check: any Check.Type, _ summaries: String...,
    sourceLocation: SourceLocation = #_sourceLocation
  ) async {
    let compilation = await compiled()
    let found = await Checker.diagnostics(of: compilation, today: Self.today)
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
    let found = await Checker.diagnostics(of: compilation, today: Self.today)
    let report = DiagnosticReport.text(found) { compilation.sources[$0] }
    #expect(found.isEmpty, "\n\(report)", sourceLocation: sourceLocation)
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
