internal import Markdown
internal import Records

/// Writes values on one line, as flow YAML.
enum FlowYAML {
  /// A mapping in braces, its values as they are given.
  static func mapping(_ entries: [(key: String, value: String)]) -> String {
    "{" + entries.map { "\(scalar($0.key)): \($0.value)" }.joined(separator: ", ") + "}"
  }

  /// A text, in quotes only where it needs them.
  ///
  /// Inside brackets and braces a few more characters than elsewhere end a plain scalar.
  static func scalar(_ text: String) -> String {
    let plain = YAMLText.scalar(text)
    return plain.contains { ",[]{}?:".contains($0) } ? YAMLText.quoted(text) : plain
  }

  /// Any value.
  static func text(_ value: KeptValue) -> String {
    switch value {
    case .null: "null"
    case .text(let text): scalar(text)
    case .list(let elements): "[" + elements.map(text).joined(separator: ", ") + "]"
    case .mapping(let entries): mapping(entries.map { ($0.key, text($0.value)) })
    }
  }
}
