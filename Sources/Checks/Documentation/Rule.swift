/// What a check demands and why, in the words that people read.
struct Rule: Hashable, Sendable {
  /// What the checks are about; there is a folder of checks for each.
  enum Area: String {
    case files = "Files"
    case frontMatter = "Front matter"
    case identity = "Identity"
    case structure = "Structure"
    case links = "Links"
    case questions = "Questions"
    case graph = "Graph"
    case policy = "Policy"
    case editorial = "Editorial"
  }

  let area: Area

  /// The rule in one sentence.
  let summary: String

  /// What goes wrong otherwise, in one to three sentences.
  let reason: String

  let example: CheckExample

  init(_ area: Area, _ summary: String, because reason: String, example: CheckExample) {
    self.area = area
    self.summary = summary
    self.reason = reason
    self.example = example
  }
}
