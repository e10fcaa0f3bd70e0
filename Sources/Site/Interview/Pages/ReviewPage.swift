import Assessment

/// One page of a review as a value: what is asked, what may be answered, and what stands there already.
struct ReviewPage {
  /// One radio button, or a box to tick.
  struct Choice {
    let value: String
    let text: String
    var hint: String?
    var isChosen = false
  }

  /// A field for a line of text.
  struct Input {
    /// Its label; nil where the heading is its label.
    var label: String?
    var hint: String?
    var value: String
  }

  /// The fields for a note and for evidence, with what stands in them.
  struct Addition {
    var note: String
    var seen: String
    /// How it is known; nil where that is not asked.
    var grade: Grade?
    var isOpen: Bool
  }

  /// A line of a list of answers, with the button that changes it.
  struct Line {
    let label: String
    let text: String
    let action: ReviewAction
  }

  /// A part of a list of answers.
  struct Section {
    let heading: String
    let lines: [Line]
  }

  struct Button {
    let action: ReviewAction
    let text: String
  }

  /// Where in the review the page stands, above the heading.
  var position: String

  /// What is asked.
  var heading: String

  /// What else has to be said before somebody can answer.
  var intro: [String] = []

  /// What may be chosen; the input belongs to the last one then, or names further ones beside boxes.
  var choices: [Choice] = []

  /// Whether several choices may be made, in boxes to tick.
  var takesSeveral = false

  var input: Input?
  var addition: Addition?
  var sections: [Section] = []

  /// Why it is asked and what answers look like, folded away.
  var help: [String] = []

  /// The article that says more.
  var more: Address?

  /// The first is what Enter presses.
  var buttons: [Button] = [Button(action: .answer, text: "Continue")]
}
