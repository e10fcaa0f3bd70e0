import Diagnostics
import Markdown

/// A mapping of the record from which the known keys are taken one by one.
struct RecordMapping {
  /// Where the mapping starts.
  let range: SourceRange

  /// The entries that nobody has taken yet, in their order.
  private(set) var rest: [YAMLEntry]

  /// The keys that could have been meant by one that is not known.
  private(set) var known: [String] = []

  /// A null counts as an empty mapping: a template has keys with nothing below them.
  init?(_ node: YAMLNode) {
    guard let entries = node.entries ?? (node.isNull ? [] : nil) else { return nil }
    self.range = node.range
    self.rest = entries
  }

  /// Takes the value of a key; nil if the key is not there or has no value.
  mutating func take(_ key: RecordKey) -> YAMLNode? {
    known.append(key.rawValue)
    guard let place = rest.firstIndex(where: { $0.name == key.rawValue }) else { return nil }
    let value = rest.remove(at: place).value
    return value.isNull ? nil : value
  }
}
