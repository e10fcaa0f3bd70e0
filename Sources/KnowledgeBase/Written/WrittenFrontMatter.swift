package import Diagnostics
package import Markdown

/// The front matter as written: keys with their values and places, or why it could not be read.
package struct WrittenFrontMatter: Sendable {
  /// Why there are no entries.
  package enum Problem: Hashable, Sendable {
    case missing
    case notClosed
    case invalid(YAMLProblem)
    case noMapping(SourcePosition)
  }

  /// A scalar and its place.
  package struct Scalar: Hashable, Sendable {
    package let text: String
    package let range: SourceRange
  }

  /// A key that stands there a second time.
  package struct Repeat: Hashable, Sendable {
    package let name: String
    package let position: SourcePosition
  }

  package let problem: Problem?
  package let entries: [YAMLEntry]

  /// Keys that stand there a second time; the first one counts.
  package let repeats: [Repeat]

  init(_ split: FrontMatter.Split) {
    guard let yaml = split.yaml else {
      self.init(problem: split.problem == .notClosed ? .notClosed : .missing)
      return
    }
    var text = yaml.text
    var repeats: [Repeat] = []
    while true {
      do {
        let root = try YAMLNode.parse(text, firstLine: yaml.firstLine)
        if let entries = root.entries, !entries.isEmpty {
          self.init(entries: entries, repeats: repeats)
        } else {
          self.init(problem: .noMapping(root.start), repeats: repeats)
        }
        return
      } catch {
        // A repeated key is no reason to throw the others away: its line is read as if it were empty.
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let line = error.position.line - yaml.firstLine
        guard
          case .duplicateKey(let name) = error.kind, lines.indices.contains(line),
          !lines[line].isEmpty, yaml.text.utf8.count <= Self.longestWithRepeats
        else {
          self.init(problem: .invalid(error), repeats: repeats)
          return
        }
        repeats.append(Repeat(name: name, position: error.position))
        lines[line] = ""
        text = lines.joined(separator: "\n")
      }
    }
  }

  /// The text is read once more for each repeat; front matter is a few hundred bytes long.
  private static let longestWithRepeats = 4096

  private init(problem: Problem? = nil, entries: [YAMLEntry] = [], repeats: [Repeat] = []) {
    self.problem = problem
    self.entries = entries
    self.repeats = repeats
  }

  /// The entry of a key.
  package func entry(_ key: FrontMatterKey) -> YAMLEntry? {
    entries.first { $0.name == key.rawValue }
  }

  /// The value of a key, if it is a single scalar that is not empty.
  package func scalar(_ key: FrontMatterKey) -> Scalar? {
    guard let value = entry(key)?.value, let text = value.scalar, !text.isEmpty else { return nil }
    return Scalar(text: text, range: value.range)
  }

  /// The scalars of a key that holds a list; a single scalar is a list of one.
  package func list(_ key: FrontMatterKey) -> [Scalar] {
    guard let value = entry(key)?.value else { return [] }
    return (value.elements ?? [value]).compactMap { element in
      element.scalar.flatMap { $0.isEmpty ? nil : Scalar(text: $0, range: element.range) }
    }
  }
}
