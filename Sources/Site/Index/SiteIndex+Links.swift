import KnowledgeBase
import Markdown

extension SiteIndex {
  /// The destination that a link or image has on a page, or nil to keep what is written.
  ///
  /// A link that leads nowhere leads to its own page: such content has errors, and a page without
  /// dangling links is the better one to mend it by. Images from elsewhere are never loaded.
  ///
  /// - Parameters:
  ///   - destination: as it is written in the source.
  ///   - isImage: whether it is loaded and not followed.
  ///   - folder: the source's folder below the content folder.
  ///   - id: the linking article, for links to its own headings.
  ///   - page: the page on which it stands.
  /// - Returns: the destination, percent-encoded, or nil.
  func destination(
    of destination: String, isImage: Bool, in folder: String, of id: ArticleID, on page: Address
  ) -> String? {
    guard !isImage else { return Self.emptyImage }
    switch resolver.resolve(destination, in: folder, of: id) {
    case .external: return nil
    case .heading(let heading): return "#\(Address.percentEncoded(heading))"
    case .article(let target, let heading):
      return self[target]?.address.href(from: page.folder, fragment: heading) ?? Self.nowhere
    case .alias(_, let target, let heading):
      let known = heading.flatMap { has($0, in: target) ? $0 : nil }
      return self[target]?.address.href(from: page.folder, fragment: known) ?? Self.nowhere
    case .danglingHeading(_, let target, _):
      return self[target]?.address.href(from: page.folder) ?? Self.nowhere
    case .example(let path):
      return address(ofExample: path)?.href(from: page.folder) ?? Self.nowhere
    case .caseDiffers(let correct):
      return self.destination(of: correct, isImage: false, in: folder, of: id, on: page)
    case .dangling, .absolute, .outside, .undecodable: return Self.nowhere
    }
  }

  /// Whether an article has a heading; the resolver does not look for those of links to old names.
  private func has(_ heading: String, in id: ArticleID) -> Bool {
    catalog.article(id)?.document.headings.contains { $0.id == heading } ?? false
  }

  private static let nowhere = ""

  /// An image that cannot be shown, so that its description is.
  private static let emptyImage = "data:image/png,"
}
