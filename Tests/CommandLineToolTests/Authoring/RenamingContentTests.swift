import Checks
import Diagnostics
import KnowledgeBase
import TestSupport
import Testing

/// Renaming in the clean and in the shipped content: nothing is known before that is not known after.
struct RenamingContentTests {
  private static let bases: [(name: String, files: [ContentFile])] =
    [("clean", Sample.clean.files)]
    + (ContentFolder.shipped.map { [("shipped", ContentFolder.files(in: $0))] } ?? [])

  private static func renamed(_ files: [ContentFile], _ plan: RenamePlan) -> [ContentFile] {
    let changes = Dictionary(
      uniqueKeysWithValues: ([plan.article] + plan.others).map { ($0.path, $0.after) })
    return files.map { file in
      guard let after = changes[file.path] else { return file }
      return ContentFile(
        path: file.path == plan.article.path ? plan.newShownPath : file.path,
        payload: .bytes(after))
    }
  }

  /// What a catalog says, with one id for another and without fingerprints, places and order of ids.
  private static func said(_ catalog: Catalog, _ old: ArticleID, _ new: ArticleID) -> Set<String> {
    func now(_ id: ArticleID) -> ArticleID { id == old ? new : id }
    let articles = catalog.articles.map { "\(now($0.id)) \($0.kind) \($0.title) \($0.summary)" }
    let relations = catalog.relations.map { relation in
      let far = relation.targetID.map { "\(now($0))" } ?? "\(relation.target)"
      return "\(now(relation.source)) \(relation.kind) \(far) \(relation.reason)"
    }
    let mentions = catalog.mentions.map { "\(now($0.source)) mentions \(now($0.target))" }
    let questions = catalog.questions.map { question in
      let options = question.options.map { option in
        let evidence = option.evidence.map { "\($0.direction) \(now($0.antipattern)) \($0.weight)" }
        return "\(option.key) \(option.level) \(evidence)"
      }
      let skips = question.skipConditions.map { "\(now($0.question)) \($0.options)" }
      return "\(now(question.id)) in \(now(question.lens)) asks \(question.quantities.map(now)) "
        + "\(options) \(skips)"
    }
    let gates = (catalog.policy?.gates ?? []).map { gate in
      "\(gate.id) \((gate.allOf + gate.anyOf).map { "\(now($0.question)) \($0.level)" })"
    }
    let groups = (catalog.policy?.together ?? []).map { "\($0.map(now))" }
    return Set(articles + relations + mentions + questions + gates + groups)
  }

  private static func rename(
    _ old: ArticleID, to new: ArticleID, in files: [ContentFile]
  ) async throws -> [ContentFile] {
    let plan = try await RenamePlanner.plan(files, renaming: old, to: new)
    let after = renamed(files, plan)
    let (one, other) = (await Compiler.compile(files), await Compiler.compile(after))
    #expect(said(one.catalog, old, new) == said(other.catalog, new, new), "\(old) to \(new)")
    #expect(other.catalog.article(namedOrOnceNamed: old)?.id == new)
    // Identifiers, since paths and lines may be others; a diagnostic may also quote the id.
    let before = await Checker.diagnostics(of: one).map(\.identifier).sorted()
    #expect(await Checker.diagnostics(of: other).map(\.identifier).sorted() == before, "\(old)")
    return after
  }

  @Test func renamesEveryArticleOfTheCleanContent() async throws {
    for article in await Sample.clean.compiled().catalog.articles where article.kind != .policy {
      _ = try await Self.rename(article.id, to: "another-name-now", in: Sample.clean.files)
    }
  }

  @Test(arguments: SeededGenerator.seeds(3))
  func renamesOneAfterTheOther(seed: UInt64) async throws {
    var random = SeededGenerator(seed: seed)
    for (name, base) in Self.bases {
      var files = base
      for step in 0..<(name == "clean" ? 3 : 1) {
        let articles = await Compiler.compile(files).catalog.articles.filter { $0.kind != .policy }
        let old = random.pick(articles.map(\.id))
        files = try await Self.rename(old, to: ArticleID("name-\(step)-of-\(name)"), in: files)
      }
    }
  }

  @Test func comesBackWhenRenamedBack() async throws {
    let there = try await Self.rename("tag-zoo", to: "label-zoo", in: Sample.clean.files)
    let back = try await RenamePlanner.plan(there, renaming: "label-zoo", to: "tag-zoo")
    let catalog = await Compiler.compile(Self.renamed(there, back)).catalog
    #expect(catalog.article("tag-zoo")?.aliases == ["label-zoo"])
  }
}
