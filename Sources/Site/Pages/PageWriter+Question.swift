import KnowledgeBase
import Report
import Templating

extension PageWriter {
  /// The sections of a question: the answers first and with what they mean, the rest as it is written.
  func sections(
    _ sections: [PageSection], of question: Question, on entry: SiteIndex.Entry
  ) -> [PageSection] {
    var first: [PageSection] = []
    var rest: [PageSection] = []
    for var section in sections {
      switch section.title {
      case SectionName.Prose.answers.rawValue:
        section.html = ""
        section.choices = question.options.map { choice($0, of: question, on: entry) }
        section.onwards = onwards(from: question, on: entry)
        first.append(section)
      case SectionName.Prose.skipWhen.rawValue:
        section.html = ""
        section.items = notAskedAfter(question, on: entry)
        rest.append(section)
      default: rest.append(section)
      }
    }
    return first + rest
  }

  private func choice(
    _ option: Option, of question: Question, on entry: SiteIndex.Entry
  ) -> Scope {
    let evidence = option.evidence.map { evidence in
      [Part.words("Speaks \(evidence.direction.rawValue) ")]
        + links([evidence.antipattern], on: entry.address)
        + [.words(", weight \(evidence.weight) of 3.")]
    }
    let spared = index.spared(after: option, to: question.id)
    let skips =
      spared.isEmpty
      ? [] : [[Part.words("Then not asked: ")] + links(spared, on: entry.address) + [.words(".")]]
    let lines = (evidence + skips).map { [.parts: .list($0.map(\.scope))] as Scope }
    return [
      .text: .text(option.text), .key: .text(option.key),
      .note: .text(
        "Level \(option.level) of 4: \(question.questionClass.meaning(ofLevel: option.level))."),
      .reason: .optional(option.saying), .hasLines: .flag(!lines.isEmpty), .lines: .list(lines),
    ]
  }

  /// What comes after the question where its answer spares nothing.
  private func onwards(from question: Question, on entry: SiteIndex.Entry) -> [Part] {
    let quantities =
      question.quantities.isEmpty
      ? [] : [Part.words("asks for ")] + links(question.quantities, on: entry.address)
    let next =
      entry.next.map { [Part.words("goes on with ")] + links([$0], on: entry.address) }
      ?? [.words("ends here")]
    let both = [quantities, next].filter { !$0.isEmpty }.joined(separator: [.words(" and ")])
    return [.words("After any other answer the review ")] + both + [.words(".")]
  }
}
