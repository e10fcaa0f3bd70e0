import KnowledgeBase

/// What a verdict means, and where a policy gives it.
struct VerdictExplanation {
  let verdict: Verdict
  let policy: Policy?
  let form: TerminalForm

  /// The whole page.
  var text: String {
    var page = TextLayout(width: form.width)
    page.paragraph([Span(verdict.title, .bold)])
    page.paragraph([Span("verdict; on the command line '\(verdict.rawValue)'", .dim)])
    page.gap()
    page.paragraph([Span(verdict.advice)], .all("  "))
    if !cells.isEmpty {
      page.gap()
      page.paragraph([Span("Where the policy gives it", .bold)])
      for cell in cells { page.paragraph([Span(cell)], .all("  ").adding("- ", "  ")) }
      page.paragraph([Span("See: counterweight explain policy", .dim)], .all("  "))
    }
    page.gap()
    page.paragraph([Span("In order of severity", .bold)])
    page.paragraph([Span(Verdict.allCases.map(\.title).joined(separator: ", "))], .all("  "))
    return page.text(styled: form.isStyled)
  }

  /// The places of the policy's table that hold the verdict, in words.
  private var cells: [String] {
    guard let table = policy?.verdicts else { return [] }
    let rows = [
      (table.plus, "the money is likely a gain"), (table.zero, "the money may go either way"),
      (table.minus, "the money is likely a loss"),
    ]
    var cells = rows.flatMap { verdicts, money in
      zip(EvidenceClass.allCases, verdicts).filter { $0.1 == verdict }
        .map { "\(money), and the answers \($0.0.words)" }
    }
    if verdict == .measure {
      cells.append("the money is not known, and it could still be PROCEED or PROCEED WITH GUARDS")
    }
    return cells
  }
}

extension Verdict {
  /// What to do with the verdict.
  fileprivate var advice: String {
    switch self {
    case .proceed: "Go ahead as designed."
    case .guards:
      "Go ahead, and bring it back to the table when one of the report's tripwires is crossed: "
        + "each is something to measure, with the value at which it matters."
    case .measure:
      "Measure before deciding. What is missing is listed in the report under Not known, "
        + "each as something to do."
    case .rework:
      "The aim may stand; change the design. The report says which changes would turn the verdict, "
        + "and what each of them worsens."
    case .stop:
      "Do not build it as designed. The report says what would turn the verdict, if anything could."
    }
  }
}

extension EvidenceClass {
  fileprivate var words: String {
    switch self {
    case .clear: "are clear"
    case .caution: "call for caution"
    case .adverse: "speak against it"
    case .blocked: "meet a gate, which blocks it"
    }
  }
}
