import Assessment
import KnowledgeBase
import Markdown

/// Answers, short and long.
extension RecordDecoder {
  mutating func answers(_ node: YAMLNode?) -> [ArticleID: Answer] {
    guard let node else { return [:] }
    guard let entries = node.entries else {
      report(.wrongForm("'answers'", accepted: "a mapping of questions to option keys"), node)
      return [:]
    }
    var answers: [ArticleID: Answer] = [:]
    for entry in entries where !entry.value.isNull {
      let id = ArticleID(entry.name)
      answerRanges[id] = entry.key.range
      answers[id] = answer(entry.value, to: id)
    }
    return answers
  }

  mutating func answer(_ node: YAMLNode, to id: ArticleID) -> Answer? {
    if let key = node.scalar { return choiceOfAnswer(key, node).map { Answer($0) } }
    guard node.entries != nil, var mapping = RecordMapping(node) else {
      report(.wrongForm("an answer", accepted: Self.answerForms), node)
      return nil
    }
    guard let optionNode = mapping.take(.option) else {
      report(
        .missingKey(.option, of: id.rawValue, accepted: "'option: ' and \(Self.answerForms)"),
        in: node.range)
      return nil
    }
    guard let key = text(optionNode, .option), let choice = choiceOfAnswer(key, optionNode) else {
      return nil
    }
    var answer = Answer(choice)
    answer.grade = self.choice(mapping.take(.grade), .grade) ?? answer.grade
    answer.evidence = text(mapping.take(.evidence), .evidence)
    answer.note = text(mapping.take(.note), .note)
    answer.fingerprint = text(mapping.take(.fingerprint), .fingerprint)
    keep(mapping, at: .answer(id))
    return answer
  }

  static let answerForms = "the key of an option, 'unknown' or 'n-a'"

  mutating func choiceOfAnswer(_ key: String, _ node: YAMLNode) -> Answer.Choice? {
    guard !key.isEmpty else {
      refuse(node, .option, accepted: Self.answerForms)
      return nil
    }
    return Answer.Choice(key: key)
  }
}
