/// The templates of a site, read once and used for every page.
struct Theme: Sendable {
  let article: Template
  let index: Template
  let home: Template
  let notFound: Template
  let wholeMap: Template
  let questionPath: Template
  let check: Template
  let search: Template
  let review, reviewStart, reviewResult, reviewCommand: Template
  let style: String

  /// Reads templates by name.
  ///
  /// - Parameters:
  ///   - sources: the templates of `BuiltInTemplates` by name, and the partials that they use.
  ///   - style: the style sheet.
  /// - Throws: ``TemplateProblem`` where a template is missing or cannot be used.
  init(sources: [String: String], style: String) throws(TemplateProblem) {
    let reader = try TemplateReader(sources)
    article = try reader.template(named: "article")
    index = try reader.template(named: "index")
    home = try reader.template(named: "home")
    notFound = try reader.template(named: "not-found")
    wholeMap = try reader.template(named: "whole-map")
    questionPath = try reader.template(named: "path")
    check = try reader.template(named: "check")
    search = try reader.template(named: "search")
    review = try reader.template(named: "review")
    reviewStart = try reader.template(named: "review-start")
    reviewResult = try reader.template(named: "review-result")
    reviewCommand = try reader.template(named: "review-command")
    self.style = style
  }

  /// The theme that comes with the program.
  static let builtIn: Theme = {
    do {
      return try Theme(sources: BuiltInTemplates.all, style: BuiltInTemplates.style)
    } catch {
      // The sources are constants and `ThemeTests` reads them, so this cannot be met by a user.
      preconditionFailure("a built-in template is broken: \(error)")
    }
  }()
}
