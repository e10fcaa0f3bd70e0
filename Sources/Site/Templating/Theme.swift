import Templating

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
  let redirect: Template
  let review, reviewStart, reviewResult, reviewCommand: Template
  let style: String

  /// Takes the templates from a reader.
  ///
  /// - Parameters:
  ///   - reader: has the templates of `BuiltInTemplates` by name, or others in their place.
  ///   - style: the style sheet.
  ///   - missing: where names are noted of which nothing is known; nil for templates of ours.
  /// - Throws: `TemplateProblem` where a template is missing or cannot be used.
  init(
    _ reader: TemplateReader, style: String, missing: MissingNames? = nil
  ) throws(TemplateProblem) {
    func template(_ name: String) throws(TemplateProblem) -> Template {
      var template = try reader.template(named: name)
      template.missing = missing
      return template
    }
    article = try template("article")
    index = try template("index")
    home = try template("home")
    notFound = try template("not-found")
    wholeMap = try template("whole-map")
    questionPath = try template("path")
    check = try template("check")
    search = try template("search")
    redirect = try template("redirect")
    review = try template("review")
    reviewStart = try template("review-start")
    reviewResult = try template("review-result")
    reviewCommand = try template("review-command")
    self.style = style
  }

  /// The theme that comes with the program.
  static let builtIn: Theme = {
    do {
      return try Theme(
        TemplateReader(BuiltInTemplates.all, names: Name.ofPages), style: BuiltInTemplates.style)
    } catch {
      // The sources are constants and `ThemeTests` reads them, so this cannot be met by a user.
      preconditionFailure("a built-in template is broken: \(error)")
    }
  }()
}
