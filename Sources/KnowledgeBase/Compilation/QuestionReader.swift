import Diagnostics
import Markdown

/// Reads a question: its front matter, its answers and its skip conditions.
struct QuestionReader {
  private let context: WrittenContent
  private let kinds: [ArticleID: ArticleKind]

  /// Reads articles of which those in `kinds` stand in the catalog.
  init(_ context: WrittenContent, kinds: [ArticleID: ArticleKind]) {
    self.context = context
    self.kinds = kinds
  }

  /// The minutes that answering takes where the front matter does not say.
  static let usualMinutes = 0.4

  /// The question, unless it lacks what an interview needs.
  func question(from written: WrittenArticle, _ article: Article) -> Question? {
    let front = written.frontMatter
    guard
      article.kind == .question,
      let lens = front.scalar(.lens), let order = front.scalar(.order).flatMap({ Int($0.text) }),
      let questionClass = front.scalar(.questionClass).flatMap({ QuestionClass(rawValue: $0.text) }
      ),
      let change = front.scalar(.change).flatMap({ Changeability(rawValue: $0.text) }),
      let options = options(of: written)
    else { return nil }
    let factor = front.scalar(.factor).flatMap { Factor(rawValue: $0.text) }
    let skips = skipConditions(of: written)
    return Question(
      id: article.id, title: article.title, summary: article.summary, lens: ArticleID(lens.text),
      order: order, questionClass: questionClass, factor: factor, change: change,
      isCore: front.scalar(.core)?.text == "true",
      minutes: front.scalar(.minutes).flatMap { Double($0.text) } ?? Self.usualMinutes,
      quantities: front.list(.quantities).map { ArticleID($0.text) }
        .filter { kinds[$0] == .quantity },
      options: options, skipConditions: skips,
      whyAsk: written.text(of: .whyAsk), example: written.text(of: .example),
      fingerprint: Self.fingerprint(
        title: article.title, options: options, skips: skips, questionClass: questionClass,
        factor: factor),
      location: article.location)
  }

  /// The options, or nil if one cannot be scored or a key names two of them.
  private func options(of written: WrittenArticle) -> [Option]? {
    var keys: Set<String> = []
    var options: [Option] = []
    for option in written.options {
      guard
        let key = option.key, !key.isEmpty, !Option.reservedKeys.contains(key),
        keys.insert(key).inserted, let level = option.level, Option.levels.contains(level)
      else { return nil }
      options.append(
        Option(
          key: key, level: level, text: option.text, evidence: evidence(of: option, in: written),
          saying: option.evidence.lazy.compactMap(\.saying).first,
          location: written.location(of: option.item)))
    }
    return options.count >= 2 ? options : nil
  }

  /// The evidence of an answer, each anti-pattern once.
  private func evidence(of option: WrittenOption, in article: WrittenArticle) -> [Evidence] {
    var seen: Set<ArticleID> = []
    return option.evidence.compactMap { bullet in
      guard
        case .evidence(let direction, let link, let weightText) = bullet.content,
        let target = context.target(of: link, in: article).articleID,
        kinds[target] == .antipattern,
        let weight = weightText.map({ Int($0) }) ?? 1, Evidence.weights.contains(weight),
        seen.insert(target).inserted
      else { return nil }
      return Evidence(
        direction: direction, antipattern: target, weight: weight,
        location: article.location(of: bullet.item))
    }
  }

  private func skipConditions(of written: WrittenArticle) -> [SkipCondition] {
    written.skipConditions.compactMap { condition in
      guard
        let link = condition.link, !condition.keys.isEmpty,
        let target = context.target(of: link, in: written).articleID,
        kinds[target] == .question, target != written.id
      else { return nil }
      return SkipCondition(
        question: target, options: condition.keys,
        location: written.location(of: condition.item))
    }
  }

  private static func fingerprint(
    title: String, options: [Option], skips: [SkipCondition], questionClass: QuestionClass,
    factor: Factor?
  ) -> String {
    var lines = [title]
    lines += options.map { "option \($0.key) \($0.level) \($0.text)" }
    lines += skips.map { "skip \($0.question) \($0.options.joined(separator: " "))" }
    lines += ["class \(questionClass.rawValue)", "factor \(factor?.rawValue ?? "-")"]
    return Fingerprint.of(lines.joined(separator: "\n"))
  }
}

extension Evidence {
  /// The weights that evidence may have.
  public static let weights = 1...3
}

extension Option {
  /// The levels that an answer may have, from no toil to the most.
  public static let levels = 0...4

  /// Answers that every question has without writing them down.
  public static let reservedKeys: Set<String> = ["unknown", "n-a"]
}

extension WrittenEvidence {
  /// The sentence for the report, if the bullet holds one.
  var saying: String? {
    guard case .saying(let text) = content, !text.isEmpty else { return nil }
    return text
  }
}

extension WrittenArticle {
  /// The text of a section, empty where there is none.
  func text(of name: SectionName.Prose) -> String {
    section(name).map { document.text(ofBlocks: $0.blocks) } ?? ""
  }
}
