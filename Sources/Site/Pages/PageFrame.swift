import KnowledgeBase
import Templating

/// What stands around every page: its head, the site's name and the navigation.
struct PageFrame: Sendable {
  /// What the navigation can mark as the place of a page.
  enum Shelf: Hashable, Sendable {
    case kind(ArticleKind)
    case examples, map, path, checks, search
    case review
  }

  /// A link of the navigation.
  struct Link: Sendable {
    let title: String
    let address: Address
    let shelf: Shelf
  }

  static let home = Address(path: "index.html")
  static let policy = Address(path: "policy.html")
  static let examples = Address(path: "examples/index.html")
  static let map = Address(path: "map.html")
  static let path = Address(path: "path.html")
  static let checks = Address(path: "checks/index.html")
  static let search = Address(path: "search.html")
  static let notFound = Address(path: "404.html")

  let siteTitle: String
  let baseURL: BaseURL?

  /// Links at the head of each page.
  let links: [Link]

  /// Links in the menu and at the foot of each page.
  let furtherLinks: [Link]

  /// - Parameters:
  ///   - paths: all pages that there are, so that the navigation names no others.
  ///   - siteTitle: the name over every page.
  ///   - baseURL: where the site will stand, if that is known.
  init(paths: Set<String>, siteTitle: String, baseURL: BaseURL?) {
    self.siteTitle = siteTitle
    self.baseURL = baseURL
    func link(to kind: ArticleKind) -> Link? {
      kind.folder.map { folder in
        Link(
          title: kind.shelfTitle, address: Address(path: "\(folder)/index.html"),
          shelf: .kind(kind))
      }
    }
    let first =
      ArticleKind.inNavigation.compactMap(link(to:))
      + [Link(title: "Map", address: Self.map, shelf: .map)]
    let further =
      ArticleKind.offered.filter { !ArticleKind.inNavigation.contains($0) }.compactMap(link(to:))
      + [
        Link(title: "Policy", address: Self.policy, shelf: .kind(.policy)),
        Link(title: "Examples", address: Self.examples, shelf: .examples),
        Link(title: "Review a proposal", address: ReviewPageWriter.address, shelf: .review),
        Link(title: "Path through the questions", address: Self.path, shelf: .path),
        Link(title: "Checks of the articles", address: Self.checks, shelf: .checks),
      ]
    links = first.filter { paths.contains($0.address.path) }
    furtherLinks = further.filter { paths.contains($0.address.path) }
  }

  /// The values of the frame's names.
  func scope(
    at address: Address, title: String, description: String, shelf: Shelf?,
    canonical: Address? = nil
  ) -> Scope {
    let isHome = address == Self.home
    return names(
      title: isHome ? title : "\(title) · \(siteTitle)", description: description,
      root: Address.root(from: address.folder), isHome: isHome
    ).merging([
      .searchIsCurrent: .flag(address == Self.search),
      .canonical: .optional(baseURL.map { $0.text + (canonical ?? address).href(from: "") }),
      .navigation: .list(
        links.map { scope(of: $0, on: address, shelf: shelf) }),
      .further: .list(furtherLinks.map { scope(of: $0, on: address, shelf: shelf) }),
    ])
  }

  /// The values for a page that is shown at many addresses.
  ///
  /// - Parameters:
  ///   - root: the way to the site's root from wherever it is shown, ending in `/` or empty.
  ///   - title: what the page is called.
  /// - Returns: the values, without one for the place in the navigation.
  func scope(atAnyAddressBelow root: String, title: String) -> Scope {
    names(title: "\(title) · \(siteTitle)", description: title, root: root, isHome: false).merging([
      .canonical: .nothing, .searchIsCurrent: .flag(false),
      .navigation: .list(links.map { scope(of: $0, below: root) }),
      .further: .list(furtherLinks.map { scope(of: $0, below: root) }),
    ])
  }

  private func scope(of link: Link, on address: Address, shelf: Shelf?) -> Scope {
    let current: Value =
      link.address == address ? .text("page") : link.shelf == shelf ? .text("true") : .nothing
    return [
      .href: .text(link.address.href(from: address.folder)), .title: .text(link.title),
      .current: current,
    ]
  }

  private func scope(of link: Link, below root: String) -> Scope {
    [
      .href: .text(root + link.address.href(from: "")), .title: .text(link.title),
      .current: .nothing,
    ]
  }

  private func names(title: String, description: String, root: String, isHome: Bool) -> Scope {
    [
      .pageTitle: .text(title), .siteTitle: .text(siteTitle), .description: .text(description),
      .root: .text(root), .homeIsCurrent: .flag(isHome),
      .pageType: .text(isHome ? "website" : "article"),
    ]
  }
}
