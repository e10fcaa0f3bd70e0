internal import Assessment
internal import KnowledgeBase

/// The register as one self-contained page: no script, nothing fetched, readable at 320 px and in the dark.
struct RegisterHTML {
  let register: Register

  private var sentences: RegisterSentences { RegisterSentences(register: register) }

  /// The whole page, ended by a line end.
  var text: String {
    let body = [
      "<h1>Register of reviews</h1>", "<p>\(HTMLText.escaped(sentences.count))</p>",
    ]
    let sections =
      register.entries.isEmpty ? [] : [verdicts, signs, populations, crossed, stale, suspect, all]
    return Self.head + (body + sections).joined(separator: "\n") + "\n</main>\n</body>\n</html>\n"
  }

  private var verdicts: String {
    Self.section(
      "By verdict",
      Self.table(
        "By verdict",
        ["Verdict", "Reviews"],
        register.verdicts.map { [.text($0.title), .number(RegisterSentences.whole($0.count))] }))
  }

  private var signs: String {
    Self.section(
      "By anti-pattern",
      Self.table(
        "By anti-pattern",
        ["Anti-pattern", "Strong", "Some"],
        register.signs.map { sign in
          [
            .text(register.catalog.article(sign.id)?.title ?? sign.id.rawValue),
            .number(RegisterSentences.whole(sign.strong)),
            .number(RegisterSentences.whole(sign.some)),
          ]
        }))
  }

  private var populations: String {
    Self.section(
      "Who pays for everything at once",
      "<p>\(HTMLText.escaped(RegisterSentences.hours))</p>\n"
        + Self.table(
          "Who pays for everything at once",
          [
            "Population", "Id", "Proposals", "Hours given", "In those that go ahead",
            "Hours got back", "Cost of the hours given", "Externalised", "Not known",
          ],
          register.populations.map { population in
            [
              .text(population.title + RegisterSentences.others(population)),
              .text(population.id), .number(RegisterSentences.whole(population.proposals)),
              .number(RegisterSentences.figure(population.toilHours)),
              .number(RegisterSentences.figure(population.toilHoursAhead)),
              .number(RegisterSentences.figure(population.gainHours)),
              .text(sentences.money(population) ?? "not known"),
              .number(RegisterSentences.whole(population.externalised)),
              .number(RegisterSentences.whole(population.untold)),
            ]
          }))
  }

  private var crossed: String {
    list("Tripwires and break-evens crossed", register.crossed) { $0.crossed }
  }

  private var stale: String {
    list(
      "Stale: nobody looked for more than \(register.clock.staleAfter) days, as of "
        + register.clock.today, register.stale
    ) { [sentences.stale($0)] }
  }

  private var suspect: String {
    list("Suspect: questions changed since they were answered", register.suspect) {
      sentences.suspect($0)
    }
  }

  private func list(
    _ heading: String, _ entries: [RegisterEntry], _ details: (RegisterEntry) -> [String]
  ) -> String {
    let rows = entries.map { entry -> [Cell] in
      [
        .text(Self.title(entry)), .text(entry.path),
        .text(details(entry).joined(separator: ", ")),
      ]
    }
    return Self.section(
      heading,
      rows.isEmpty ? "<p>None.</p>" : Self.table(heading, ["Review", "File", "What"], rows))
  }

  private var all: String {
    let titles = Dictionary(
      register.verdicts.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
    return Self.section(
      "All reviews",
      Self.table(
        "All reviews",
        [
          "Review", "File", "Date", "Verdict", "Hours given", "Hours got back", "Strongest finding",
        ],
        register.entries.map { entry in
          [
            .text(Self.title(entry)), .text(entry.path), .date(entry.date ?? ""),
            .text(titles[entry.verdictID] ?? entry.verdictID),
            .number(entry.toilHours.map(RegisterSentences.figure) ?? "not known"),
            .number(entry.gainHours.map(RegisterSentences.figure) ?? "not known"),
            .text(
              entry.brief.signs.first.map {
                register.catalog.article($0.id)?.title ?? $0.id.rawValue
              } ?? "none"),
          ]
        }))
  }

  private static func title(_ entry: RegisterEntry) -> String {
    entry.title.isEmpty ? "(no title)" : entry.title
  }
}

extension RegisterHTML {
  /// What stands in a table.
  enum Cell {
    case text(String)
    case number(String)
    case date(String)

