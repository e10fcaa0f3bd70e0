/// HTML that may be printed as it is: what libcmark rendered, or sentences of ours that are dressed already.
package struct HTML: Hashable, Sendable {
  package let markup: String

  package init(markup: String) {
    self.markup = markup
  }
}

/// What a name stands for in a template.
package enum Value: Sendable {
  /// Nothing: a section is left out.
  case nothing

  /// Text, escaped wherever it is printed.
  case text(String)

  /// Markup, printed as it is where the template asks for that with three braces.
  case html(HTML)

  /// Whether a section is printed.
  case flag(Bool)

  /// A section is printed once for each.
  case list([Scope])

  /// The text, or nothing.
  package static func optional(_ text: String?) -> Value { text.map(Value.text) ?? .nothing }
}

/// The values that a template sees; few enough that a walk through them beats hashing.
package struct Scope: Sendable {
  private var entries: [(name: Name, value: Value)]

  /// The value of a name, or nil if this scope does not know it.
  package subscript(name: Name) -> Value? {
    for entry in entries where entry.name == name { return entry.value }
    return nil
  }

  /// The entries of both; no name may be in both.
  package func merging(_ other: Scope) -> Scope {
    var merged = self
    merged.entries += other.entries
    return merged
  }
}

extension Scope: ExpressibleByDictionaryLiteral {
  package init(dictionaryLiteral elements: (Name, Value)...) {
    entries = elements.map { (name: $0.0, value: $0.1) }
  }
}
