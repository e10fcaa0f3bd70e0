import Assessment
import Diagnostics
import Markdown

/// The keys at the top of the record.
extension RecordDecoder {
  mutating func isReadable(_ node: YAMLNode?) -> Bool {
    guard let node else { return true }
    guard let text = node.scalar, let schema = Int(text), schema >= 0 else {
      refuse(node, .schema, accepted: "\(RecordDecoder.newestSchema)")
      return false
    }
    self.schema = schema
    if schema > RecordDecoder.newestSchema { report(.newerSchema(text), node) }
    return schema <= RecordDecoder.newestSchema
  }

  mutating func title(_ record: inout RecordMapping) -> String {
    let node = record.take(.title)
    guard let title = text(node, .title) else {
      if node == nil {
        report(
          .missingKey(
            .title, of: "the record", accepted: "'title: ' and what is proposed, in a few words"),
          in: SourceRange(record.range.lowerBound, record.range.lowerBound))
      }
      return ""
    }
    return title
  }

  mutating func date(_ node: YAMLNode?) -> String? {
    guard let node else { return nil }
    if let text = node.scalar, CalendarDay.isValid(text) { return text }
    refuse(node, .date, accepted: "a day as YYYY-MM-DD, for instance 2026-11-23")
    return nil
  }

  mutating func currencyCode(_ node: YAMLNode?) -> String {
    guard let node else { return Self.defaultCurrency }
    if let text = node.scalar?.uppercased(), text.utf8.count == 3,
      text.utf8.allSatisfy({ UInt8(ascii: "A")...UInt8(ascii: "Z") ~= $0 })
    {
      return text
    }
    refuse(node, .currency, accepted: "the three letters of ISO 4217, for instance USD or EUR")
    return Self.defaultCurrency
  }

  mutating func seed(_ node: YAMLNode?) -> UInt64? {
    guard let node else { return nil }
    if let seed = node.scalar.flatMap({ UInt64($0) }) { return seed }
    refuse(node, .seed, accepted: "a whole number from 0 to \(UInt64.max)")
    return nil
  }
}
