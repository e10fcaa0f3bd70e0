import KnowledgeBase

/// What a search found, as lines for a terminal.
struct SearchText {
  let results: SearchResults
  let limit: Int
  let form: TerminalForm

  /// The articles with a stretch of each; empty if nothing was found.
  var text: String {
    var page = TextLayout(width: form.width)
    for hit in results.hits.prefix(limit) {
      page.gap()
      let name = " (\(hit.article.kind.noun), \(hit.article.id))"
      page.paragraph(
        spans(hit.title, otherwise: .underlined) + [Span(name, .dim)],
        TextLayout.Margin(first: "", rest: "  "))
      page.paragraph(spans(hit.snippet()), .all("  "))
    }
    return page.text(styled: form.isStyled)
  }

  /// What to say besides: words that nothing holds, and what was left out; nil if there is nothing.
  func remark(on words: [String]) -> String? {
    var sentences = results.unknownWords.map { unknown in
      "No article holds '\(unknown.word)'"
        + (unknown.nearest.map { "; did you mean '\($0)'?" } ?? ".")
    }
    if results.hits.isEmpty, sentences.isEmpty {
      sentences.append("No article holds \(words.map { "'\($0)'" }.joined(separator: ", ")).")
    }
    if results.hits.count > limit {
      sentences.append(
        "\(limit) of \(results.hits.count) articles; --limit \(results.hits.count) shows all.")
    }
    return sentences.isEmpty ? nil : sentences.joined(separator: " ")
  }

  private func spans(_ stretches: [MarkedStretch], otherwise style: TextStyle = []) -> [Span] {
    stretches.map { Span($0.text, $0.isMatch ? style.union(.bold) : style) }
  }
}
