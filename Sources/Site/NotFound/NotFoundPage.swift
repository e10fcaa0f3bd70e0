import Templating

/// The page that a server shows in place of a missing one, with links to similar names.
public struct NotFoundPage: Sendable {
  static let title = "There is no such page"

  /// Deeper addresses get links from the host's root, so that no request makes a page of its own size.
  private static let deepest = 16

  private let template: Template
  private let frame: PageFrame
  private let near: NearMatches

  /// Learns which pages there are, and how they look.
  public init(pages: [Page], theme: SiteTheme = .builtIn) {
    template = theme.theme.notFound
    frame = PageFrame(
      paths: Set(pages.map(\.path)),
      siteTitle: pages.first { $0.path == PageFrame.home.path }?.title ?? SiteOptions().title,
      baseURL: nil)
    near = NearMatches(pages)
  }

  /// The page for one address.
  ///
  /// - Parameters:
  ///   - path: what was asked for, decoded, below the site's root; empty if it could not be read.
  ///   - depth: the number of folders below the site's root in which a browser thinks the page stands.
  /// - Returns: HTML whose links lead to the site's root and on from there.
  public func bytes(for path: String, depth: Int) -> [UInt8] {
    let root =
      depth <= Self.deepest ? String(repeating: "../", count: max(0, depth)) : "/"
    let suggestions = near.matches(for: path).map { page in
      [
        .title: .text(page.title), .href: .text(root + Address(path: page.path).href(from: "")),
      ] as Scope
    }
    return template.fill(
      frame.scope(atAnyAddressBelow: root, title: Self.title)
        .merging(Self.scope(suggesting: suggestions)))
  }

  static func scope(suggesting suggestions: [Scope]) -> Scope {
    [.hasSuggestions: .flag(!suggestions.isEmpty), .suggestions: .list(suggestions)]
  }
}
