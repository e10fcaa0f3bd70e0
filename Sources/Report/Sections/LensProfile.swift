internal import Assessment
internal import KnowledgeBase

/// How many answers each lens has at which level.
struct LensProfile {
  let subject: Subject

  /// The lenses in their order; those without questions are left out.
  var rows: [LensPicture.Row] {
    subject.catalog.lenses.compactMap { lens in
      let states = subject.questions.filter { $0.question.lens == lens.id }.map(\.state)
      guard !states.isEmpty else { return nil }
      return states.reduce(into: LensPicture.Row(name: lens.title)) { row, state in
        switch state {
        case .answered(let option): row.levels[min(max(option.level, 0), 4)] += 1
        case .open, .unknown, .suspect: row.open += 1
        case .notApplicable, .skipped: row.left += 1
        }
      }
    }
  }

  /// The picture with the counts as text.
  var drawing: Drawing {
    let rows = rows
    let sentences = rows.map { "\(MarkdownText.singleLine($0.name)): \(Self.words($0))." }
    return Drawing(
      svg: LensPicture(rows: rows).svg(
        description: "A box for each question. " + sentences.joined(separator: " ")),
      caption:
        "Each box is a question, and its number the level of the answer: 0 is no toil, 4 the most; "
        + "dark from 3 on. A question mark is open, a dash was not needed.",
      numbers: sentences.map { subject.markup.text($0) })
  }

  /// `2 at level 0, 1 at level 4, 1 open`.
  private static func words(_ row: LensPicture.Row) -> String {
    let levels = row.levels.enumerated().filter { $0.element > 0 }.map {
      "\($0.element) at level \($0.offset)"
    }
    let rest = [(row.open, "open"), (row.left, "not needed")].filter { $0.0 > 0 }.map {
      "\($0.0) \($0.1)"
    }
    return (levels + rest).joined(separator: ", ")
  }
}
