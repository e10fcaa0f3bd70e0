@testable import Site
import Testing

struct TypographyTests {
  @Test(arguments: [
    ("<p>the team's &quot;own it&quot;.</p>", "<p>the team’s “own it”.</p>"),
    ("<p>&quot;It's 'so'&quot;</p><p>'x'</p>", "<p>“It’s ‘so’”</p><p>‘x’</p>"),
    ("<p>a (&quot;b&quot;) &quot;<em>c</em>&quot;</p>", "<p>a (“b”) “<em>c</em>”</p>"),
    (
      "<li><a href=\"a'b&quot;\">users&#39;</a> own</li>",
      "<li><a href=\"a'b&quot;\">users’</a> own</li>"
    ),
    ("<p><code>a 'b' 2 %</code>'s</p>", "<p><code>a 'b' 2 %</code>’s</p>"),
    ("<pre><code>\"a\"\n</code></pre><p>\"a\"</p>", "<pre><code>\"a\"\n</code></pre><p>“a”</p>"),
    (
      "<title>Tesler&#39;s law</title><h1>Tesler's law</h1>",
      "<title>Tesler&#39;s law</title><h1>Tesler’s law</h1>"
    ),
    ("<p>2 % of 40 %, a % b -- and ...</p>", "<p>2\u{A0}% of 40\u{A0}%, a % b -- and ...</p>"),
    ("<p>3' and 5&quot; &amp; &quot; x</p>", "<p>3’ and 5” &amp; ” x</p>"),
    ("<p>指 'é'", "<p>指 ‘é’"), ("<p", "<p"), ("'", "’"), ("<code>'", "<code>'"), ("", ""),
  ])
  func setsTheTextAndNothingElse(html: String, set: String) {
    #expect(String(decoding: Typography.set(Array(html.utf8)), as: UTF8.self) == set)
  }

  /// Set twice it stays the same, and without its quotes it is what it was.
  @Test func changesNothingButQuotesAndSpaces() async throws {
    var changed = 0
    for page in try await ShippedSite.pages.value where page.contentType == .html {
      #expect(Typography.set(page.bytes) == page.bytes, "\(page.path)")
      if page.text.contains("’") { changed += 1 }
    }
    #expect(changed > 100)
  }
}
