/// Small change of English sentences.
enum Words {
  /// `a, b and c`; a conjunction may begin with a comma, where the parts are clauses.
  static func list(_ parts: [String], _ conjunction: String = "and") -> String {
    guard let last = parts.last, parts.count > 1 else { return parts.joined() }
    let space = conjunction.hasPrefix(",") ? "" : " "
    return parts.dropLast().joined(separator: ", ") + "\(space)\(conjunction) " + last
  }

  /// `1 answer`, `3 answers`, `no answers`.
  static func counted(_ count: Int, _ noun: String, _ plural: String? = nil) -> String {
    "\(count == 0 ? "no" : String(count)) \(count == 1 ? noun : plural ?? noun + "s")"
  }

  /// The sentence with a capital letter at its start.
  static func capitalised(_ sentence: String) -> String {
    sentence.prefix(1).uppercased() + sentence.dropFirst()
  }

  /// A title of ours within a sentence.
  static func uncapitalised(_ title: String) -> String {
    title.prefix(1).lowercased() + title.dropFirst()
  }

  /// A text that ends as sentences do; a full stop is added where nothing else ends it.
  static func ended(_ sentence: String) -> String {
    guard let last = sentence.last else { return sentence }
    return ".!?…".contains(last) ? sentence : sentence + "."
  }

  /// A sentence as a diagnostic's summary has it.
  static func withoutFullStop(_ sentence: String) -> String {
    sentence.hasSuffix(".") ? String(sentence.dropLast()) : sentence
  }

  /// The first sentence of a text, without its other paragraphs.
  ///
  /// A full stop ends a sentence only before a space and a capital letter, so that "e.g. this" and
  /// "0.5 % of" do not.
  static func firstSentence(of text: String) -> String {
    let paragraph = text.split(separator: "\n", maxSplits: 1).first.map(String.init) ?? ""
    var characters = paragraph[...]
    while let stop = characters.firstIndex(where: { ".!?".contains($0) }) {
      let rest = paragraph[paragraph.index(after: stop)...]
      let next = rest.dropFirst().first
      if rest.first == " ", next.map(mayStartASentence) ?? true {
        return String(paragraph[...stop])
      }
      characters = rest
    }
    return paragraph
  }

  private static func mayStartASentence(_ character: Character) -> Bool {
    character.isUppercase || character.isNumber || "“\"(".contains(character)
  }
}
