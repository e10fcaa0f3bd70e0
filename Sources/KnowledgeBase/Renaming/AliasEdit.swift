import Diagnostics
import Markdown

/// Keeps the old id of a renamed article among its aliases, and takes the new one out of them.
struct AliasEdit {
  /// The edit in the article's front matter; nil where its aliases stay as they are.
  let replacement: Replacement?

  /// - Throws: where the front matter cannot take an alias for certain.
  init(
    _ article: WrittenArticle, keeping old: ArticleID, now new: ArticleID
  ) throws(RenameRefusal) {
    let names = Self.names(of: article, keeping: old, now: new)
    guard names != article.aliasIDs else {
      replacement = nil
      return
    }
    let list = "[\(names.map(\.rawValue).joined(separator: ", "))]"
    guard article.frontMatter.problem == nil else {
      throw .uncertain(path: article.source.path, line: 1, text: "front matter")
    }
    guard let entry = article.frontMatter.entry(.aliases) else {
      replacement = Replacement(
        try Self.lineBeforeEnd(of: article), with: "aliases: \(list)\(Self.lineEnd(of: article))")
      return
    }
    replacement = Replacement(try Self.range(of: entry, in: article), with: list)
  }

  /// The aliases after the renaming; a name that was no id cannot be one.
  static func names(
    of article: WrittenArticle, keeping old: ArticleID, now new: ArticleID
  ) -> [ArticleID] {
    article.aliasIDs.filter { $0 != new && $0 != old } + (old.isWellFormed ? [old] : [])
  }

  /// The empty place before the line that closes the front matter.
  private static func lineBeforeEnd(of article: WrittenArticle) throws(RenameRefusal) -> SourceRange
  {
    var number = 2
    while let line = article.source.line(number) {
      if line == "---" { return SourceRange(line: number, column: 1, length: 0) }
      number += 1
    }
    throw .uncertain(path: article.source.path, line: 1, text: "front matter")
  }

  private static func lineEnd(of article: WrittenArticle) -> String {
    let start = article.source.text.utf8.prefix { $0 != 0x0A && $0 != 0x0D }.count
    let ending = article.source.text.utf8.dropFirst(start).prefix(2)
    if ending.elementsEqual([0x0D, 0x0A]) { return "\r\n" }
    return ending.first == 0x0D ? "\r" : "\n"
  }

  /// Where the value stands: one scalar, or a list in brackets on one line.
  private static func range(
    of entry: YAMLEntry, in article: WrittenArticle
  ) throws(RenameRefusal) -> SourceRange {
    let start = entry.value.start
    if entry.value.elements == nil, !entry.value.range.isEmpty { return entry.value.range }
    guard
      let line = article.source.line(start.line).map({ Array($0.utf8) }),
      start.column <= line.count, line[start.column - 1] == UInt8(ascii: "["),
      let end = line[start.column...].firstIndex(of: UInt8(ascii: "]"))
    else {
      throw .uncertain(path: article.source.path, line: start.line, text: "aliases")
    }
    return SourceRange(line: start.line, column: start.column, length: end + 2 - start.column)
  }
}
