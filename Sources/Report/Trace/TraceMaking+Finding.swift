internal import Assessment
internal import KnowledgeBase
import Quantities

/// A finding: the answers for and against, the formula of support, and the article with what it advises.
extension TraceMaking {
  func finding(_ id: ArticleID) -> TraceNode {
    guard let finding = evaluation.findings.first(where: { $0.id == id }) else {
      return untold(id)
    }
    let title = catalog.article(id).map { subject.markup.text($0.title) } ?? id.rawValue
    let strength = finding.strength == .none ? "no sign of it" : finding.strength.rawValue
    return TraceNode(
      "\(title): \(strength). \(support(finding))", id: id.rawValue, sources: content(id),
      parts: finding.reasonsFor.map { reason($0, "For") }
        + finding.reasonsAgainst.map { reason($0, "Against") }
        + [sum(finding), attainable(finding), threshold(finding)] + advice(finding))
  }

  /// The formula with its numbers, `Support 17/(17 + 3) = 0.85`.
  private func support(_ finding: Finding) -> String {
    let prior = PlainNumber.rounded(policy.value(.supportPrior))
    return "Support \(finding.sum)/(\(finding.attainable) + \(prior)) = "
      + "\(PlainNumber.rounded(finding.support))."
  }

  private func reason(_ reason: Finding.Reason, _ direction: String) -> TraceNode {
    let question = catalog.question(reason.question)
    let given = subject.review.answers[reason.question]
    let known = given.map { SectionAnswers.known($0.grade, $0.evidence, $0.note, subject.markup) }
    let option = question?.option(reason.option)
    let text =
      "\(subject.title(ofQuestion: reason.question)) "
      + "\(option.map { subject.markup.text($0.text) } ?? reason.option) "
      + "(\(reason.question): \(reason.option))."
    return TraceNode(
      ["\(direction), weight \(reason.weight): \(text)", known?.joined(separator: " ")]
        .compactMap { $0?.isEmpty ?? true ? nil : $0 }.joined(separator: " "),
      id: reason.question.rawValue,
      sources: [
        .content(reason.location, fingerprint: question?.fingerprint), record(reason.question),
      ])
  }

  private func sum(_ finding: Finding) -> TraceNode {
    func added(_ reasons: [Finding.Reason]) -> String {
      let sum = reasons.reduce(0) { $0 + $1.weight }
      let weights = reasons.map { "\($0.weight)" }.joined(separator: " + ")
      return reasons.count > 1 ? "\(weights) = \(sum)" : "\(sum)"
    }
    return TraceNode(
      "Above the line: for \(added(finding.reasonsFor)), against "
        + "\(added(finding.reasonsAgainst)), so \(finding.sum).")
  }

  private func attainable(_ finding: Finding) -> TraceNode {
    let parts = finding.possibilities.map { possibility in
      let question = catalog.question(possibility.question)
      let isUntold = question.map { state($0).ranges } ?? false
      return TraceNode(
        "\(possibility.question) could add \(possibility.most)"
          + "\(isUntold ? "; it is not answered, so it adds nothing above the line" : "").",
        id: possibility.question.rawValue,
        sources: question.map { [.content($0.location, fingerprint: $0.fingerprint)] } ?? [])
    }
    return TraceNode(
      "Below the line: the questions that apply could give at most \(finding.attainable), plus "
        + "\(words(.supportPrior)).",
      sources: [source(.supportPrior)], parts: parts)
  }

  private func threshold(_ finding: Finding) -> TraceNode {
    let support = SignificantDigits.text(finding.support)
    let words =
      switch finding.strength {
      case .strong: "at or above \(self.words(.supportStrong)): strong"
      case .some:
        "at or above \(self.words(.supportSome)), below \(self.words(.supportStrong)): some"
      case .none: "below \(self.words(.supportSome)): no sign of it"
      }
    let names: [ThresholdName] =
      switch finding.strength {
      case .strong: [.supportStrong]
      case .some: [.supportSome, .supportStrong]
      case .none: [.supportSome]
      }
    return TraceNode("\(support) is \(words).", sources: names.map(source))
  }

  /// What the article says beside: limits, story, signals with their thresholds, remedies with their price.
  private func advice(_ finding: Finding) -> [TraceNode] {
    guard let article = catalog.article(finding.id) else { return [] }
    let words = FindingWords(subject: subject, finding: finding)
    let summary = TraceNode(
      "The article says: \(subject.markup.text(article.summary))", sources: content(article.id))
    let limitsText = article.text(ofSection: "Limits")
    let limits =
      limitsText.isEmpty
      ? nil
      : TraceNode(
        "Its limits: \(subject.markup.text(Words.firstSentence(of: limitsText)))",
        sources: content(article.id))
    let signals = words.signals.compactMap { id in
      catalog.article(id).map { signal in
        let text = signal.text(ofSection: "Threshold")
        let threshold = text.isEmpty ? signal.summary : text
        return TraceNode(
          "Signal to watch, \(subject.markup.text(signal.title)): "
            + subject.markup.text(Words.firstSentence(of: threshold)),
          id: id.rawValue, sources: content(id))
      }
    }
    let remedies = catalog.relations(from: finding.id).filter { $0.kind == .remediedBy }
      .compactMap { relation in
        relation.targetID.map { id in
          TraceNode(
            "What helps: \(subject.link(id)).", id: id.rawValue,
            sources: [.content(relation.location, fingerprint: article.fingerprint)])
        }
      }
    return [summary] + [limits].compactMap(\.self) + signals + remedies
  }

  /// An anti-pattern on which no answer bears.
  private func untold(_ id: ArticleID) -> TraceNode {
    let title = catalog.article(id).map { subject.markup.text($0.title) } ?? id.rawValue
    let parts = evaluation.questions.flatMap { question in
      question.options.flatMap { option in
        option.evidence.filter { $0.antipattern == id }.map { evidence in
          TraceNode(
            "\(question.id): \(option.key) would speak \(evidence.direction.rawValue) it, weight "
              + "\(evidence.weight).",
            id: question.id.rawValue,
            sources: [.content(evidence.location, fingerprint: question.fingerprint)])
        }
      }
    }
    return TraceNode(
      "\(title): no answer of this review bears on it.", id: id.rawValue, sources: content(id),
      parts: parts)
  }
}
