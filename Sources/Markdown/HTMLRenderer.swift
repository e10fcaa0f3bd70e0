/// Markdown to HTML, by libcmark's own renderer in its safe mode.
///
/// Raw HTML becomes a comment that says so, and destinations such as `javascript:` become empty.
public enum HTMLRenderer {
  /// The HTML of a text.
  ///
  /// It is what libcmark writes, byte for byte, but for the ids and the destinations.
  ///
  /// - Parameters:
  ///   - text: any Markdown.
  ///   - headingIDs: whether headings get the ids of ``Document/headings``.
  ///   - rewritingLinks: called for each link and image in order with its destination as in
  ///     ``NodeKind``; nil keeps it. The new one is escaped, and checked like any other.
  /// - Returns: blocks, each with a final line end.
  public static func html(
    _ text: String, headingIDs: Bool,
    rewritingLinks: (_ destination: String, _ isImage: Bool) -> String? = { _, _ in nil }
  ) -> String {
    var tree = CMarkTree(parsing: text)
    if headingIDs {
      let document = Document(tree, size: text.utf8.count, firstLine: 1)
      tree.identifyHeadings(document.headings.map(\.id), downTo: Document.deepestNesting)
    }
    tree.rewriteDestinations(rewritingLinks)
    return tree.html()
  }

  /// The HTML of an article in parts, so that a page can place each.
  ///
  /// The parts are cut at the headings of level 2 that stand in no list or block quote. Other headings
  /// get their ids inside the parts.
  ///
  /// - Parameters:
  ///   - text: any Markdown, without front matter.
  ///   - firstLine: the line of the file on which `text` starts, for the headings' ranges.
  ///   - rewritingLinks: as in ``html(_:headingIDs:rewritingLinks:)``.
  /// - Returns: the title and all sections; nothing of the text is left out.
  public static func sections(
    _ text: String, firstLine: Int = 1,
    rewritingLinks: (_ destination: String, _ isImage: Bool) -> String? = { _, _ in nil }
  ) -> RenderedBody {
    var tree = CMarkTree(parsing: text)
    let document = Document(tree, size: text.utf8.count, firstLine: firstLine)
    let headings = document.headings
    let places = Dictionary(uniqueKeysWithValues: headings.map { ($0.node, $0) })
    let blocks = document.children(of: document.root).map { places[$0] }
    let title = blocks.firstIndex { $0?.level == 1 }
    let cuts = blocks.indices.filter { $0 == title || blocks[$0]?.level == 2 }
    let cutNodes = Set(cuts.compactMap { blocks[$0]?.node })
    tree.identifyHeadings(
      headings.map { cutNodes.contains($0.node) ? nil : $0.id },
      downTo: Document.deepestNesting)
    tree.rewriteDestinations(rewritingLinks)

    var body = RenderedBody(title: nil, titleHTML: "", sections: [])
    var heading: Heading?
    var headingHTML = ""
    var html = tree.takeHTML(ofFirst: cuts.first ?? blocks.count)
    for (cut, next) in zip(cuts, cuts.dropFirst() + [blocks.count]) {
      let inner = tree.takeInnerHTMLOfFirst()
      if cut == title {
        body.title = blocks[cut]
        body.titleHTML = inner
      } else {
        body.sections.append(
          RenderedSection(heading: heading, headingHTML: headingHTML, html: html))
        (heading, headingHTML, html) = (blocks[cut], inner, "")
      }
      html += tree.takeHTML(ofFirst: next - cut - 1)
    }
    body.sections.append(RenderedSection(heading: heading, headingHTML: headingHTML, html: html))
    return body
  }
}

/// The HTML of an article, in parts.
public struct RenderedBody: Hashable, Sendable {
  /// The first heading of level 1, if there is one.
  public internal(set) var title: Heading?

  /// The title's content with its inline markup, without tags of its own.
  public internal(set) var titleHTML: String

  /// What stands before the first section (always there, without a heading), then the sections.
  public internal(set) var sections: [RenderedSection]
}

/// The HTML of one section.
public struct RenderedSection: Hashable, Sendable {
  /// The heading of level 2; nil for what stands before the first one.
  public let heading: Heading?

  /// The heading's content with its inline markup, without tags of its own.
  public let headingHTML: String

  /// What stands below the heading.
  public let html: String
}
