@testable import Site
import Testing

struct AddressTests {
  @Test(arguments: [
    (from: "", to: "index.html", "index.html"),
    (from: "", to: "signals/a.html", "signals/a.html"),
    (from: "signals", to: "signals/a.html", "a.html"),
    (from: "signals", to: "remedies/a.html", "../remedies/a.html"),
    (from: "signals", to: "policy.html", "../policy.html"),
    (from: "examples/x", to: "policy.html", "../../policy.html"),
    (from: "examples/x", to: "examples/y.html", "../../examples/y.html"),
    (from: "", to: "examples/a b%'é.html", "examples/a%20b%25%27%C3%A9.html"),
  ])
  func linksRelatively(from: String, to: String, expected: String) {
    #expect(Address(path: to).href(from: from) == expected)
  }

  @Test func encodesFragments() {
    #expect(Address(path: "a.html").href(from: "", fragment: "über-uns") == "a.html#%C3%BCber-uns")
  }

  @Test(arguments: [
    ("https://example.org", "https://example.org/", "/"),
    ("https://example.org/kb", "https://example.org/kb/", "/kb/"),
    ("http://localhost:8080/a/b/", "http://localhost:8080/a/b/", "/a/b/"),
  ])
  func readsBaseURLs(text: String, whole: String, path: String) throws {
    let base = try #require(BaseURL(text))
    #expect(base.text == whole)
    #expect(base.path == path)
  }

  @Test(arguments: [
    "", "example.org", "/kb/", "ftp://example.org/", "https://", "https:///x", "https://a/?q",
    "https://a/#f", "https://a/b c", "https://a/\"x", "https://a/é",
  ])
  func refusesOtherBases(text: String) {
    #expect(BaseURL(text) == nil)
  }
}
