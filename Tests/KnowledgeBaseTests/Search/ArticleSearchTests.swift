import TestSupport
import Testing

@testable import KnowledgeBase

struct ArticleSearchTests {
  /// A knowledge base of stories: title, summary and body by id.
  private static func base(
    _ stories: [(id: String, title: String, summary: String, body: String)]
  ) async -> Catalog {
    let texts = stories.map { story in
      (
        "stories/\(story.id).md",
        """
        ---
        kind: story
        status: draft
        origin: reported
        updated: 2026-11-23
        ---

        # \(story.title)

        \(story.summary)

        ## What happened

        \(story.body)
        """
      )
    }
    return await Sample.of(Dictionary(uniqueKeysWithValues: texts)).compiled().catalog
  }

  private static func ids(
    _ words: String, _ catalog: Catalog, kinds: Set<ArticleKind> = []
  ) async -> [ArticleID] {
    await ArticleSearch(words, kinds: kinds).results(in: catalog).hits.map(\.article.id)
  }

  @Test func ranksTitleThenNameThenSummaryThenBody() async {
    let catalog = await Self.base([
      ("in-body", "One", "First.", "Runner, runner, runner, runner, runner, runner, runner."),
      ("in-summary", "Two", "Of a runner.", "Nothing."),
      ("in-title", "The runner that waited", "Third.", "Nothing."),
      ("of-runner-name", "Four", "Fourth.", "Nothing."), ("without", "Five", "Fifth.", "Nothing."),
    ])
    #expect(
      await Self.ids("runner", catalog) == ["in-title", "of-runner-name", "in-summary", "in-body"])
  }

  @Test func prefersArticlesThatHoldMoreOfTheWords() async {
    let catalog = await Self.base([
      ("both-in-body", "One", "First.", "A runner of some size."),
      ("one-in-title", "Runner", "Runner runner.", "Runner."),
    ])
    #expect(await Self.ids("runner size", catalog) == ["both-in-body", "one-in-title"])
  }

  @Test func prefersTheRarerWordTheShorterTitleAndThenTheId() async {
    let catalog = await Self.base([
      ("rare", "A quokka", "Text.", "Text."), ("usual-a", "A runner", "Text.", "Text."),
      ("usual-b", "A runner", "Text.", "Text."),
      ("usual-long", "A runner of two sizes", "Text.", "Text."),
    ])
    #expect(
      await Self.ids("runner quokka", catalog) == ["rare", "usual-a", "usual-b", "usual-long"])
  }

  @Test func countsAnAliasAndABeginning() async {
    let catalog = await Sample.clean.compiled().catalog
    #expect(await Self.ids("cache story", catalog).first == "registry-story")
    #expect(await Self.ids("regist", catalog).contains("registry-story"))
    #expect(await Self.ids("story", catalog, kinds: [.signal]).allSatisfy { $0 == "growing-list" })
  }

  @Test func namesTheNearestWordWhereNothingIsFound() async {
    let catalog = await Self.base([("one", "A runner", "Text.", "Text.")])
    let results = await ArticleSearch("runnre zzzzzz").results(in: catalog)
    #expect(results.hits.isEmpty)
    #expect(
      results.unknownWords == [
        .init(word: "runnre", nearest: "runner"), .init(word: "zzzzzz", nearest: nil),
      ])
  }

  @Test func findsNothingWithoutAWord() async {
    let results = await ArticleSearch("…").results(in: await Sample.clean.compiled().catalog)
    #expect(results.hits.isEmpty && results.unknownWords.isEmpty)
  }

  @Test func cutsASnippetAroundTheWordsAndMarksThem() async throws {
    let long = String(repeating: "plain words before it ", count: 30)
    let catalog = await Self.base([
      ("one", "One", "First.", "Short.\n\n\(long) the Runners and a size \(long)")
    ])
    let hit = try #require(await ArticleSearch("runner size").results(in: catalog).hits.first)
    let snippet = hit.snippet(length: 80)
    #expect(snippet.filter(\.isMatch).map(\.text) == ["Runners", "size"])
    let text = snippet.map(\.text).joined()
    #expect(text.hasPrefix("… ") && text.hasSuffix(" …"))
    #expect(text.count <= 84, "\(text)")
  }

  /// What brute force says of the order: number of words found, then the score, then the id.
  @Test(arguments: SeededGenerator.seeds(40))
  func ordersTotallyAndCompletely(seed: UInt64) async {
    var random = SeededGenerator(seed: seed)
    let vocabulary = ["runner", "size", "label", "queue", "guide", "ticket"]
    func words(_ count: Int) -> String {
      (0..<count).map { _ in random.pick(vocabulary) }.joined(separator: " ")
    }
    let catalog = await Self.base(
      (0..<12).map { place in
        let length = Int.random(in: 0...9, using: &random)
        return ("story-\(place)", words(2), words(3) + ".", words(length) + ".")
      })
    let query = [random.pick(vocabulary), random.pick(vocabulary)]
    let hits = await ArticleSearch(query.joined(separator: " ")).results(in: catalog).hits
    func held(_ article: Article) -> Int {
      let text = [article.title, article.body].joined(separator: " ")
      return Set(query).count { text.contains($0) }
    }
    #expect(
      Set(hits.map(\.article.id)) == Set(catalog.articles.filter { held($0) > 0 }.map(\.id)))
    for (left, right) in zip(hits, hits.dropFirst()) {
      let order = (held(left.article), left.score, right.article.id)
      #expect(order >= (held(right.article), right.score, left.article.id))
    }
  }
}
