import Diagnostics
import Markdown
import TestSupport
import Testing

@testable import KnowledgeBase

struct CatalogTests {
  @Test func derivesInverses() async {
    let catalog = await Sample.clean.compiled().catalog
    let stated = catalog.relations(from: "tag-zoo").map {
      "\($0.kind.rawValue): \($0.targetID?.rawValue ?? "")"
    }
    #expect(
      stated == [
        "Signalled by: growing-list", "Caused by: desire-path", "Caused by: toil-export",
        "Exemplified by: runner-story", "Remedied by: sunset-clause",
        "Countered by: registry-story",
      ])
    let derived = catalog.relations(to: "sunset-clause").map {
      "\($0.kind.inverseHeading): \($0.source)"
    }
    #expect(derived == ["Remedy for: tag-zoo", "Remedy for: toil-export"])
    #expect(catalog.relations(to: "tag-zoo").map(\.kind) == [.seeAlso])
    #expect(catalog.relations(to: "nobody").isEmpty)
  }

  @Test func keepsReasonsPlainTextAndPlaces() async throws {
    let catalog = await Sample.clean.compiled().catalog
    let worsens = catalog.relations(from: "sunset-clause").filter { $0.kind == .worsens }
    #expect(worsens.map(\.target) == [.article("toil-export"), .text("Platform team")])
    #expect(worsens.map(\.reason) == ["somebody must renew.", "it sends the reminders."])
    #expect(worsens.map(\.location.line) == [21, 22])
  }

  @Test func everyRelationIsFoundFromBothEnds() async {
    let catalog = await Sample.clean.compiled().catalog
    for relation in catalog.relations {
      #expect(catalog.relations(from: relation.source).contains(relation))
      if let target = relation.targetID {
        #expect(catalog.relations(to: target).contains(relation))
        #expect(relation.kind.farKinds.contains(catalog.article(target)?.kind ?? .policy))
      }
    }
  }

  @Test func mentionsAreWhatProseLinksToWithoutARelation() async {
    let catalog = await Sample.clean.compiled().catalog
    // tag-zoo is tied to runner-story and toil-export, so their links to each other are no mentions;
    // evidence, conditions and the policy's rules are no prose.
    #expect(catalog.mentions.isEmpty)
    let more = await Sample.clean
      .appending(
        "lenses/economics.md",
        "\n[A zoo](../antipatterns/tag-zoo.md), [again](../antipatterns/tag-zoo.md#limits).\n"
      )
      .changing(
        "antipatterns/toil-export.md", "a common form of it.",
        to: "as [the story](../stories/runner-story.md)."
      )
      .compiled().catalog
    #expect(
      more.mentions == [
        Mention(source: "economics", target: "tag-zoo"),
        Mention(source: "toil-export", target: "runner-story"),
      ])
    #expect(more.backlinks(to: "tag-zoo") == ["economics"])
    #expect(more.backlinks(to: "economics").isEmpty)
  }

  @Test func findsAnArticleByAnOldName() async {
    let catalog = await Sample.clean.compiled().catalog
    #expect(catalog.article("label-zoo") == nil)
    #expect(catalog.article(namedOrOnceNamed: "label-zoo")?.id == "tag-zoo")
    #expect(catalog.article(namedOrOnceNamed: "tag-zoo")?.id == "tag-zoo")
  }

  @Test func keepsWhatAnArticleSays() async throws {
    let catalog = await Sample.clean.compiled().catalog
    let story = try #require(catalog.article("runner-story"))
    #expect(story.kind == .story)
    #expect(story.origin == .fictional)
    #expect(story.status == .reviewed)
    #expect(story.updated == "2026-11-23")
    #expect(story.summary == "A fleet asked everyone for a size.")
    #expect(
      story.sections.map(\.name)
        == ["What happened", "Figures", "Caveats", "Shows", "Contrasts with", "Sources"])
    #expect(
      story.text(ofSection: "What happened")
        == "Sizes multiplied, as in every zoo of tags.\n\nLater\n\nThey were removed.")
    #expect(catalog.articles.map(\.id) == catalog.articles.map(\.id).sorted())
  }
}
