/// A step from an old form of the record to the next one.
///
/// Old records are read for ever: each form that was ever written has a step here, and a record goes
/// through all that come after its own.
struct RecordUpgrade: Sendable {
  /// The form from which it leads to the next one.
  let from: Int

  /// What it changes, in one sentence for the person whose record it is.
  let change: String

  /// All steps, the oldest first.
  ///
  /// Schema 0 is a record without a schema, as people write it by hand. When the form changes, its step
  /// is added here together with what it does to the record.
  static let all = [
    RecordUpgrade(
      from: 0,
      change:
        "A record without a schema, or with schema 0, has the keys of schema 1; only its number is added."
    )
  ]

  /// The steps that a record takes.
  static func steps(from schema: Int) -> [RecordUpgrade] {
    all.filter { $0.from >= schema }
  }
}
