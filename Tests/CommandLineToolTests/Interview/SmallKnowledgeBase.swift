import KnowledgeBase

/// A knowledge base of seven questions, so that transcripts stay short and do not move with the content.
enum SmallKnowledgeBase {
  static let compilation = Task { await Compiler.compile(files) }

  static var catalog: Catalog {
    get async { await compilation.value.catalog }
  }

  private static var files: [ContentFile] {
    articles.map { path, text in ContentFile(path: path, text: text) } + quantities
  }

  private static let articles = [
    ("lenses/people-and-processes.md", lens("People and processes", order: 10)),
    ("lenses/economics.md", lens("Economics", order: 20)),
    ("antipatterns/failure-tested-sizing-menu.md", antipattern("Failure-tested sizing menu")),
    ("antipatterns/flaky-automation.md", antipattern("Flaky automation")),
    (
      "questions/recurring-work.md",
      question(
        "Does it make recurring work for anyone?", "people-and-processes", order: 10,
        keys: "factor: recurrence\ncore: true",
        options: [("none", 0, "None"), ("setup-only", 1, "Set-up only"), ("daily", 4, "Daily")])
    ),
    (
      "questions/frequency.md",
      question(
        "How often must one person act?", "people-and-processes", order: 20,
        keys: "factor: frequency\ncore: true\nquantities: [minutes-per-day]",
        options: [("once", 0, "Once"), ("weekly", 3, "About once a week"), ("daily", 4, "Daily")],
        skip: "[Recurring work](recurring-work.md) is `none`, `setup-only`")
    ),
    (
      "questions/unpredictability.md",
      question(
        "Can the person tell beforehand when it will be needed?", "people-and-processes", order: 30,
        keys: "factor: unpredictability\ncore: true",
        options: [
          ("known-at-design", 0, "Known at design time"), ("scheduled", 1, "On a schedule"),
          ("clear-trigger", 2, "There is a clear trigger"),
          ("sometimes", 3, "Sometimes it just happens"),
          ("depends-on-content", 4, "It depends on the content of the job"),
        ],
        skip: """
          [Recurring work](recurring-work.md) is `none`, `setup-only`
          - [How often](frequency.md) is `once`
          """)
    ),
    (
      "questions/population.md",
      question(
        "How many people must know about it?", "people-and-processes", order: 40,
        keys: "factor: population\ncore: true\nquantities: [people-affected]",
        options: [("owners", 0, "Only its owners"), ("everyone", 4, "Everyone")],
        skip: "[Recurring work](recurring-work.md) is `none`")
    ),
    (
      "questions/individual-leverage.md",
      question(
        "Whose time keeps it going?", "people-and-processes", order: 50,
        keys: "quantities: [keeping-hours]",
        options: [("nobody", 0, "Nobody's"), ("one-person", 4, "One person's")])
    ),
    (
      "questions/opportunity-cost.md",
      question(
        "What would these people do otherwise?", "economics", order: 10,
        keys: "quantities: [day-cost]",
        options: [("slack", 0, "Planned slack"), ("customers", 4, "Work for customers")])
    ),
    (
      "questions/saving-vs-effort.md",
      question(
        "Has the saving been compared with the effort?", "economics", order: 20,
        keys: "core: true\nquantities: [machine-saving, build-cost, minutes-removed]",
        options: [("saving-10x", 0, "The saving is ten times the effort"), ("no", 4, "No")])
    ),
    ("policy.md", policy),
  ]

  private static func lens(_ title: String, order: Int) -> String {
    "---\nkind: lens\norder: \(order)\nupdated: 2026-11-23\n---\n\n# \(title)\n\nA lens.\n"
  }

  private static func antipattern(_ title: String) -> String {
    "---\nkind: antipattern\nstatus: draft\nupdated: 2026-11-23\n---\n\n# \(title)\n\nA pattern.\n"
  }

  private static func question(
    _ title: String, _ lens: String, order: Int, keys: String,
    options: [(key: String, level: Int, text: String)], skip: String? = nil
  ) -> String {
    let answers = options.map { option in
      let evidence =
        option.level == 4
        ? "\n  - for [Sizes](../antipatterns/failure-tested-sizing-menu.md) (3)"
          + "\n  - for [Flaky](../antipatterns/flaky-automation.md) (2)" : ""
      return "- `\(option.key)` (\(option.level)): \(option.text)\(evidence)"
    }
    return """
      ---
      kind: question
      lens: \(lens)
      order: \(order)
      class: minor
      change: free
      \(keys)
      updated: 2026-11-23
      ---

      # \(title)

      Say it for one person who is affected in the ordinary way.

      ## Why ask

      Attention that cannot be planned costs more than its minutes. In the runner story a job failed only
      with large data.

      ## Example

      A certificate that expires on a printed date is foreseen.

      ## Answers

      \(answers.joined(separator: "\n"))

      """ + (skip.map { "\n## Skip when\n\n- \($0)\n" } ?? "")
  }

  private static let policy = """
    ---
    kind: policy
    updated: 2026-11-23
    ---

    # The policy

    ## Gates

    ## Thresholds

    ## Together

    ## Verdicts

    - `Q+`: `proceed` `guards` `rework` `rework`
    - `Q0`: `guards` `rework` `rework` `stop`
    - `Q-`: `rework` `stop` `stop` `stop`

    ## Populations

    - `developers`: Application developers
    - `infrastructure`: Infrastructure

    """

  private static let quantities = [
    ("minutes-per-day", "Minutes per person and day", "min", "population"),
    ("people-affected", "People affected", "people", "population"),
    ("keeping-hours", "Keeping hours per week", "h", "population"),
    ("day-cost", "Cost of a person-day", "money", "population"),
    ("minutes-removed", "Minutes removed per person and day", "min", "population"),
    ("workdays", "Workdays per year", "d", "population"),
    ("hours-per-day", "Hours per workday", "h", "population"),
    ("machine-saving", "Machine saving per year", "money", "proposal"),
    ("build-cost", "Build cost", "money", "proposal"),
    ("lifetime", "Lifetime", "y", "proposal"),
  ].map { id, title, unit, scope in
    ContentFile(
      path: "quantities/\(id).md",
      text: """
        ---
        kind: quantity
        symbol: q
        unit: \(unit)
        scope: \(scope)
        given: [point]
        updated: 2026-11-23
        ---

        # \(title)

        Type it for an average workday, spread over everybody in the group.

        ## Why ask

        It multiplies nearly everything.

        """)
  }
}
