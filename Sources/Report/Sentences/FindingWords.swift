internal import Assessment
internal import KnowledgeBase

/// A finding in words: its story, its reasons, its remedies with what they worsen.
struct FindingWords {
  let subject: Subject
  let finding: Finding

  private var catalog: Catalog { subject.catalog }
  private var markup: Markup { subject.markup }

  /// The story that it resembles, marked where it is invented; nil where the catalog has none.
  var story: String? {
    related(.exemplifiedBy).first.map { id in
      let isFiction = catalog.article(id)?.origin == .fictional
      return subject.link(id) + (isFiction ? " (fiction)" : "")
    }
  }

  /// The signals by which it shows.
  var signals: [ArticleID] { related(.signalledBy) }

  /// The remedies, with what they worsen for those of which it is asked.
  func remedies(worsens isTold: (ArticleID) -> Bool) -> [String] {
    related(.remediedBy).map { id in
      let link = subject.link(id)
      return isTold(id) ? "\(link) (\(RemedyWords(subject: subject).worsens(id)))" : link
    }
  }

  /// One answer that bears on it, with its weight and the line that says so.
  func text(_ reason: Finding.Reason) -> String {
    let question = subject.title(ofQuestion: reason.question)
    let option = catalog.question(reason.question)?.option(reason.option)
    let answer = option.map { markup.text($0.text) } ?? markup.code(reason.option)
    return "\(question) \(Words.ended(answer)) "
      + "(weight \(reason.weight), \(markup.code(reason.location.description)))"
  }

  private func related(_ kind: RelationKind) -> [ArticleID] {
    catalog.relations(from: finding.id).filter { $0.kind == kind }.compactMap(\.targetID)
  }
}
