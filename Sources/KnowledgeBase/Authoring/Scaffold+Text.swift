extension Scaffold {
  /// A new article with the front matter and the sections that its kind needs, as the checks know them.
  ///
  /// Values that only the author can know say what is accepted, so that a check asks for them by name.
  ///
  /// - Parameters:
  ///   - kind: what it is; any but the policy, which there is only one of.
  ///   - title: its H1.
  ///   - updated: the day as `YYYY-MM-DD`.
  ///   - order: the place of a lens or of a question, where one is free.
  /// - Returns: the whole file.
  public static func text(
    _ kind: ArticleKind, title: String, updated: String, order: Int
  ) -> String {
    let front = FrontMatterKey.required(of: kind).map { key in
      "\(key.rawValue): \(value(of: key, kind, updated: updated, order: order))"
    }
    let sections = sections(of: kind).map { "## \($0.heading)\n\n\(filling(of: $0))\n" }
    let head =
      ["---"] + front + ["---", "", "# \(title)", "", "\(marker) \(summary(of: kind))", ""]
    return (head + [sections.joined(separator: "\n")]).joined(separator: "\n")
  }

  /// A title made of an id: `tag-zoo` gives `Tag zoo`.
  public static func title(of id: ArticleID) -> String {
    let words = id.rawValue.split(separator: "-").joined(separator: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  /// What a kind must have, and for a heuristic its limits, since it may not stand without a counterweight.
  static func sections(of kind: ArticleKind) -> [SectionName] {
    guard kind == .heuristic else { return SectionName.required(of: kind) }
    let required = SectionName.required(of: kind)
    return required.dropLast() + [.prose(.limits)] + required.suffix(1)
  }

  private static func value(
    of key: FrontMatterKey, _ kind: ArticleKind, updated: String, order: Int
  ) -> String {
    switch key {
    case .kind: kind.rawValue
    case .updated: updated
    case .status: Status.draft.rawValue
    case .order: String(order)
    default:
      switch key.form {
      case .oneOf(let choices): choices.joined(separator: " | ")
      case .someOf(let choices): "[\(choices.joined(separator: ", "))]"
      default: "\"\(marker) \(key.form.description)\""
      }
    }
  }

  private static func summary(of kind: ArticleKind) -> String {
    switch kind {
    case .story: "what happened, to whom, and why it is worth telling, in at most 300 characters."
    case .antipattern:
      "what people do, why it seems right and what it costs, in at most 300 characters."
    case .heuristic: "what it says, in at most 300 characters."
    case .signal: "what can be seen early, and of what it is a sign, in at most 300 characters."
    case .remedy: "what to do instead, and what that spares people, in at most 300 characters."
    case .question: "what is meant, so that two people answer the same, in at most 300 characters."
    case .quantity: "what to type, for whom and per what, in at most 300 characters."
    case .lens: "what this point of view looks at, in at most 300 characters."
    case .policy: "what the policy weighs, in at most 300 characters."
    }
  }
}
