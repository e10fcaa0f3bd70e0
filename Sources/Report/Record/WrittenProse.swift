internal import Diagnostics
internal import KnowledgeBase
internal import Markdown
internal import Records

/// The text of a review file outside its record and its notes, passage by passage.
///
/// The report is written anew each time, so whatever somebody changed in it by hand would be lost. A
/// fingerprint of the text stands in the report itself; where it does not fit any more, the passages that
/// a rewrite would not give are somebody's own. Compared are words and not markup, so that an editor which
/// breaks lines or exchanges bullets changes nothing.
struct WrittenProse: Hashable, Sendable {
  /// A heading, a paragraph, also one of a list, a code block or raw HTML.
  struct Passage: Hashable, Sendable {
    /// The heading of level 1 or 2 above it; nil for what stands before the first one.
    let section: String?

    /// Its lines as they stand in the file.
    let lines: [String]

    /// Its words, by which passages are compared.
    let words: String
  }

  /// The passages in order, without the record, its fingerprint and the heading of the notes.
  let passages: [Passage]

  /// The fingerprint that the text says it had; nil where it says none.
  let stated: String?

  /// The fingerprint that it has.
  var fingerprint: String { Fingerprint.of(passages.map { $0.words + "\n" }.joined()) }

  /// Whether it is as it was written.
  var isAsWritten: Bool { stated == fingerprint }

  /// Before the fingerprint in the report.
  static let fingerprintWords = "Fingerprint of the text above:"

  init(in text: String) {
    let source = SourceFile(path: "", text: text)
    let document = Document(parsing: text)
    var passages: [Passage] = []
    var stated: String?
    var section: String?
    var isInNotes = false
    for node in document.descendants(of: document.root) where !isInNotes {
      let words: String
      switch document.kind(of: node) {
      case .heading(let level):
        words = document.plainText(of: node)
        let isTop = document.parent(of: node) == document.root
        if isTop, RecordBlock.isNotesHeading(node, in: document) {
          isInNotes = true
          continue
        }
        if isTop, level <= 2 { section = words }
      case .paragraph: words = document.plainText(of: node)
      case .codeBlock:
        if RecordBlock.isRecord(node, in: document) { continue }
        words = document.literal(of: node)
      case .htmlBlock: words = document.literal(of: node)
      default: continue
      }
      let folded = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      if folded.hasPrefix(Self.fingerprintWords) {
        stated = Self.digits(folded.dropFirst(Self.fingerprintWords.count))
        continue
      }
      guard !folded.isEmpty else { continue }
      passages.append(
        Passage(section: section, lines: Self.lines(of: node, in: document, source), words: folded))
    }
    self.passages = passages
    self.stated = stated
  }

  /// The first word after the colon, without a full stop.
  private static func digits(_ rest: Substring) -> String {
    let word = rest.split(separator: " ").first ?? ""
    return String(word.hasSuffix(".") ? word.dropLast() : word)
  }

  /// The lines of a block, without those that libcmark counts to it although they are blank.
  private static func lines(
    of node: NodeID, in document: Document, _ source: SourceFile
  ) -> [String] {
    guard let range = document.range(of: node) else { return [] }
    let numbers = range.lowerBound.line...max(range.lowerBound.line, range.upperBound.line)
    let lines = numbers.compactMap { source.line($0).map(String.init) }
    return Array(lines.reversed().drop { $0.allSatisfy(\.isWhitespace) }.reversed())
  }

  /// The passages that a rewrite would not give; none where the text is as it was written.
  ///
  /// - Parameter rewritten: the report that the same record gives now. What it says only because the
  ///   knowledge base or the record has changed since is not told from what somebody wrote, so that
  ///   rather too much is kept than too little.
  /// - Returns: the passages in their order.
  func foreign(to rewritten: WrittenProse) -> [Passage] {
    guard !isAsWritten else { return [] }
    let own = Set(rewritten.passages.map(\.words)).union(Self.wordsOfTheTemplate)
    return passages.filter { !own.contains($0.words) }
  }

  private static let wordsOfTheTemplate = Set(
    WrittenProse(in: ReviewTemplate.opening).passages.map(\.words))
}
