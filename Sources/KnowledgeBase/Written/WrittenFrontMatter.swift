import Diagnostics
import Markdown

/// The front matter as written: keys with their values and places, or why it could not be read.
struct WrittenFrontMatter: Sendable {
  /// Why there are no entries.
  enum Problem: Hashable, Sendable {
    case missing
    case notClosed
    case invalid(YAMLProblem)
    case noMapping(SourcePosition)
  }

  /// A key and its value.
  struct Entry: Hashable, Sendable {
    let key: YAMLNode
    let value: YAMLNode
    let name: String
  }

  /// A scalar and its place.
  struct Scalar: Hashable, Sendable {
    let text: String
    let range: SourceRange
  }

  let problem: Problem?
  let entries: [Entry]

  init(_ split: FrontMatter.Split) {
    switch split.problem {
    case .missing:
      self.init(problem: .missing)
      return
    case .notClosed:
      self.init(problem: .notClosed)
      return
    case nil: break
    }
    guard let yaml = split.yaml else {
      self.init(problem: .missing)
      return
    }
    do {
      let root = try YAMLNode.parse(yaml.text, firstLine: yaml.firstLine)
      guard let entries = root.entries else {
        self.init(problem: .noMapping(root.position))
        return
      }
      self.init(
        entries: entries.map {
          Entry(key: $0.key, value: $0.value, name: $0.key.scalar ?? "")
        })
    } catch {
      self.init(problem: .invalid(error))
    }
  }

  private init(problem: Problem? = nil, entries: [Entry] = []) {
    self.problem = problem
    self.entries = entries
  }

  /// The entry of a key.
  func entry(_ key: FrontMatterKey) -> Entry? { entries.first { $0.name == key.rawValue } }

  /// The value of a key, if it is a single scalar that is not empty.
  func scalar(_ key: FrontMatterKey) -> Scalar? {
    guard let value = entry(key)?.value, let text = value.scalar, !text.isEmpty else { return nil }
    return Scalar(text: text, range: value.range)
  }

  /// The scalars of a key that holds a list; a single scalar is a list of one.
  func list(_ key: FrontMatterKey) -> [Scalar] {
    guard let value = entry(key)?.value else { return [] }
    return (value.elements ?? [value]).compactMap { element in
      element.scalar.flatMap { $0.isEmpty ? nil : Scalar(text: $0, range: element.range) }
    }
  }
}

extension YAMLNode {
  /// The stretch of one line that the value takes, as far as its text tells.
  var range: SourceRange {
    SourceRange(line: position.line, column: position.column, length: max(1, (scalar ?? "").utf8.count))
  }
}
