/// The keys of a record; what they are called is a promise.
package enum RecordKey: String, CaseIterable, Hashable, Sendable {
  case schema, title, proposal, author
  case decisionOwner = "decision-owner"
  case date, currency, content, seed, questions, populations, quantities, answers
  case followUps = "follow-ups"
  case id, role, asked
  case population, quantity, source
  case value, gains, pays, grade, evidence, note, fingerprint, option
}
