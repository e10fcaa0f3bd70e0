import Diagnostics
private import Yams

/// Turns what Yams composes into ``YAMLNode``; the only place where Yams is called.
///
/// Yams is asked for texts only: its resolver would run a regular expression over each key, and its
/// default encoding would read the environment for each text.
struct YAMLReader {
  private static let longestText = 1 << 20
  private static let mostNodes = 100_000

  private let text: String
  private let firstLine: Int
  private let firstColumn: Int
  private let mayHaveAnchors: Bool
  private var marks: MarkReader
  private var nodeCount = 0

  init(_ text: String, firstLine: Int, firstColumn: Int) {
    self.text = text
    self.firstLine = firstLine
    self.firstColumn = firstColumn
    self.marks = MarkReader(text)
    self.mayHaveAnchors = marks.bytes.contains(UInt8(ascii: "&"))
  }

  consuming func read() throws(YAMLProblem) -> YAMLNode {
    guard marks.bytes.count <= Self.longestText else {
      throw problem(
        .tooLarge, at: MarkReader.Place(), "more than \(Self.longestText) bytes of YAML")
    }
    if mayHaveAnchors, let alias = AliasScan.firstOfMany(in: marks.bytes) {
      throw problem(.aliasesNotAllowed, at: marks.place(of: alias), Self.aliasMessage)
    }
    if let deep = NestingScan.firstTooDeep(in: marks.bytes) {
      throw problem(.tooDeep, at: marks.place(of: deep), Self.depthMessage)
    }
    do {
      let parser = try Self.parser(of: text)
      guard let root = try parser.singleRoot() else {
        return YAMLNode(.scalar(""), range: empty(at: MarkReader.Place()))
      }
      // Nodes know their anchors only as long as the parser lives.
      return try withExtendedLifetime(parser) { try convert(root, depth: 1) }
    } catch let problem as YAMLProblem {
      throw problem
    } catch {
      throw translate(error)
    }
  }

  private static let depthMessage =
    "values are nested too deep: at most \(YAMLNode.deepestNesting) levels, each closed on its line"

  private static let aliasMessage =
    "anchors ('&') and aliases ('*') are not allowed; write the value out"

  private static func parser(of text: String) throws -> Parser {
    try Parser(yaml: text, resolver: .basic, constructor: .default, encoding: .utf8)
  }
}

