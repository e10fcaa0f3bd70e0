import KnowledgeBase

/// What is said about a renaming.
enum RenameText {
  /// One line a file that changes.
  static func plan(_ plan: RenamePlan) -> String {
    var lines = ["\(plan.article.shownPath) -> \(plan.newShownPath)"]
    if plan.article.places > 0 {
      lines.append("\(plan.newShownPath): \(places(plan.article.places))")
    }
    lines += plan.others.map { "\($0.shownPath): \(places($0.places))" }
    return lines.map { $0 + "\n" }.joined()
  }

  /// What was done, and what it means for reviews.
  static func remarks(_ plan: RenamePlan, isDone: Bool) -> String {
    let all = ([plan.article] + plan.others).reduce(0) { $0 + $1.places }
    let files = plan.others.count + (plan.article.places > 0 ? 1 : 0)
    var sentences = [
      isDone
        ? "Renamed; \(places(all)) in \(files) \(files == 1 ? "file" : "files") rewritten."
        : "Nothing was written."
    ]
    if plan.old.isWellFormed { sentences.append("'\(plan.old)' stays an alias.") }
    if plan.article.path.hasPrefix("questions/") {
      sentences.append("Records of reviews keep their answers under '\(plan.old)'.")
    }
    if !plan.changedQuestions.isEmpty {
      let names = plan.changedQuestions.map { "'\($0)'" }.joined(separator: ", ")
      sentences.append(
        "Skip conditions belong to a question's fingerprint, so earlier answers to \(names) are "
          + "suspect until they are confirmed.")
    }
    return sentences.joined(separator: " ") + "\n"
  }

  /// Why an article keeps its id, and what to do.
  static func refusal(_ refusal: RenameRefusal) -> String {
    switch refusal {
    case .unknown(let id, let nearest):
      "There is no article '\(id)'" + (nearest.map { "; did you mean '\($0)'?" } ?? ".")
        + " `counterweight search` finds articles by words."
    case .oldName(let id, let now):
      "'\(id)' is an old name; the article is called '\(now)' now. Rename that one."
    case .ambiguous(let id, let paths):
      "Several files have the id '\(id)': \(paths.map { "'\($0)'" }.joined(separator: ", ")). "
        + "Rename all but one by hand, then try again."
    case .policy: "The policy is always called 'policy'."
    case .malformed(let id):
      "'\(id)' is no article id. An id is a letter and then letters, digits and single hyphens, "
        + "2 to 64 of them, all in lower case."
    case .same(let id): "The article is called '\(id)' already."
    case .taken(let id, let path):
      "'\(id)' is taken by '\(path)'; ids are unique over all kinds. Choose another one."
    case .onceTaken(let id, let path):
      "'\(id)' is an alias of '\(path)', and old reviews still mean that one. Choose another one."
    case .unreadable(let path):
      "'\(path)' is no UTF-8 text that could be written anew. Run `counterweight check` and mend it."
    case .uncertain(let path, let line, let text):
      "The place of '\(text)' in '\(path)', line \(line), cannot be told for certain, so nothing was "
        + "changed. Write it in a plain form, for instance [text](folder/id.md), then try again."
    }
  }

  private static func places(_ count: Int) -> String {
    "\(count) \(count == 1 ? "place" : "places")"
  }
}
