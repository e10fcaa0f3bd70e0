import Assessment
import Diagnostics
import KnowledgeBase
import Report

/// The example reviews are checked by decoding and scoring them.
enum ExampleCheck {
  /// What is wrong with the examples of a knowledge base.
  ///
  /// They are scored only by a sound one: what a faulty question does to an example is no fault of the
  /// example, and goes away with the fault.
  static func diagnostics(of compilation: Compilation, isSound: Bool) async -> [Diagnostic] {
    let catalog = compilation.catalog
    let rules = isSound ? BriefRules(catalog) : nil
    return await compilation.examples
      .mapInParallel(chunk: 1) { diagnostics(of: $0, in: catalog, rules) }
      .flatMap(\.self).sorted()
  }

  private static func diagnostics(
    of example: ContentFile, in catalog: Catalog, _ rules: BriefRules?
  ) -> [Diagnostic] {
    guard let source = example.source else {
      return [
        Diagnostic(
          .error, "UnreadableReview", path: example.shownPath, range: nil,
          summary: "the example cannot be read as UTF-8 text")
      ]
    }
    do {
      let file = try ReviewFile.parse(source.text, path: example.shownPath)
      return rules.map { staleness(of: file.review, in: example, catalog, $0) } ?? []
    } catch {
      return error.diagnostics
    }
  }

  private static func staleness(
    of review: Review, in example: ContentFile, _ catalog: Catalog, _ rules: BriefRules
  ) -> [Diagnostic] {
    do {
      // The long way, which also says what is missing, is for examples in which something is.
      guard try BriefEvaluation(of: review, rules).missing > 0 else { return [] }
      let missing = try Evaluation(of: review, in: catalog).missing.map { "'\($0.id)'" }
      return [
        Diagnostic(
          .error, "IncompleteExample", path: example.shownPath, range: nil,
          summary: "answers that the knowledge base asks for are missing or out of date: "
            + missing.joined(separator: ", "),
          solutions: ["Run `counterweight review` on the file and answer them."])
      ]
    } catch {
      return [
        Diagnostic(
          .error, "UnreadableReview", path: example.shownPath, range: nil,
          summary: "the quantities cannot be reckoned with: \(error.message)")
      ]
    }
  }
}

extension ContentFile {
  /// The file with its lines, if it is UTF-8 text.
  var source: SourceFile? {
    guard case .bytes(let bytes) = payload, let text = String(validating: bytes, as: UTF8.self)
    else { return nil }
    return SourceFile(path: shownPath, text: text)
  }
}
