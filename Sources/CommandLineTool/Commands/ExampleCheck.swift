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
    let catalog = isSound ? compilation.catalog : nil
    return await compilation.examples
      .mapInParallel(chunk: 1) { diagnostics(of: $0, in: catalog) }
      .flatMap(\.self).sorted()
  }

  private static func diagnostics(of example: ContentFile, in catalog: Catalog?) -> [Diagnostic] {
    guard let source = example.source else {
      return [
        Diagnostic(
          .error, "UnreadableReview", path: example.shownPath, range: nil,
          summary: "the example cannot be read as UTF-8 text")
      ]
    }
    do {
      let file = try ReviewFile.parse(source.text, path: example.shownPath)
      return catalog.map { staleness(of: file.review, in: example, $0) } ?? []
    } catch {
      return error.diagnostics
    }
  }

  private static func staleness(
    of review: Review, in example: ContentFile, _ catalog: Catalog
  ) -> [Diagnostic] {
    guard catalog.policy != nil else { return [] }
    do {
      let missing = try Evaluation(of: review, in: catalog).missing.map { "'\($0.id)'" }
      guard !missing.isEmpty else { return [] }
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
