import KnowledgeBase
import Report

/// What a search found, as JSON (schema 1).
enum SearchJSON {
  /// One object with sorted keys and a line end.
  static func text(_ results: SearchResults, words: [String], limit: Int) -> String {
    let hits = results.hits.prefix(limit).map { hit in
      JSONValue.object([
        "id": .string(hit.article.id.rawValue),
        "kind": .string(hit.article.kind.rawValue),
        "title": .string(hit.article.title),
        "path": .string(hit.article.location.path),
        "line": .integer(hit.article.location.line),
        "score": .number(digits(hit.score)),
        "snippet": .string(hit.snippet().map(\.text).joined()),
      ])
    }
    let unknown = results.unknownWords.map { word in
      JSONValue.object([
        "word": .string(word.word),
        "nearest": .optional(word.nearest.map { .string($0) }),
      ])
    }
    let object = JSONValue.object([
      "schema": .integer(1),
      "words": .array(words.map { .string($0) }),
      "found": .integer(results.hits.count),
      "results": .array(hits),
      "unknown": .array(unknown),
    ])
    return object.text + "\n"
  }

  /// Three decimals, which is more than a rank deserves.
  private static func digits(_ score: Double) -> String {
    let thousandths = Int((score * 1000).rounded())
    let decimals = String(thousandths % 1000)
    let zeros = String(repeating: "0", count: 3 - decimals.count)
    return "\(thousandths / 1000).\(zeros)\(decimals)"
  }
}