    var isNumber: Bool {
      if case .number = self { true } else { false }
    }
  }

  private static func section(_ heading: String, _ content: String) -> String {
    "<section>\n<h2>\(HTMLText.escaped(heading))</h2>\n\(content)\n</section>"
  }

  /// A table that scrolls by itself where it is wider than the page; with the keyboard too.
  private static func table(
    _ label: String, _ columns: [String], _ rows: [[Cell]]
  ) -> String {
    let head = columns.enumerated().map { place, column in
      let isNumber = rows.first.map { $0[place].isNumber } ?? false
      return "<th scope=\"col\"\(isNumber ? " class=\"n\"" : "")>\(HTMLText.escaped(column))</th>"
    }.joined()
    let lines = rows.map { row in
      let cells = row.enumerated().map { place, cell in
        switch cell {
        case .text(let text):
          place == 0
            ? "<th scope=\"row\">\(HTMLText.escaped(text))</th>"
            : "<td>\(HTMLText.escaped(text))</td>"
        case .date(let text): "<td class=\"d\">\(HTMLText.escaped(text))</td>"
        case .number(let text): "<td class=\"n\">\(HTMLText.escaped(text))</td>"
        }
      }
      return "<tr>\(cells.joined())</tr>\n"
    }
    let name = HTMLText.escaped(label)
    return "<div class=\"t\" role=\"region\" aria-label=\"\(name)\" tabindex=\"0\">\n<table>\n"
      + "<thead><tr>\(head)</tr></thead>\n<tbody>\n\(lines.joined())</tbody>\n</table>\n</div>"
  }

  private static let head = """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Register of reviews</title>
    <style>
    :root { color-scheme: light dark; --ink: #1d1d1b; --paper: #fdfcf9; --line: #8c877c; }
    @media (prefers-color-scheme: dark) {
      :root { --ink: #e6e3da; --paper: #191a1c; --line: #84868a; }
    }
    body { margin: 0; background: var(--paper); color: var(--ink);
      font: 1rem/1.5 Georgia, "Liberation Serif", serif; }
    main { max-width: 72rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
    h1, h2 { line-height: 1.2; font-weight: normal; overflow-wrap: anywhere; }
    h2 { margin-top: 2.5rem; }
    p { max-width: 40rem; }
    .t { overflow-x: auto; }
    .t:focus-visible { outline: 2px solid var(--ink); outline-offset: 2px; }
    table { border-collapse: collapse; font: .9rem/1.4 system-ui, sans-serif;
      font-variant-numeric: tabular-nums; }
    th, td { padding: .3rem .8rem .3rem 0; border-bottom: 1px solid var(--line);
      text-align: left; vertical-align: top; font-weight: normal; overflow-wrap: anywhere;
      min-width: 4.5rem; }
    thead th { font-weight: bold; vertical-align: bottom; overflow-wrap: normal; }
    .n { text-align: right; }
    .d { white-space: nowrap; }
    @media print {
      :root { color-scheme: light; --ink: #000; --paper: #fff; --line: #999; }
      @page { size: landscape; margin: 15mm; }
      main { max-width: none; padding: 0; }
      h2 { break-after: avoid; }
      tr { break-inside: avoid; }
      .t { overflow: visible; }
      table { font-size: 8pt; }
      th, td { min-width: 0; padding-right: .5rem; }
      thead th { hyphens: auto; }
    }
    </style>
    </head>
    <body>
    <main>

    """
}
