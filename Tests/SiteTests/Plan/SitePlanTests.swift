import Site
import Testing

struct SitePlanTests {
  private func page(_ path: String, _ text: String = "x") -> Page {
    Page(path: path, contentType: .text, bytes: Array(text.utf8))
  }

  private func files(_ paths: String...) -> [SitePlan.TargetFile] {
    paths.map { SitePlan.TargetFile(path: $0) }
  }

  @Test func writesEverythingWhereThereIsNothing() throws {
    let plan = try SitePlan(pages: [page("b"), page("a/x")], target: [], manifest: nil)
    #expect(plan.written.map(\.path) == ["a/x", "b"])
    #expect(plan.kept == [])
    #expect(plan.deleted == [])
    #expect(!plan.isFulfilled)
    let lines = plan.manifest.split(separator: "\n")
    #expect(lines.first == "counterweight site 1")
    #expect(lines.dropFirst().map { $0.split(separator: " ").last } == ["a/x", "b"])
  }

  @Test func keepsWhatDidNotChange() throws {
    let old = SiteManifest(of: [page("a"), page("b", "old"), page("c")]).text
    let plan = try SitePlan(
      pages: [page("a"), page("b", "new"), page("d")],
      target: files(SiteManifest.path, "a", "b", "c"), manifest: old)
    #expect(plan.kept == ["a"])
    #expect(plan.written.map(\.path) == ["b", "d"])
    #expect(plan.deleted == ["c"])
  }

  @Test func isFulfilledByItsOwnResult() throws {
    let pages = [page("a"), page("b/c")]
    let first = try SitePlan(pages: pages, target: [], manifest: nil)
    let second = try SitePlan(
      pages: pages, target: files("a", "b/c", SiteManifest.path), manifest: first.manifest)
    #expect(second.isFulfilled)
    #expect(second.written == [])
    #expect(second.kept == ["a", "b/c"])
  }

  @Test func writesAgainWhatSomebodyCutOrRemoved() throws {
    let pages = [page("a", "long"), page("b")]
    let plan = try SitePlan(
      pages: pages, target: [SitePlan.TargetFile(path: "a", byteCount: 2)],
      manifest: SiteManifest(of: pages).text)
    #expect(plan.written.map(\.path) == ["a", "b"])
    #expect(plan.kept == [])
  }

  @Test(arguments: [
    (["notes.txt", "a"], nil as String?, "a"),
    (["a", "z.txt", "m.txt"], "counterweight site 1\n0000000000000000 1 a\n", "m.txt"),
    ([".git/config", "a"], "counterweight site 1\n0000000000000000 1 a\n", ".git/config"),
    (["a", SiteManifest.path], "something else", ".counterweight-site"),
    (["a", "empty/"], "counterweight site 1\n0000000000000000 1 a\n", "empty/"),
    (["a"], "counterweight site 2\n0000000000000000 1 a\n", "a"),
  ])
  func refusesAFolderWithFilesOfOthers(paths: [String], manifest: String?, first: String) {
    #expect(throws: SitePlan.Refusal.foreignFile(first)) {
      try SitePlan(
        pages: [page("a")], target: paths.map { SitePlan.TargetFile(path: $0) }, manifest: manifest)
    }
  }

  @Test func removesItsOwnEmptyFolders() throws {
    let manifest = SiteManifest(of: [page("old/a"), page("b")]).text
    let plan = try SitePlan(pages: [page("b")], target: files("b", "old/"), manifest: manifest)
    #expect(plan.deleted == ["old/"])
    #expect(!plan.isFulfilled)
  }

  @Test func readsItsManifestBack() throws {
    let manifest = SiteManifest(of: [page("a b/c d"), page("e", "")])
    #expect(SiteManifest(manifest.text) == manifest)
    #expect(SiteManifest("") == nil)
    #expect(SiteManifest("counterweight site 1\nnonsense\n") == nil)
  }
}
