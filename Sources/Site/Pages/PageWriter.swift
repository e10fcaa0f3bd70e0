import KnowledgeBase
import Templating

/// Writes pages: takes values from the index and puts them into a theme's templates.
struct PageWriter: Sendable {
  let index: SiteIndex
  let theme: Theme
  let options: SiteOptions
  let checks: [CheckReference]
  let frame: PageFrame

  init(
    _ index: SiteIndex, theme: Theme, options: SiteOptions, checks: [CheckReference] = []
  ) {
    self.index = index
    self.theme = theme
    self.options = options
    self.checks = checks
    let indexes = ArticleKind.allCases.compactMap { index.address(of: $0)?.path }
    let policy = index.shelves[.policy] == nil ? [] : [PageFrame.policy.path]
    let examples = index.examples.isEmpty ? [] : [PageFrame.examples.path]
    let map = WholeMap.columns.joined().contains { index.shelves[$0] != nil }
    let others = [
      map ? PageFrame.map : nil, index.catalog.questions.isEmpty ? nil : PageFrame.path,
      checks.isEmpty ? nil : PageFrame.checks, ReviewPageWriter.address,
    ].compactMap { $0?.path }
    self.frame = PageFrame(
      paths: Set(indexes + policy + examples + others), siteTitle: options.title,
      baseURL: options.baseURL)
  }

  /// A page of HTML.
  ///
  /// - Parameters:
  ///   - address: where it will stand.
  ///   - title: what it is called.
  ///   - description: what it says, in a sentence.
  ///   - shelf: what the navigation marks as its place.
  ///   - template: the template for it.
  ///   - canonical: the page that says the same and is meant to be found, if that is another one.
  ///   - scope: what the template's own names stand for.
  /// - Returns: the page, filled in.
  func page(
    at address: Address, title: String, description: String, shelf: PageFrame.Shelf?,
    template: Template, canonical: Address? = nil, _ scope: Scope
  ) -> Page {
    let frame = frame.scope(
      at: address, title: title, description: description, shelf: shelf, canonical: canonical)
    return Page(
      path: address.path, title: title, contentType: .html,
      bytes: Typography.set(template.fill(frame.merging(scope))))
  }

  /// The way from the home page to the page above this one.
  func crumbs(to address: Address, through parents: [(title: String, address: Address)]) -> Value {
    .list(
      ([(options.title, PageFrame.home)] + parents).map { title, parent in
        [.title: .text(title), .href: .text(parent.href(from: address.folder))]
      })
  }
}
