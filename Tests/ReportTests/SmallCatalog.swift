import KnowledgeBase

/// A knowledge base of a few articles whose texts never change, for golden files.
///
/// It has one question of each kind that the report treats differently: one that skips another, one
/// with a sentence to say, one for each factor of the gate, a minor one and one without evidence.
enum SmallCatalog {
  static var catalog: Catalog { get async { await compilation.value } }

  private static let compilation = Task {
    await Compiler.compile(
      files.map { ContentFile(path: $0.key, text: $0.value) }
    ).catalog
  }

  private static let files = [
    "policy.md": policy,
    "lenses/people.md": lens("People and processes", order: 10),
    "lenses/change.md": lens("Change [and] failure", order: 20),
    "questions/recurring.md": question(
      "Does it make recurring work?", lens: "people", order: 10, questionClass: "context",
      more: "factor: recurrence\ncore: true",
      answers: """
        - `none` (0): Nothing recurs
          - against [Sizing menu](../antipatterns/sizing-menu.md) (1)
        - `weekly` (3): Every week
        - `daily` (4): Every day
          - for [Sizing menu](../antipatterns/sizing-menu.md) (1)
          - say: Each minute a day is spent 250 times a year.
        """),
    "questions/frequency.md": question(
      "How often must one person act?", lens: "people", order: 20, questionClass: "major",
      more: "factor: frequency\ncore: true",
      answers: """
        - `once` (0): Once
        - `per-change` (4): With every change
          - for [Sizing menu](../antipatterns/sizing-menu.md) (2)
        """, skip: "- [Does it make recurring work?](recurring.md) is `none`"),
    "questions/population.md": question(
      "How many must know about it?", lens: "people", order: 30, questionClass: "context",
      more: "factor: population\ncore: true",
      answers: """
        - `owners` (0): Its owners
        - `everyone` (4): Everyone
          - for [Silent robot](../antipatterns/silent-robot.md) (1)
        """),
    "questions/leverage.md": question(
      "Whose time keeps it going?", lens: "people", order: 40, questionClass: "major",
      answers: """
        - `nobody` (0): Nobody's
          - against [Silent robot](../antipatterns/silent-robot.md) (2)
        - `one-person` (4): One person's
          - for [Silent robot](../antipatterns/silent-robot.md) (3)
        """),
    "questions/undo.md": question(
      "How quickly can it be undone?", lens: "change", order: 10, questionClass: "minor",
      answers: """
        - `minutes` (0): Within minutes
        - `never` (4): Never
          - say: It cannot be undone.
        """),
    "antipatterns/sizing-menu.md": """
    ---
    kind: antipattern
    status: reviewed
    updated: 2026-11-23
    ---

    # Sizing menu

    People find the size by letting work fail. Nobody adds it up.

    ## How it starts

    With small units.

    ## What it costs

    Time.

    ## Limits

    A choice made once is no menu. There is more.

    ## Signalled by

    - [Chosen by failure](../signals/chosen-by-failure.md): a failed run.

    ## Exemplified by

    - [The fleet](../stories/fleet.md): three sizes.

    ## Remedied by

    - [One default](../remedies/one-default.md): try this first.

    ## Sources

    - Somebody, 2022.
    """,
    "antipatterns/silent-robot.md": """
    ---
    kind: antipattern
    status: draft
    updated: 2026-11-23
    ---

    # Silent robot

    It stops and no one hears.

    ## How it starts

    Quietly.

    ## What it costs

    A day.

    ## Limits

    None.

    ## Remedied by

    - [One default](../remedies/one-default.md): perhaps.

    ## Sources

    - Somebody, 2022.
    """,
    "signals/chosen-by-failure.md": """
    ---
    kind: signal
    status: reviewed
    updated: 2026-11-23
    ---

    # Chosen by failure

    A failed run is answered by a new size.

    ## How to see it

    In the log.

    ## Threshold

    More than 5 % of failed runs. It may fall.

    ## Sources

    - Somebody, 2022.
    """,
    "stories/fleet.md": """
    ---
    kind: story
    status: reviewed
    origin: fictional
    updated: 2026-11-23
    ---

    # The fleet

    An invented fleet.

    ## What happened

    Three sizes.

    ## Caveats

    It is invented.

    ## Sources

    - Somebody, 2022.
    """,
    "remedies/one-default.md": """
    ---
    kind: remedy
    status: reviewed
    updated: 2026-11-23
    ---

    # One default

    A size that fits nearly all.

    ## What to do

    Offer it.

    ## Worsens

    - Machine cost

    ## Sources

    - Somebody, 2022.
    """,
  ]

  private static func lens(_ title: String, order: Int) -> String {
    """
    ---
    kind: lens
    order: \(order)
    updated: 2026-11-23
    ---

    # \(title)

    A point of view.
    """
  }

  private static func question(
    _ title: String, lens: String, order: Int, questionClass: String, more: String = "minutes: 1",
    answers: String, skip: String? = nil
  ) -> String {
    """
    ---
    kind: question
    lens: \(lens)
    order: \(order)
    class: \(questionClass)
    change: costly
    \(more)
    updated: 2026-11-23
    ---

    # \(title)

    What it means.

    ## Why ask

    Because.

    ## Example

    Like this.

    ## Answers

    \(answers)
    """ + (skip.map { "\n\n## Skip when\n\n\($0)\n" } ?? "\n")
  }

  private static let policy = """
    ---
    kind: policy
    updated: 2026-11-23
    ---

    # The policy

    The rules.

    ## Gates

    - `scaled-toil`: Scaled human toil. The work recurs for nearly everyone.
      - all of [Does it make recurring work?](questions/recurring.md) (3)
      - all of [How many must know about it?](questions/population.md) (3)
      - any of [How often must one person act?](questions/frequency.md) (4)

    ## Thresholds

    - `adverse-majors` (3)
    - `caution-majors` (1)
    - `caution-minors` (3)
    - `loss-likely` (0.80)
    - `loss-unlikely` (0.20)
    - `support-prior` (3)
    - `support-strong` (0.5)
    - `support-some` (0.2)
    - `keepers-share` (0.1)
    - `population-weight-0` (0.4)
    - `population-weight-1` (0.55)
    - `population-weight-2` (0.7)
    - `population-weight-3` (0.85)
    - `population-weight-4` (1.0)

    ## Together

    ## Verdicts

    - `Q+`: `proceed` `guards` `rework` `rework`
    - `Q0`: `guards` `rework` `rework` `stop`
    - `Q-`: `rework` `stop` `stop` `stop`

    ## Populations

    - `developers`: Developers
    - `support`: Support staff
    """
}
