import Templating

/// A site that tells its pages to load anew when it has changed, for whoever writes in it.
///
/// One line is put into the head of every page, for a small script that asks for the site's version a
/// few times a second while the page is looked at. While the content is broken, the last good pages
/// stay, with what is wrong above each of them.
public enum LiveSite {
  /// The pages with what makes them live.
  ///
  /// - Parameters:
  ///   - pages: those of the site as it would be written.
  ///   - problem: what is wrong with the content now, line by line; nil if nothing is.
  /// - Returns: the pages, and the three files that make them live.
  public static func pages(_ pages: [Page], problem: String? = nil) -> [Page] {
    let version = version(of: pages, problem)
    return pages.map { page in
      page.contentType == .html ? live(page, problem) : page
    } + [
      Page(path: "\(folder)/version", contentType: .text, bytes: Array(version.utf8)),
      Page(
        path: "\(folder)/reload.js", contentType: .javaScript, bytes: Array(script(version).utf8)),
      Page(path: "\(folder)/live.css", contentType: .css, bytes: Array(style.utf8)),
    ]
  }

  /// No article's folder begins with a full stop.
  private static let folder = ".serve"

  /// 16 hexadecimal digits that change with anything that is shown.
  private static func version(of pages: [Page], _ problem: String?) -> String {
    let digests = pages.map { $0.path + " " + $0.digest }.joined(separator: "\n")
    return ByteDigest.of(Array("\(digests)\n\(problem ?? "")".utf8))
  }

  private static func live(_ page: Page, _ problem: String?) -> Page {
    let root = Address.root(from: Address(path: page.path).folder)
    var bytes = page.bytes
    if let problem, let body = end(of: "<body>", in: bytes) {
      var banner = Array(#"<div class="serve-problem" role="alert"><p>"#.utf8)
      banner.appendEscaped(
        "The content has errors now. This page shows how it was before them.")
      banner += Array("</p><pre>".utf8)
      banner.appendEscaped(problem)
      bytes.insert(contentsOf: banner + Array("</pre></div>".utf8), at: body)
    }
    if let head = end(of: "</head>", in: bytes) {
      let links =
        #"<link rel="stylesheet" href="\#(root)\#(folder)/live.css">"#
        + #"<script src="\#(root)\#(folder)/reload.js" defer=""></script>"#
      bytes.insert(contentsOf: links.utf8, at: head - "</head>".utf8.count)
    }
    return Page(
      path: page.path, title: page.title, contentType: page.contentType, bytes: bytes)
  }

  /// Where a tag ends; text is escaped, so that it stands nowhere else.
  private static func end(of tag: String, in bytes: [UInt8]) -> Int? {
    let tag = Array(tag.utf8)
    guard bytes.count >= tag.count else { return nil }
    return (0...bytes.count - tag.count)
      .first { bytes[$0] == tag[0] && bytes[$0..<$0 + tag.count].elementsEqual(tag) }
      .map { $0 + tag.count }
  }

  /// The script keeps the place to which somebody had scrolled, and asks nothing while nobody looks.
  private static func script(_ version: String) -> String {
    #"""
    (() => {
      const version = "\#(version)";
      const address = new URL("version", document.currentScript.src);
      const key = "serve.place";
      const kept = JSON.parse(sessionStorage.getItem(key) ?? "null");
      sessionStorage.removeItem(key);
      if (kept && kept.path === location.pathname) scrollTo(kept.x, kept.y);
      let timer;
      const wait = () => {
        clearTimeout(timer);
        if (!document.hidden) timer = setTimeout(ask, 300);
      };
      const ask = async () => {
        try {
          const answer = await fetch(address, { cache: "no-store" });
          if (answer.ok && (await answer.text()) !== version) {
            const place = { path: location.pathname, x: scrollX, y: scrollY };
            sessionStorage.setItem(key, JSON.stringify(place));
            location.reload();
            return;
          }
        } catch {
          // The server is being started anew; it is asked again.
        }
        wait();
      };
      document.addEventListener("visibilitychange", wait);
      wait();
    })();

    """#
  }

  private static let style = """
    .serve-problem { margin: 1rem 0 0; padding: 0.8rem 1rem; border-left: 4px solid var(--accent, #873a14); background: var(--tint, #f4f1ea); font: 0.9rem/1.5 system-ui, sans-serif; }
    .serve-problem p { margin: 0 0 0.5rem; font-weight: 600; }
    .serve-problem pre { max-height: 40vh; margin: 0; padding: 0; overflow: auto; border: 0; background: none; white-space: pre-wrap; }

    """
}
