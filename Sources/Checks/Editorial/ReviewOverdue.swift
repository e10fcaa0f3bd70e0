import Diagnostics
import KnowledgeBase
import Markdown

/// The day is a value, for the same files would otherwise be judged differently by the same call.
struct ReviewOverdue: ArticleCheck {
  static let identifier = "ReviewOverdue"
  static let severity = Severity.warning
  static let rule = Rule(
    .editorial,
    "An article was updated in the last \(months) months.",
    because: """
      Tools, prices and habits change, and advice that was right two years ago may do harm. Read \
      the article and its sources again; if all of it still holds, the new date is the change.
      """,
    example: CheckExample(
      .change(
        "lenses/economics.md",
        failing: "updated: 2025-05-22", passing: "updated: 2026-11-23")))

  /// How long an article stands without being looked at again.
  static let months = 18

  /// The day on which it is judged, as `YYYY-MM-DD`.
  private let today: String

  /// The earliest day that is not overdue; in a month that lacks it, none of that month's days is.
  private let earliest: String?

  /// - Parameter today: the day as `YYYY-MM-DD`; by any other text nothing is judged.
  init(today: String) {
    self.today = today
    self.earliest = Self.day(Self.months, before: today)
  }

  func diagnose(_ article: WrittenArticle, in context: WrittenContent) -> [Diagnostic] {
    guard
      let earliest, article.judgedKind != nil,
      let updated = article.frontMatter.scalar(.updated), updated.text < earliest,
      FrontMatterKey.updated.form.acceptsScalar(updated.text)
    else { return [] }
    return [diagnostic(in: article, at: updated.range, .overdue(updated.text, today))]
  }

  /// The same day of an earlier month, whether or not that month has it; days compare as their texts do.
  private static func day(_ months: Int, before today: String) -> String? {
    let parts = today.split(separator: "-").compactMap { Int($0) }
    guard FrontMatterKey.updated.form.acceptsScalar(today), parts.count == 3 else { return nil }
    let month = parts[0] * 12 + parts[1] - 1 - months
    guard month >= 0 else { return nil }
    return [(month / 12, 4), (month % 12 + 1, 2), (parts[2], 2)].map { number, width in
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    .joined(separator: "-")
  }
}

extension Message {
  fileprivate static func overdue(_ updated: String, _ today: String) -> Message {
    Message(
      "Last reviewed on \(updated), more than \(ReviewOverdue.months) months ago",
      solutions: ["Check that the article still holds, and write today's date"],
      notes: ["Judged on \(today)"])
  }
}
