import Diagnostics

/// Builds a ``YAMLNode`` from the events of a text and refuses what ``YAMLNode`` does not hold.
struct YAMLReader {
  private static let longestText = 1 << 20
  private static let mostNodes = 100_000

  private let text: String
  private let firstLine: Int
  private let firstColumn: Int
  private var marks: MarkReader
  private var nodeCount = 0

  /// The lists and mappings that have not ended, the outermost first.
  private var open: [OpenCollection] = []

  init(_ text: String, firstLine: Int, firstColumn: Int) {
    self.text = text
    self.firstLine = firstLine
    self.firstColumn = firstColumn
    self.marks = MarkReader(text)
  }

  consuming func read() throws(YAMLProblem) -> YAMLNode {
    guard marks.bytes.count <= Self.longestText else {
      throw problem(
        .tooLarge, at: MarkReader.Place(), "more than \(Self.longestText) bytes of YAML")
    }
    var events = YAMLEvents(marks.bytes)
    var root: YAMLNode?
    while true {
      let (event, mark) = try next(of: &events)
      switch event {
      case .streamEnd:
        return root ?? YAMLNode(.scalar(""), range: empty(at: MarkReader.Place()))
      case .documentStart where root != nil:
        throw problem(
          .syntax, at: place(of: mark), "a second document starts here; there can be only one")
      case .documentStart, .other:
        break
      case .alias:
        throw problem(.aliasesNotAllowed, at: place(of: mark), Self.aliasMessage)
      case .scalar(let text, let isPlain, let hasAnchor):
        let place = try begin(at: mark, hasAnchor: hasAnchor, depth: open.count + 1)
        let node = YAMLNode(
          .scalar(text), range: range(at: place, reading: text, isPlain: isPlain),
          isQuoted: !isPlain)
        root = try add(node) ?? root
      case .sequenceStart(let hasAnchor):
        try enter(at: mark, isMapping: false, hasAnchor: hasAnchor)
      case .mappingStart(let hasAnchor):
        try enter(at: mark, isMapping: true, hasAnchor: hasAnchor)
      case .collectionEnd:
        guard let ended = open.popLast() else { break }
        root = try add(YAMLNode(ended.content, range: empty(at: ended.place))) ?? root
      }
    }
  }

  private static let aliasMessage =
    "anchors ('&') and aliases ('*') are not allowed; write the value out"
}

/// A list or mapping of which more is to come.
private struct OpenCollection {
  let place: MarkReader.Place
  let isMapping: Bool

  private var elements: [YAMLNode] = []
  private var entries: [YAMLEntry] = []
  private var names: Set<String> = []

  /// The key whose value comes next.
  private var key: YAMLNode?

  init(place: MarkReader.Place, isMapping: Bool) {
    self.place = place
    self.isMapping = isMapping
  }

  /// Whether what comes next is a key.
  var awaitsKey: Bool { isMapping && key == nil }

  var content: YAMLNode.Content { isMapping ? .mapping(entries) : .sequence(elements) }

  /// Takes an element, a key or a value; false for a key that is there already.
  mutating func add(_ node: YAMLNode) -> Bool {
    guard isMapping else {
      elements.append(node)
      return true
    }
    guard let key else {
      self.key = node
      return isNew(node.scalar ?? "")
    }
    entries.append(YAMLEntry(key: key, value: node))
    self.key = nil
    return true
  }

  /// Whether no key has this name yet; most mappings are too short for a set to be worth it.
  private mutating func isNew(_ name: String) -> Bool {
    guard entries.count > 12 else { return !entries.contains { $0.name == name } }
    if names.isEmpty { names = Set(entries.map(\.name)) }
    return names.insert(name).inserted
  }
}

extension YAMLReader {
  /// Begins a list or mapping.
  private mutating func enter(
    at mark: YAMLEvents.Mark, isMapping: Bool, hasAnchor: Bool
  ) throws(YAMLProblem) {
    let place = try begin(at: mark, hasAnchor: hasAnchor, depth: open.count + 1)
    if open.last?.awaitsKey == true {
      throw problem(.syntax, at: place, "a key must be a text")
    }
    open.append(OpenCollection(place: place, isMapping: isMapping))
  }

  /// Begins any value, within the limits.
  private mutating func begin(
    at mark: YAMLEvents.Mark, hasAnchor: Bool, depth: Int
  ) throws(YAMLProblem) -> MarkReader.Place {
    let place = place(of: mark)
    nodeCount += 1
    if nodeCount > Self.mostNodes {
      throw problem(.tooLarge, at: place, "more than \(Self.mostNodes) values")
    }
    if depth > YAMLNode.deepestNesting {
      throw problem(
        .tooDeep, at: place,
        "values are nested too deep: at most \(YAMLNode.deepestNesting) levels")
    }
    if hasAnchor { throw problem(.aliasesNotAllowed, at: place, Self.aliasMessage) }
    return place
  }

  /// Adds a whole value to what is open; gives it back if nothing is, since then it is all there is.
  private mutating func add(_ node: YAMLNode) throws(YAMLProblem) -> YAMLNode? {
    guard !open.isEmpty else { return node }
    guard open[open.count - 1].add(node) else {
      let name = node.scalar ?? ""
      throw YAMLProblem(.duplicateKey(name), at: node.start, "the key '\(name)' is there twice")
    }
    return nil
  }
}

extension YAMLReader {
  private mutating func place(of mark: YAMLEvents.Mark) -> MarkReader.Place {
    marks.place(line: mark.line, column: mark.column)
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
}

extension YAMLReader {
  /// The next event, or what keeps libyaml from giving one, in our words.
  private mutating func next(
    of events: inout YAMLEvents
  ) throws(YAMLProblem) -> (event: YAMLEvents.Event, mark: YAMLEvents.Mark) {
    do {
      return try events.next()
    } catch {
      throw error.isOfReader ? unreadable(error.words) : problem(saying: error)
    }
  }

  private mutating func problem(saying complaint: YAMLEvents.Complaint) -> YAMLProblem {
    let place = place(of: complaint.mark)
    let character = String(decoding: marks.bytes[place.offset...].prefix(4), as: UTF8.self)
      .unicodeScalars.first
    let (message, isAtStart) = YAMLComplaint.words(for: complaint.words, at: character)
    guard isAtStart, let start = complaint.start else {
      return problem(.syntax, at: place, message)
    }
    return problem(.syntax, at: self.place(of: start), message)
  }

  /// libyaml reads ahead of its marks, so the character is looked for here.
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
