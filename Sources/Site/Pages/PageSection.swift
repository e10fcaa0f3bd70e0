import KnowledgeBase
import Markdown
import Templating

/// A section of an article's page: what the author wrote, or what the site says in its place.
struct PageSection: Sendable {
  let id: String

  /// The heading without markup.
  let title: String

  let headingHTML: Value

  /// The text as libcmark rendered it; empty where the rest stands in its place.
  var html = ""

  var choices: [Scope] = []

  /// What comes after the answers, in a line.
  var onwards: [Part] = []

  /// Links to other articles.
  var items: [Scope] = []

  var facts: [Scope] = []

  /// A section of ours, which has an id that no heading has.
  init(id: String, title: String, items: [Scope] = [], facts: [Scope] = []) {
    self.id = id
    self.title = title
    self.headingHTML = .text(title)
    self.items = items
    self.facts = facts
  }

  /// A section of an author's; nil for what stands before the first heading.
  init?(_ section: RenderedSection) {
    guard let heading = section.heading else { return nil }
    id = heading.id
    title = heading.text
    headingHTML = .html(HTML(markup: section.headingHTML))
    html = HeadingLinks.added(to: section.html)
  }

  /// The reference to an id on the same page.
  static func href(of id: String) -> String { "#\(Address.percentEncoded(id))" }

  var scope: Scope {
    [
      .id: .text(id), .title: .text(title), .href: .text(Self.href(of: id)),
      .headingHTML: headingHTML, .html: .html(HTML(markup: html)),
      .hasChoices: .flag(!choices.isEmpty), .choices: .list(choices),
      .onwards: .list(onwards.isEmpty ? [] : [[.parts: .list(onwards.map(\.scope))]]),
      .hasItems: .flag(!items.isEmpty), .items: .list(items),
      .hasFacts: .flag(!facts.isEmpty), .facts: .list(facts),
    ]
  }
}

/// The sections of an article in the parts of its page.
struct SectionParts: Sendable {
  /// What is read from top to bottom.
  var text: [PageSection]

  /// Lists of relations, which stand by the drawing that shows them.
  var relations: [PageSection] = []

  /// What supports the rest and is looked up.
  var last: [PageSection] = []
}

extension SectionParts {
  /// Sorts sections, in each part as they are written.
  init(_ sections: [PageSection]) {
    self.init(text: [])
    for section in sections {
      if RelationKind(rawValue: section.title) != nil {
        relations.append(section)
      } else if section.title == SectionName.Prose.sources.rawValue {
        last.append(section)
      } else {
        text.append(section)
      }
    }
  }
}
