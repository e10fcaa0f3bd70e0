internal import Assessment
internal import KnowledgeBase

/// The register in sentences and lists, plain or as CommonMark.
struct RegisterPage {
  let register: Register
  let markup: Markup

  /// More reviews than these stand in the rows for machines.
  private var longestList: Int { markup == .plain ? 10 : 100 }

  private var sentences: RegisterSentences { RegisterSentences(register: register) }

  /// The whole page, ended by a line end.
  var text: String {
    var page = ComparisonPage(title: "Register of reviews", markup)
    page.paragraph([sentences.count])
    guard !register.entries.isEmpty else { return page.text }
    section("By verdict", verdicts, in: &page)
    section("By anti-pattern", signs, in: &page)
    page.section("Who pays for everything at once")
    page.paragraph([RegisterSentences.hours])
    page.list(populations.isEmpty ? ["No review names a population."] : populations)
    section(
      "Tripwires and break-evens crossed",
      reviews(register.crossed) { $0.crossed.map { markup.code($0) } },
      in: &page)
    section(
      "Stale: nobody looked for more than \(register.clock.staleAfter) days, as of "
        + register.clock.today, reviews(register.stale) { [sentences.stale($0)] }, in: &page)
    section(
      "Suspect: questions changed since they were answered",
      reviews(register.suspect) { sentences.suspect($0).map { markup.code($0) } }, in: &page)
    return page.text
  }

  private func section(_ heading: String, _ lines: [String], in page: inout ComparisonPage) {
    page.section(heading)
    page.list(lines.isEmpty ? ["None."] : lines)
  }

  private var verdicts: [String] {
    register.verdicts.map { "\(markup.strong($0.title)): \(RegisterSentences.whole($0.count))" }
  }

  private var signs: [String] {
    register.signs.map { sign in
      let title = register.catalog.article(sign.id)?.title ?? sign.id.rawValue
      return "\(markup.text(title)) (\(markup.code(sign.id.rawValue))): "
        + "strong in \(RegisterSentences.whole(sign.strong)), "
        + "some in \(RegisterSentences.whole(sign.some))"
    }
  }

  private var populations: [String] {
    register.populations.map { population in
      let name = markup.strong(markup.text(population.title))
      let id = "(\(markup.code(population.id))\(RegisterSentences.others(population)))"
      return "\(name) \(id): \(sentences.sentence(population))"
    }
  }

  /// The first reviews of a list, and how many more there are.
  private func reviews(
    _ entries: [RegisterEntry], _ details: (RegisterEntry) -> [String]
  ) -> [String] {
    let lines = entries.prefix(longestList).map { entry in
      let title = entry.title.isEmpty ? "(no title)" : markup.text(entry.title)
      return "\(title), \(markup.code(entry.path)): \(details(entry).joined(separator: ", "))"
    }
    let rest = entries.count - lines.count
    guard rest > 0 else { return lines }
    return lines + [
      "And \(RegisterSentences.whole(rest)) more; --format csv and --format jsonl have them all."
    ]
  }
}
