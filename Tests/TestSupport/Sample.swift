import Foundation
public import KnowledgeBase
public import Testing

/// The clean knowledge base of the fixtures with something changed; ⟦marks⟧ say where a diagnostic points.
public struct Sample: Sendable {
  /// The files by path, with their marks.
  public private(set) var texts: [String: String]
  private var others: [ContentFile] = []

  /// The fixture as it is: without a single diagnostic.
  public static let clean = Sample(
    texts: Dictionary(
      uniqueKeysWithValues: ContentFolder.clean.map { file in
        guard case .bytes(let bytes) = file.payload else { return (file.path, "") }
        return (file.path, String(decoding: bytes, as: UTF8.self))
      }))

  /// A knowledge base of these texts alone, by path.
  public static func of(_ texts: [String: String]) -> Sample { Sample(texts: texts) }

  /// Replaces the one place where a text stands in a file.
  public func changing(
    _ path: String, _ old: String, to marked: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) -> Sample {
    var copy = self
    let pieces = (texts[path] ?? "").components(separatedBy: old)
    #expect(
      pieces.count == 2, "'\(old)' stands \(pieces.count - 1) times in \(path)",
      sourceLocation: sourceLocation)
    copy.texts[path] = pieces.joined(separator: marked)
    return copy
  }

  /// Adds a file, or replaces one as a whole.
  public func adding(_ path: String, _ marked: String) -> Sample {
    var copy = self
    copy.texts[path] = marked
    return copy
  }

  /// Adds a file of any bytes, or one that cannot be read.
  public func adding(_ file: ContentFile) -> Sample {
    var copy = self
    copy.texts[file.path] = nil
    copy.others.append(file)
    return copy
  }

  /// Puts a text at the end of a file.
  public func appending(_ path: String, _ marked: String) -> Sample {
    adding(path, (texts[path] ?? "") + marked)
  }

  /// Takes a file away.
  public func removing(_ path: String) -> Sample {
    var copy = self
    copy.texts[path] = nil
    return copy
  }

  /// The files, without marks.
  public var files: [ContentFile] {
    texts.sorted { $0.key < $1.key }
      .map { ContentFile(path: $0.key, text: MarkedText($0.value).text) } + others
  }

  /// What compiling it gives.
  public func compiled() async -> Compilation { await Compiler.compile(files) }
}