extension YAMLReader {
  /// Converts a node; the recursion ends at the deepest level allowed.
  private mutating func convert(_ node: Node, depth: Int, isKey: Bool = false) throws -> YAMLNode {
    let place = marks.place(line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
    nodeCount += 1
    if nodeCount > Self.mostNodes {
      throw problem(.tooLarge, at: place, "more than \(Self.mostNodes) values")
    }
    if depth > YAMLNode.deepestNesting {
      throw problem(.tooDeep, at: place, Self.depthMessage)
    }
    if mayHaveAnchors, node.anchor != nil {
      throw problem(.aliasesNotAllowed, at: place, Self.aliasMessage)
    }
    switch node {
    case .scalar(let scalar):
      // Yams resolved the tags of keys when it looked for repeats, so there they say nothing.
      let isPlain = scalar.style == .plain && (isKey || scalar.tag.rawValue.isEmpty)
      return YAMLNode(
        .scalar(withByteOrderMark(scalar.string, at: place)),
        range: range(at: place, reading: scalar.string, isPlain: isPlain), isQuoted: !isPlain)
    case .sequence(let sequence):
      var elements: [YAMLNode] = []
      elements.reserveCapacity(sequence.count)
      for element in sequence { elements.append(try convert(element, depth: depth + 1)) }
      return YAMLNode(.sequence(elements), range: empty(at: place))
    case .mapping(let mapping):
      var entries: [YAMLEntry] = []
      entries.reserveCapacity(mapping.count)
      for (key, value) in mapping {
        let key = try convert(key, depth: depth + 1, isKey: true)
        guard key.scalar != nil else {
          throw YAMLProblem(.syntax, at: key.start, "a key must be a text")
        }
        entries.append(YAMLEntry(key: key, value: try convert(value, depth: depth + 1)))
      }
      try refuseRepeats(in: entries)
      return YAMLNode(.mapping(entries), range: empty(at: place))
    case .alias:  // Yams puts the value in an alias's place when it parses.
      throw problem(.aliasesNotAllowed, at: place, Self.aliasMessage)
    }
  }

  private static let byteOrderMark = Array("\\uFEFF".utf8)

  /// The text with the byte order marks at its start that Yams takes for the file's own.
  ///
  /// ``YAMLText`` writes such marks as escapes, so these can be counted.
  private func withByteOrderMark(_ text: String, at place: MarkReader.Place) -> String {
    let bytes = marks.bytes
    let mark = Self.byteOrderMark
    guard place.offset < bytes.count, bytes[place.offset] == UInt8(ascii: "\""),
      bytes[(place.offset + 1)...].starts(with: mark)
    else { return text }
    var rest = bytes[(place.offset + 1)...]
    var written = 0
    while rest.starts(with: mark) {
      rest = rest.dropFirst(mark.count)
      written += 1
    }
    let read = text.unicodeScalars.prefix { $0 == "\u{FEFF}" }.count
    return String(repeating: "\u{FEFF}", count: max(0, written - read)) + text
  }

  /// Finds the repeats that Yams lets through, those that differ in their tags.
  private func refuseRepeats(in entries: [YAMLEntry]) throws {
    var names: Set<String> = []
    for entry in entries where !names.insert(entry.name).inserted {
      throw Self.repeated(entry.name, at: entry.key.start)
    }
  }

  private func range(at place: MarkReader.Place, reading string: String, isPlain: Bool)
    -> SourceRange
  {
    let bytes = marks.bytes
    let first = isPlain ? place.offset : place.offset + 1
    let last = first + string.utf8.count
    guard last <= bytes.count, bytes[first..<last].elementsEqual(string.utf8),
      !bytes[first..<last].contains(UInt8(ascii: "\n")),
      !bytes[first..<last].contains(UInt8(ascii: "\r")),
      isPlain || isQuoted(place.offset..<last, in: bytes)
    else { return empty(at: place) }
    let start = position(of: place)
    let length = last - place.offset + (isPlain ? 0 : 1)
    return SourceRange(line: start.line, column: start.column, length: length)
  }

  /// Whether a quote stands at the start of a stretch and the same one after it.
  private func isQuoted(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    let quote = bytes[range.lowerBound]
    return (quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"))
      && range.upperBound < bytes.count && bytes[range.upperBound] == quote
  }

  private func empty(at place: MarkReader.Place) -> SourceRange {
    SourceRange(position(of: place), position(of: place))
  }

  private func position(of place: MarkReader.Place) -> SourcePosition {
    SourcePosition(line: place.line + firstLine - 1, column: place.column + firstColumn - 1)
  }

  private func problem(
    _ kind: YAMLProblem.Kind, at place: MarkReader.Place, _ message: String
  ) -> YAMLProblem {
    YAMLProblem(kind, at: position(of: place), message)
  }

  private static func repeated(_ name: String, at position: SourcePosition) -> YAMLProblem {
    YAMLProblem(.duplicateKey(name), at: position, "the key '\(name)' is there twice")
  }
}

extension YAMLReader {
  private mutating func translate(_ error: any Error) -> YAMLProblem {
    switch error {
    case YamlError.scanner(let context, let problem, let mark, yaml: _),
      YamlError.parser(let context, let problem, let mark, yaml: _),
      YamlError.composer(let context, let problem, let mark, yaml: _):
      complaint(problem, at: mark, since: context?.mark)
    case YamlError.reader(let problem, offset: _, value: _, yaml: _):
      unreadable(problem)
    case YamlError.duplicatedKeysInMapping(let duplicates, let context):
      repeated(duplicates.first ?? "", firstAt: context.mark)
    default:
      problem(.syntax, at: MarkReader.Place(), "\(error)")
    }
  }

  private mutating func complaint(_ words: String, at mark: Mark, since start: Mark?) -> YAMLProblem
  {
    let place = marks.place(line: mark.line, column: mark.column)
    if words == "found undefined alias" {
      return problem(.aliasesNotAllowed, at: place, Self.aliasMessage)
    }
    if words == "but found another document" {
      return problem(.syntax, at: place, "a second document starts here; there can be only one")
    }
    let character = String(decoding: marks.bytes[place.offset...].prefix(4), as: UTF8.self)
      .unicodeScalars.first
    let (message, isAtStart) = YAMLComplaint.words(for: words, at: character)
    guard isAtStart, let start else { return problem(.syntax, at: place, message) }
    return problem(.syntax, at: marks.place(line: start.line, column: start.column), message)
  }

  /// The parser's reader works ahead of its marks, so the character is looked for here.
  private func unreadable(_ words: String) -> YAMLProblem {
    var offset = 0
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0x85, 0xA0...0xFFFD, 0x10000...:
        offset += scalar.utf8.count
        continue
      default: break
      }
      let code = String(scalar.value, radix: 16, uppercase: true)
      let name = "U+" + String(repeating: "0", count: max(0, 4 - code.count)) + code
      return problem(
        .syntax, at: marks.place(of: offset), "the character \(name) is not allowed in YAML")
    }
    return problem(.syntax, at: MarkReader.Place(), words)
  }
}

