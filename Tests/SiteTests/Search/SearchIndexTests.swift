import KnowledgeBase
@testable import Site
import Testing

struct SearchIndexTests {
  private func index(_ content: SmallContent) async -> SearchIndex {
    let compilation = await content.compilation()
    let examples = Example.all(compilation.examples.compactMap { ExampleReview($0) })
    return await SearchIndex(
      SiteIndex(compilation.catalog, compilation.resolver, examples: examples))
  }

  @Test func staysBelowThirtyKilobytesForAHundredArticles() async throws {
    let page = try #require(try await ShippedSite.pages.value[path: SearchIndex.path])
    let articles = try ShippedSite.files().filter { !$0.path.hasSuffix(".review.md") }
    #expect(page.bytes.count * 100 < 30_000 * articles.count, "\(page.bytes.count) bytes")
  }

  @Test func staysSmallHoweverLongTheArticlesAre() async throws {
    var content = SmallContent()
    for number in 0..<40 {
      content.add(
        "signals/article-\(number)-with-a-long-name.md",
        title: String(repeating: "Very \"long\" title <b> \(number) ", count: 12),
        summary: String(repeating: "A \\ summary — with “quotes” \(number) ", count: 12),
        front: "status: reviewed",
        body: "## How to see it\n\n"
          + (0..<900).map { "word\($0 * number)" }.joined(separator: " "))
    }
    let index = await index(content)
    #expect(index.entries.count == 40)
    for entry in index.entries { #expect(entry.line.utf8.count < 320) }
    #expect(index.page.bytes.count < 12_000)
    #expect(index.words.count > 1000)
    #expect(try UnpackedIndex(index.page.text).words.count == index.words.count)
  }

  @Test func holdsEveryWordOfTheTexts() async throws {
    let compilation = await Compiler.compile(try ShippedSite.files())
    let index = await SearchIndex(
      SiteIndex(compilation.catalog, compilation.resolver, examples: []))
    var missing: [String] = []
    var count = 0
    for (number, entry) in index.entries.enumerated() {
      let article = try #require(compilation.catalog.article(ArticleID(entry.name)))
      let known = Set(index.words.filter { $0.entries.contains(number) }.map(\.text))
        .union(ArticleVocabulary.words(in: "\(entry.name) \(entry.title) \(entry.summary)"))
      for (word, place) in ArticleVocabulary(article).words where place < .sources {
        guard !index.common.contains(word) else { continue }
        count += 1
        let forms = [word, ArticleVocabulary.singular(of: word) ?? word, word + "s"]
        if known.isDisjoint(with: forms) { missing.append(word) }
      }
    }
    #expect(count > 15_000 && index.common.count < 80)
    #expect(missing.count * 50 < count, "\(missing.count) of \(count): \(Set(missing).sorted())")
  }

  @Test func keepsWordsOfHeadingsAndThenTheRarer() async throws {
    var content = SmallContent()
    for number in 0..<12 {
      content.add(
        "signals/s\(number).md", title: "Signal \(number)", front: "status: reviewed",
        body: "## How to see it\n\nEverybody counts everything, also here. "
          + (number < 2 ? "Zeppelin. " : "Zeppelins rise. ")
          + (number == 3 ? "Quills cost 16,700.\n\n### Kubernetes" : "")
          + (number % 4 == 0 ? "Rare owls." : "")
          + "\n\n## Sources\n\n- Bibliography of \(number == 5 ? "owls" : "crows")")
    }
    let compilation = await content.compilation()
    let articles = compilation.catalog.articles
    let list = WordList(
      articles.map { ArticleVocabulary($0) },
      shown: articles.map { ArticleVocabulary.words(in: "\($0.title) quills") })
    let third = try #require(articles.firstIndex { $0.id == "s3" })
    let kept = list.words.map(\.text)
    #expect(kept == ["kubernetes", "16", "700", "cost", "zeppelin", "owls", "rare"])
    #expect(list.words.first?.entries == [third])
    #expect(list.common.contains("everything") && !list.common.contains("rare"))
    #expect(list.words.first { $0.text == "owls" }?.entries.count == 3)
  }

  @Test func readsAsItWasWritten() async throws {
    let script = try #require(try await ShippedSite.pages.value[path: SearchIndex.path]).text
    let unpacked = try UnpackedIndex(script)
    let compilation = await Compiler.compile(try ShippedSite.files())
    let index = await SearchIndex(
      SiteIndex(
        compilation.catalog, compilation.resolver,
        examples: Example.all(compilation.examples.compactMap { ExampleReview($0) })))
    #expect(unpacked.lines.starts(with: index.entries.map(\.line)))
    #expect(unpacked.words.count == index.words.count)
    for word in index.words { #expect(unpacked.words[word.text] == word.entries) }
  }

  @Test(arguments: [
    (title: "Tag zoo", name: "tag-zoo", line: "ATag"),
    (title: "Zoo é", name: "zoo-é", line: "Azoo"),
    (title: "", name: "OneCheck", line: "AOneCheck"), (title: "Tag zoo", name: "zoo", line: "Azoo"),
  ])
  func leavesOutNamesThatFollowFromTitles(title: String, name: String, line: String) {
    let entry = SearchIndex.Entry(
      kind: 0, name: name, title: title, summary: "", formerNames: "")
    #expect(entry.line.split(separator: "\t").joined().hasPrefix(line))
    #expect(entry.line.contains(title))
  }

  @Test func packsTheSameAlways() throws {
    let words: [WordList.Word] = (1...300).map { number in
      let entries: Set<Int> = [0, number % 7, number % 50, 99]
      return WordList.Word(text: "w\(1000 + number)é", entries: entries.sorted(), place: .text)
    }
    let lines: [String] = (0..<100).map { "AName \($0)\tTitle 指 \($0)" }
    let packed = PackedIndex(lines: lines, words: words)
    let again = PackedIndex(lines: lines, words: words)
    #expect(packed.texts == again.texts && packed.places == again.places)
    let unpacked = try UnpackedIndex(entries: 100, texts: packed.texts, places: packed.places)
    #expect(unpacked.lines == lines)
    #expect(unpacked.words.count == 300)
    for word in words { #expect(unpacked.words[word.text] == word.entries) }
    let mayStandBetweenQuotes = (packed.texts + packed.places).utf8.allSatisfy { byte in
      (0x20..<0x7F).contains(byte) && byte != UInt8(ascii: "\\") && byte != UInt8(ascii: "\"")
    }
    #expect(mayStandBetweenQuotes)
  }

  @Test func keepsFormerNames() async throws {
    var content = SmallContent()
    content.add(
      "signals/new.md", title: "New", front: "status: reviewed\naliases: [old-name, older]")
    #expect(await index(content).entries.first?.formerNames == "old-name older")
  }

  @Test func leadsToPagesThatAreThere() async throws {
    let pages = Set(try await ShippedSite.pages.value.map(\.path))
    let compilation = await Compiler.compile(try ShippedSite.files())
    let index = await SearchIndex(
      SiteIndex(
        compilation.catalog, compilation.resolver,
        examples: Example.all(compilation.examples.compactMap { ExampleReview($0) })))
    #expect(index.entries.count > 140)
    for entry in index.entries {
      let path = "\(index.kinds[entry.kind].folder)\(entry.name).html"
      #expect(pages.contains(path), "\(path)")
    }
  }

  @Test(arguments: [
    ("plain", #""plain""#), ("a \"b\" \\ c", #""a \"b\" \\ c""#), ("</script>", #""\x3C/script>""#),
    ("a\nb\u{2028}", #""a\u000ab\u2028""#), ("é 指", "\"é 指\""),
  ])
  func writesTextAsJavaScript(text: String, literal: String) {
    #expect(JavaScript.literal(text) == literal)
  }

  @Test func everyTitleIsOnThePageWithoutAScript() async throws {
    let pages = try await ShippedSite.pages.value
    let page = try #require(pages[path: "search.html"])
    let links = Set(HTMLScan(page.text).all("a").compactMap { $0.attributes["href"] })
    let articles = pages.filter { page in
      page.contentType == .html && page.path.contains("/") && !page.path.hasSuffix("index.html")
    }
    #expect(articles.count > 150)
    for article in articles { #expect(links.contains(article.path), "\(article.path)") }
  }
}
