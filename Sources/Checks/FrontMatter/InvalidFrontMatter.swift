import Diagnostics
import KnowledgeBase
import Markdown

struct InvalidFrontMatter: ArticleCheck {
  static let identifier = "InvalidFrontMatter"
  static let rule = Rule(
    .frontMatter,
    "Front matter is a list of 'key: value' lines that YAML can read.",
    because: "The lines are read together, so one that is broken hides all of them.",
    example: CheckExample(
      in: "stories/registry-story.md",
      failing: """
        updated: 2026-11-23
        aliases: [cache-story
        """,
      passing: """
        updated: 2026-11-23
        aliases: [cache-story]
        """))

  func diagnose(_ article: WrittenArticle, in context: WrittenContent) -> [Diagnostic] {
    switch article.frontMatter.problem {
    case .invalid(let problem):
      [
        diagnostic(
          in: article, at: SourceRange(problem.position, problem.position), .invalid(problem))
      ]
    case .noMapping(let position):
      [diagnostic(in: article, at: SourceRange(position, position), .noMapping)]
    case .missing, .notClosed, nil: []
    }
  }
}

extension Message {
  fileprivate static func invalid(_ problem: YAMLProblem) -> Message {
    Message("Front matter is no valid YAML: \(problem.message)")
  }

  fileprivate static let noMapping = Message(
    "Front matter holds no keys", solutions: ["Write one 'key: value' a line"])
}
