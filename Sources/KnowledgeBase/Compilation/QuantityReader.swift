import Markdown

/// Reads a quantity article.
enum QuantityReader {
  /// The quantity, unless it lacks what an interview needs.
  static func quantity(from written: WrittenArticle, _ article: Article) -> QuantityArticle? {
    let front = written.frontMatter
    guard
      article.kind == .quantity,
      let symbol = front.scalar(.symbol), let unit = front.scalar(.unit),
      let scope = front.scalar(.scope).flatMap({ QuantityArticle.Scope(rawValue: $0.text) })
    else { return nil }
    let forms = front.list(.given).compactMap { QuantityArticle.Form(rawValue: $0.text) }
    guard !forms.isEmpty else { return nil }
    return QuantityArticle(
      id: article.id, title: article.title, summary: article.summary, symbol: symbol.text,
      unit: unit.text, scope: scope, forms: forms, minimum: front.scalar(.minimum)?.text,
      maximum: front.scalar(.maximum)?.text, defaultValue: front.scalar(.defaultValue)?.text,
      whyAsk: written.text(of: .whyAsk), example: written.text(of: .example),
      location: article.location)
  }
}
