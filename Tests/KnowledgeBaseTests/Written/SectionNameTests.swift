import Diagnostics
import Markdown
import TestSupport
import Testing

@testable import KnowledgeBase

struct SectionNameTests {
  @Test(arguments: ArticleKind.allCases)
  func requiredSectionsMayStandInTheirKind(kind: ArticleKind) {
    for name in SectionName.required(of: kind) {
      #expect(name.kinds.contains(kind), "\(name.heading)")
    }
  }

  @Test func readsItsOwnHeadings() {
    for name in SectionName.all { #expect(SectionName(heading: name.heading) == name) }
    #expect(SectionName(heading: "remedied by") == nil)
  }

  @Test func prefersASectionOfTheKind() {
    #expect(SectionName.nearest(to: "Exampel", for: .question) == .prose(.example))
    #expect(SectionName.nearest(to: "Stop whem", for: .remedy) == .prose(.stopWhen))
    #expect(SectionName.nearest(to: "Skip whem", for: .remedy) == .prose(.stopWhen))
    #expect(SectionName.nearest(to: "Skip whem", for: .question) == .prose(.skipWhen))
    #expect(SectionName.nearest(to: "Signalled bye", for: .story) == .relation(.signalledBy))
  }
}
