import Markdown
import TestSupport
import Testing

@testable import KnowledgeBase

struct ScaffoldTests {
  private static let kinds = ArticleKind.allCases.filter { $0 != .policy }

  @Test(arguments: kinds)
  func hasTheFrontMatterAndTheSectionsOfItsKind(kind: ArticleKind) async throws {
    let path = "\(kind.folder ?? "")/one-more.md"
    let text = Scaffold.text(kind, title: "One more", updated: "2026-11-23", order: 70)
    let written = WrittenArticle(ContentFile(path: path, text: text))
    #expect(written.frontMatter.problem == nil)
    #expect(
      written.frontMatter.entries.map(\.name) == FrontMatterKey.required(of: kind).map(\.rawValue))
    #expect(written.judgedKind == kind)
    #expect(written.title?.text == "One more")
    let names = written.sections.compactMap(\.name)
    #expect(Set(names).isSuperset(of: SectionName.required(of: kind)))
    #expect(Set(names).count == written.sections.count)
    for section in written.sections {
      let text = written.document.text(ofBlocks: section.blocks)
      #expect(text.contains(Scaffold.marker), "\(section.heading.text)")
    }
    #expect(written.summary.hasPrefix(Scaffold.marker))
  }

  @Test func makesATitleOfAnID() {
    #expect(Scaffold.title(of: "tag-zoo") == "Tag zoo")
  }
}
