import Diagnostics
import Markdown

/// Plans a renaming and proves the plan: the changed files are compiled, and every link must lead where it led.
public enum RenamePlanner {
  /// Plans to give an article another id.
  ///
  /// Rewritten are all links to it in all articles and examples, reference definitions among them, and
  /// the front matter of questions that name it. Answer keys in reviews stay: they are the record.
  ///
  /// - Parameters:
  ///   - files: the knowledge base, in any order.
  ///   - old: the id that an article has.
  ///   - new: the id that it shall have.
  /// - Returns: every file that changes.
  /// - Throws: why it cannot be done.
  public static func plan(
    _ files: [ContentFile], renaming old: ArticleID, to new: ArticleID
  ) async throws(RenameRefusal) -> RenamePlan {
    let before = await Compiler.compile(files)
    let article = try checked(old, new, in: before.content)
    let texts = Texts(before)
    var changes: [RenamePlan.Change] = []
    for written in texts.all {
      let places = try RenameEdits(written, of: article, to: new, in: before).places
      let isItself = written.path == article.path
      guard isItself || !places.isEmpty else { continue }
      let aliases = isItself ? try AliasEdit(article, keeping: old, now: new).replacement : nil
      changes.append(
        try change(of: written, places, aliases, in: files))
    }
    guard let itself = changes.first(where: { $0.path == article.path }) else {
      throw .unreadable(path: article.source.path)
    }
    let after = await Compiler.compile(applying(changes, to: files, article, new))
    try prove(before: texts, after: Texts(after), old, new)
    return RenamePlan(
      old: old, new: new, article: itself,
      others: changes.filter { $0.path != article.path },
      changedQuestions: changedQuestions(before.catalog, after.catalog, old, new))
  }

  /// The article that shall be renamed, if it may be.
  private static func checked(
    _ old: ArticleID, _ new: ArticleID, in content: WrittenContent
  ) throws(RenameRefusal) -> WrittenArticle {
    let named = content.written.filter { $0.id == old }
    guard let article = named.first else {
      if let owner = content.written.first(where: { $0.aliasIDs.contains(old) }) {
        throw .oldName(old, now: owner.id)
      }
      throw .unknown(
        old, nearest: NearMiss.best(for: old.rawValue, among: content.written.map(\.id.rawValue)))
    }
    guard named.count == 1 else { throw .ambiguous(old, paths: named.map(\.source.path)) }
    guard article.id.rawValue != ArticleKind.policy.rawValue else { throw .policy }
    guard new.isWellFormed else { throw .malformed(new.rawValue) }
    guard new != old else { throw .same(old) }
    if let owner = content.article(new) { throw .taken(new, by: owner.source.path) }
    if let owner = content.written.first(where: { $0.id != old && $0.aliasIDs.contains(new) }) {
      throw .onceTaken(new, by: owner.source.path)
    }
    return article
  }

  private static func change(
    of written: WrittenArticle, _ places: [Replacement], _ aliases: Replacement?,
    in files: [ContentFile]
  ) throws(RenameRefusal) -> RenamePlan.Change {
    guard
      let file = files.first(where: { $0.path == written.path }),
      case .bytes(let before) = file.payload,
      String(validating: before, as: UTF8.self) != nil,
      written.fileProblems.allSatisfy({ !$0.hidesText })
    else { throw .unreadable(path: written.source.path) }
    // The text is read without a byte order mark, and the rest of the file is to stay as it is.
    let mark = before.count - written.source.text.utf8.count
    let text = written.source.applying(places + [aliases].compactMap(\.self))
    return RenamePlan.Change(
      path: written.path, shownPath: written.source.path, before: before,
      after: Array(before.prefix(mark)) + Array(text.utf8), places: places.count)
  }

  private static func applying(
    _ changes: [RenamePlan.Change], to files: [ContentFile], _ article: WrittenArticle,
    _ new: ArticleID
  ) -> [ContentFile] {
    let bytes = Dictionary(uniqueKeysWithValues: changes.map { ($0.path, $0.after) })
    return files.map { file in
      guard let after = bytes[file.path] else { return file }
      let path = file.path == article.path ? article.path(named: new) : file.path
      return ContentFile(path: path, shownAs: file.shownPath, payload: .bytes(after))
    }
  }

  private static func changedQuestions(
    _ before: Catalog, _ after: Catalog, _ old: ArticleID, _ new: ArticleID
  ) -> [ArticleID] {
    before.questions.filter { question in
      question.id != old && after.question(question.id)?.fingerprint != question.fingerprint
    }.map(\.id).sorted()
  }
}

extension RenamePlanner {
  /// All texts of a knowledge base with where their links lead.
  private struct Texts {
    let all: [WrittenArticle]
    private let compilation: Compilation

    init(_ compilation: Compilation) {
      self.compilation = compilation
      self.all = compilation.content.written + compilation.examples.map { WrittenArticle($0) }
    }

    func targets(of article: WrittenArticle) -> [ResolvedLink] {
      article.links.map {
        compilation.resolver.resolve($0.destination, in: article.folder, of: article.id)
      }
    }
  }

  /// Refuses a plan after which a link would lead elsewhere, or the old name nowhere.
  private static func prove(
    before: Texts, after: Texts, _ old: ArticleID, _ new: ArticleID
  ) throws(RenameRefusal) {
    let texts = Dictionary(after.all.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    for article in before.all {
      let path = article.id == old ? article.path(named: new) : article.path
      let wanted = before.targets(of: article).map { $0.renaming(old, to: new) }
      guard let now = texts[path] else { throw .unreadable(path: article.source.path) }
      let found = after.targets(of: now)
      let wrong = zip(wanted, found).enumerated()
        .first { !$0.element.0.isKept(as: $0.element.1, new) }?.offset
      if wanted.count != found.count || wrong != nil {
        let link = wrong.map { article.links[$0] } ?? article.links.first
        throw .uncertain(
          path: article.source.path, line: link?.range?.lowerBound.line ?? 1,
          text: link?.destination ?? "")
      }
      let isItself = article.id == old
      if isItself, now.aliasIDs != AliasEdit.names(of: article, keeping: old, now: new) {
        throw .uncertain(path: article.source.path, line: 1, text: "aliases")
      }
    }
  }
}

extension ResolvedLink {
  /// The link after a renaming.
  fileprivate func renaming(_ old: ArticleID, to new: ArticleID) -> ResolvedLink {
    switch self {
    case .article(old, let heading): .article(new, heading: heading)
    case .alias(let alias, old, let heading): .alias(alias, now: new, heading: heading)
    case .danglingHeading(let heading, old, let nearest):
      .danglingHeading(heading, in: new, nearest: nearest)
    default: self
    }
  }

  /// Whether a link leads where it shall; one that led nowhere may do so still, or lead to the new name.
  fileprivate func isKept(as found: ResolvedLink, _ new: ArticleID) -> Bool {
    switch (self, found) {
    case (.danglingHeading(let wanted, let article, _), .danglingHeading(let heading, let id, _)):
      (wanted, article) == (heading, id)
    case _ where isBroken: found.isBroken || found.articleID == new
    default: self == found
    }
  }

  private var isBroken: Bool {
    switch self {
    case .dangling, .caseDiffers, .absolute, .outside, .undecodable: true
    case .article, .alias, .heading, .example, .external, .danglingHeading: false
    }
  }
}