extension YAMLReader {
  /// More repeats in one text than this are not told apart; the first key is named instead.
  private static let mostRepeats = 32

  /// Finds the second of two equal keys; the parser says only where the first one is.
  ///
  /// The first key is given another name and the text parsed again, until no key is there twice. The
  /// second key is then the one of the old name in the mapping of the renamed one.
  private mutating func repeated(_ name: String, firstAt mark: Mark) -> YAMLProblem {
    let place = marks.place(line: mark.line, column: mark.column)
    var prefix = "renamed"
    while text.contains(prefix) { prefix += "x" }
    let names = Set([name] + (0..<Self.mostRepeats).map { "\(prefix)\($0)x\(name)" })
    var renamed = text
    var insertions: [Int] = []
    var next = mark
    for number in 0..<Self.mostRepeats {
      var reader = MarkReader(renamed)
      let key = reader.place(line: next.line, column: next.column).offset
      guard key < reader.bytes.count else { break }
      let isQuoted = [UInt8(ascii: "\""), UInt8(ascii: "'")].contains(reader.bytes[key])
      let offset = isQuoted ? key + 1 : key
      let mark = "\(prefix)\(number)x"
      let index = renamed.utf8.index(renamed.utf8.startIndex, offsetBy: offset)
      renamed.insert(contentsOf: mark, at: index)
      insertions = insertions.map { $0 < offset ? $0 : $0 + mark.utf8.count } + [offset]
      do {
        guard let root = try Self.parser(of: renamed).singleRoot(),
          let second = Self.key(oneOf: names, after: "\(prefix)0x\(name)", in: root)
        else { break }
        var places = MarkReader(renamed)
        let found = places.place(line: second.line, column: second.column).offset
        let added = insertions.enumerated().filter { $0.element < found }
          .reduce(0) { $0 + "\(prefix)\($1.offset)x".utf8.count }
        return Self.repeated(name, at: position(of: marks.place(of: found - added)))
      } catch YamlError.duplicatedKeysInMapping(duplicates: _, let context) {
        next = context.mark
      } catch {
        break
      }
    }
    return Self.repeated(name, at: position(of: place))
  }

  /// The mark of the first wanted key after the renamed one in its mapping.
  private static func key(oneOf names: Set<String>, after renamed: String, in root: Node) -> Mark? {
    var open = [root]
    while let node = open.popLast() {
      switch node {
      case .mapping(let mapping):
        let keys = mapping.map(\.key)
        if let first = keys.firstIndex(where: { $0.scalar?.string == renamed }) {
          return keys[(first + 1)...].first { names.contains($0.scalar?.string ?? "") }?.mark
        }
        for (key, value) in mapping { open += [key, value] }
      case .sequence(let sequence):
        open += sequence
      case .scalar, .alias:
        break
      }
    }
    return nil
  }
}
