package import Diagnostics
package import Markdown

/// An article as its author wrote it: cut into parts with their places, nothing resolved or judged yet.
package struct WrittenArticle: Sendable {
  /// The path below the content folder.
  package let path: String

  /// The folder below the content folder, empty at the root.
  package let folder: String

  /// The file's name without `.md`.
  package let id: ArticleID

  /// The file; its path is the one shown to people.
  package let source: SourceFile

  /// What was wrong with the bytes.
  package let fileProblems: [FileText.Problem]

  /// The front matter.
  package let frontMatter: WrittenFrontMatter

  /// The text below the front matter.
  let body: String

  /// Which rare marks stand in the body.
  package let marks: BodyMarks

  /// The body's tree, with positions in ``source``.
  package let document: Document

  /// All headings, with their ids.
  package let headings: [Heading]

  /// The blocks before the first H2, without the H1.
  let opening: [NodeID]

  /// The H2 sections, in their order.
  package let sections: [WrittenSection]

  /// All links and images, in their order.
  package let links: [LinkOccurrence]

  /// The items of the relation sections that belong in this kind of article.
  package private(set) var relationItems: [(relation: RelationKind, item: WrittenItem)] = []

  /// The ends of all edges that the article states, in the sections that may state them.
  package private(set) var ends: [WrittenEnd] = []

  /// The answers of a question; empty for other kinds.
  package private(set) var options: [WrittenOption] = []

  /// The conditions under which a question is not asked; empty for other kinds.
  package private(set) var skipConditions: [WrittenSkipCondition] = []

  /// The kind that the front matter names, if it is one.
  package let kind: ArticleKind?

  /// The kind by whose rules the article is judged: its own, or its folder's where its own is misspelt.
  ///
  /// Nil where the two contradict each other, where there is no front matter to tell that this is an
  /// article at all, and where the folder belongs to no kind: one diagnostic says so, and judging by a
  /// guess would only bury it.
  package private(set) var judgedKind: ArticleKind?

  /// The first H1.
  package var title: Heading? { headings.first { $0.level == 1 } }

  /// The first section with a name.
  package func section(_ name: SectionName) -> WrittenSection? {
    sections.first { $0.name == name }
  }

  /// The first section of prose with a name.
  package func section(_ name: SectionName.Prose) -> WrittenSection? { section(.prose(name)) }
}

/// An H2 heading and what stands below it.
package struct WrittenSection: Sendable {
  /// The heading.
  package let heading: Heading

  /// The name, if the vocabulary knows the heading.
  package let name: SectionName?

  /// The top-level blocks below the heading.
  package let blocks: [NodeID]
}

extension WrittenArticle {
  /// Cuts a file into its parts; any bytes are accepted.
  init(_ file: ContentFile) {
    let fileText = FileText(file.payload)
    let source = SourceFile(path: file.shownPath, text: fileText.text)
    let split = FrontMatter.split(source)
    let document = Document(parsing: split.body, firstLine: split.bodyFirstLine)
    let headings = document.headings
    let parts = Self.parts(of: file.path)
    self.path = file.path
    self.folder = parts.folder
    self.id = ArticleID(parts.name)
    self.source = source
    self.fileProblems = fileText.problems
    self.frontMatter = WrittenFrontMatter(split)
    self.body = split.body
    self.marks = BodyMarks(in: split.body)
    self.document = document
    self.headings = headings
    let cut = Self.cut(document, headings: headings)
    self.opening = cut.opening
    self.sections = cut.sections
    self.links = document.links(in: source)
    self.kind = frontMatter.scalar(.kind).flatMap { ArticleKind(rawValue: $0.text) }
    self.judgedKind = kindToJudgeBy()
    self.options = writtenOptions()
    self.skipConditions = writtenSkipConditions()
    self.relationItems = writtenRelationItems()
    self.ends = writtenEnds()
  }

  private func kindToJudgeBy() -> ArticleKind? {
    guard frontMatter.problem == nil, fileProblems.allSatisfy({ !$0.hidesText }) else { return nil }
    guard let kind else {
      return folder.isEmpty
        ? (id.rawValue == ArticleKind.policy.rawValue ? .policy : nil) : ArticleKind(folder: folder)
    }
    return fits(kind) ? kind : nil
  }

  private static func cut(
    _ document: Document, headings: [Heading]
  ) -> (opening: [NodeID], sections: [WrittenSection]) {
    let byNode = Dictionary(uniqueKeysWithValues: headings.map { ($0.node, $0) })
    var opening: [NodeID] = []
    var sections: [WrittenSection] = []
    var current: Heading?
    var blocks: [NodeID] = []
    func close() {
      guard let heading = current else { return }
      sections.append(
        WrittenSection(heading: heading, name: SectionName(heading: heading.text), blocks: blocks))
    }
    for block in document.children(of: document.root) {
      let heading = byNode[block]
      if let heading, heading.level == 2 {
        close()
        current = heading
        blocks = []
      } else if heading?.level == 1 {
        continue
      } else if current == nil {
        opening.append(block)
      } else {
        blocks.append(block)
      }
    }
    close()
    return (opening, sections)
  }

  /// The folder and the name without `.md` of a path.
  static func parts(of path: String) -> (folder: String, name: String) {
    let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
    let folder = slash.map { String(path[..<$0]) } ?? ""
    let file = slash.map { path[path.utf8.index(after: $0)...] } ?? path[...]
    return (folder, String(file.hasSuffix(".md") ? file.dropLast(3) : file))
  }
}
