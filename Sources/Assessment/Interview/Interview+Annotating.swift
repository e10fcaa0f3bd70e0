import Quantities

extension Interview {
  /// The step whose answer carries notes and evidence given at a step; nil where none are taken.
  public func annotated(_ step: Step) -> Step? {
    switch step {
    case .question, .quantity, .asked: step
    case .saving: .quantity(.machineSaving)
    default: nil
    }
  }

  /// What was added to a step, whether or not it is answered already.
  public func annotation(of step: Step) -> Annotation {
    guard let target = annotated(step) else { return Annotation() }
    if let draft = memory.drafts[target] { return draft }
    switch target {
    case .question(let id):
      guard let answer = review.answers[id] else { return Annotation() }
      return Annotation(answer.note, answer.grade, answer.evidence)
    case .quantity(let key):
      guard let given = given(key) else { return Annotation() }
      return Annotation(given.note, given.grade, given.evidence)
    case .asked(let id):
      let group = group(id)
      return Annotation(note: group?.askedNote, grade: nil, evidence: group?.askedEvidence)
    default: return Annotation()
    }
  }

  /// Whether something was added to a step that has no answer yet, so that no record holds it.
  public var hasUnsavedAnnotations: Bool { !memory.drafts.isEmpty }

  mutating func annotate(note: String?) throws(Refusal) {
    var added = annotation(of: step)
    added.note = try note.map(Self.trimmed)
    try annotate(added)
  }

  mutating func annotate(grade: Grade, evidence: String?) throws(Refusal) {
    var added = annotation(of: step)
    added.grade = grade
    added.evidence = try evidence.map(Self.trimmed)
    try annotate(added)
  }

  private mutating func annotate(_ added: Annotation) throws(Refusal) {
    guard let target = annotated(step) else { throw .notHere }
    switch target {
    case .question(let id) where review.answers[id] != nil:
      // That a question does not apply stands and falls with its note.
      guard added.note != nil || review.answers[id]?.choice != .notApplicable else {
        throw .needsNote
      }
      review.answers[id]?.note = added.note
      review.answers[id]?.grade = added.grade ?? .asserted
      review.answers[id]?.evidence = added.evidence
    case .quantity(let key) where given(key) != nil:
      var quantity = given(key)
      quantity?.note = added.note
      quantity?.grade = added.grade ?? .asserted
      quantity?.evidence = added.evidence
      set(quantity, for: key)
    case .asked(let id):
      change(id) { group in
        group.askedNote = added.note
        group.askedEvidence = added.evidence
      }
    default: memory.drafts[target] = added.isEmpty ? nil : added
    }
  }
}

extension Interview.Annotation {
  fileprivate init(_ note: String?, _ grade: Grade, _ evidence: String?) {
    self.init(note: note, grade: grade == .asserted ? nil : grade, evidence: evidence)
  }
}
