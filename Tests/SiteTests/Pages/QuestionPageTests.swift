import Foundation
import Site
import Testing

struct QuestionPageTests {
  private func content() -> SmallContent {
    var content = SmallContent()
    content.add("lenses/people.md", title: "People", front: "order: 20")
    content.add("lenses/money.md", title: "Money", front: "order: 10")
    content.add("antipatterns/tag-zoo.md", title: "Tag zoo", front: "status: reviewed")
    content.add(
      "quantities/minutes.md", title: "Minutes",
      front: "symbol: m\nunit: min\nscope: population\ngiven: [point, share]\nmaximum: 480")
    add(
      &content, "often", "How often?", lens: "people", order: 1,
      front: "factor: frequency\ncore: true\nquantities: [minutes]")
    add(
      &content, "last", "Who else?", lens: "people", order: 2, front: "",
      skip: "- [Often](often.md) is `never`")
    add(&content, "first", "What does it buy?", lens: "money", order: 9, front: "")
    content.files["policy.md"] = """
      ---
      kind: policy
      updated: 2026-11-23
      ---

      # The policy

      Rules.

      ## Gates

      - `toil`: Too much.
        - all of [Often](questions/often.md) (3)
        - any of [Last](questions/last.md) (4)

      ## Thresholds

      - `adverse-majors` (5)

      ## Together

      - [Often](questions/often.md), [Last](questions/last.md): one sentence.

      ## Verdicts

      - `Q+`: `proceed` `guards` `rework` `rework`
      - `Q0`: `guards` `rework` `rework` `stop`
      - `Q-`: `rework` `stop` `stop` `stop`
      """
    return content
  }

  private func add(
    _ content: inout SmallContent, _ id: String, _ title: String, lens: String, order: Int,
    front: String, skip: String = ""
  ) {
    content.add(
      "questions/\(id).md", title: title,
      front: "lens: \(lens)\norder: \(order)\nclass: major\nchange: costly\n\(front)",
      body: """
        ## Answers

        - `never` (0): Not once
          - against [Tag zoo](../antipatterns/tag-zoo.md) (2)
        - `daily` (4): Each day
          - for [Tag zoo](../antipatterns/tag-zoo.md) (3)
        \(skip.isEmpty ? "" : "\n## Skip when\n\n\(skip)")
        """)
  }

  @Test func saysInPlainWordsHowItCounts() async throws {
    let page = try #require(await content().pages()[path: "questions/often.html"]).text
    #expect(page.contains("<dt>Lens</dt>\n<dd><a href=\"../lenses/people.html\">People</a></dd>"))
    #expect(page.contains("1 adverse major or more call for caution, 5 or more speak against"))
    #expect(page.contains("<dd><a href=\"last.html\">Who else?</a></dd>"))
    #expect(page.contains("How often, one of three levels"))
    #expect(
      page.contains(
        "<dd><a href=\"../policy.html#gates\">toil</a> needs this one at level 3 or above</dd>"))
    #expect(page.contains("<dt>A redesign</dt>\n<dd>can change the answer, at a cost</dd>"))
    #expect(page.contains("<dt>Quick review</dt>\n<dd>asks it too</dd>"))
    #expect(page.contains("<dd><a href=\"../quantities/minutes.html\">Minutes</a></dd>"))
    let last = try #require(await content().pages()[path: "questions/last.html"]).text
    #expect(last.contains("toil</a> can hold by this one at level 4 or above"))
  }

  @Test func saysWhatSkipsItAndWhatItCanSpare() async throws {
    let pages = await content().pages()
    let often = try #require(pages[path: "questions/often.html"]).text
    let never = try #require(
      often.split(separator: "<li>\n").first { $0.contains("<code>never</code>") })
    #expect(never.contains("Then not asked: <a href=\"last.html\">Who else?</a>."))
    let daily = try #require(
      often.split(separator: "<li>\n").first { $0.contains("<code>daily</code>") })
    #expect(!daily.prefix { $0 != "/" }.contains("Then not asked"))
    let last = try #require(pages[path: "questions/last.html"]).text
    let skips = try #require(last.split(separator: "<h2 id=\"skip-when\">").last)
    #expect(
      skips.contains(
        "<a href=\"often.html\">How often?</a>\n<ul class=\"answers\">\n<li>Not once</li>"))
  }

  @Test func goesOnInTheOrderOfAsking() async throws {
    let page = try #require(await content().pages()[path: "questions/often.html"]).text
    #expect(page.contains("<a rel=\"prev\" href=\"first.html\">"))
    #expect(page.contains("<a rel=\"next\" href=\"last.html\">"))
  }

  @Test func showsWhatAnswersSayOfAnAntipattern() async throws {
    let page = try #require(await content().pages()[path: "antipatterns/tag-zoo.html"]).text
    #expect(page.contains(">Answers that speak for it</h3>"))
    #expect(page.contains("<li>Each day <span class=\"note\">· weight 3 of 3</span></li>"))
    #expect(page.contains(">Answers that speak against it</h3>"))
    #expect(page.contains("<li>Not once <span class=\"note\">· weight 2 of 3</span></li>"))
    #expect(!page.contains("Mentioned by"), "questions are listed already")
  }

  @Test func listsTheQuestionsOfALensAndOfAQuantity() async throws {
    let pages = await content().pages()
    let lens = try #require(pages[path: "lenses/people.html"]).text
    let often = try #require(lens.range(of: "../questions/often.html"))
    let last = try #require(lens.range(of: "../questions/last.html"))
    #expect(often.lowerBound < last.lowerBound)
    #expect(!lens.contains("../questions/first.html"))
    let quantity = try #require(pages[path: "quantities/minutes.html"]).text
    #expect(quantity.contains(">Asked after</h3>"))
    #expect(quantity.contains("<dt>Accepted</dt>\n<dd>up to 480</dd>"))
    #expect(quantity.contains("<dd>a number, or a share of the day</dd>"))
  }

  @Test func offersTheQuestionsByLensOnTheFirstPage() async throws {
    let home = try #require(await content().pages()[path: "index.html"]).text
    let money = try #require(home.range(of: "lenses/money.html"))
    let people = try #require(home.range(of: "lenses/people.html"))
    #expect(money.lowerBound < people.lowerBound)
    #expect(home.contains("<li value=\"2\"><a href=\"questions/often.html\">How often?</a></li>"))
    #expect(home.contains("3 questions through 2 lenses"))
    #expect(home.contains("aria-current=\"page\">Counterweight</a>"))
  }

  @Test func saysWhatEachAnswerMeansAndWhereItLeads() async throws {
    let page = try #require(await content().pages()[path: "questions/often.html"]).text
    let answers = try #require(page.split(separator: "<h2 id=\"answers\">").last)
    #expect(answers.contains("<p>Not once <code>never</code></p>"))
    #expect(answers.contains("Level 0 of 4: the best answer."))
    #expect(answers.contains("Level 4 of 4: the worst answer, adverse."))
    #expect(
      answers.contains(
        "Speaks for <a href=\"../antipatterns/tag-zoo.html\">Tag zoo</a>, weight 3 of 3."))
    #expect(answers.contains("Then not asked: <a href=\"last.html\">Who else?</a>."))
    #expect(
      answers.contains(
        "asks for <a href=\"../quantities/minutes.html\">Minutes</a> and goes on with "
          + "<a href=\"last.html\">Who else?</a>."))
    #expect(page.components(separatedBy: "<code>never</code>").count == 2, "the answers once")
  }

  @Test func sparesWhatHangsOnASparedQuestion() async throws {
    var content = content()
    add(
      &content, "third", "And then?", lens: "people", order: 3, front: "",
      skip: "- [Last](last.md) is `daily`")
    let page = try #require(await content.pages()[path: "questions/often.html"]).text
    #expect(
      page.contains(
        "Then not asked: <a href=\"last.html\">Who else?</a>, <a href=\"third.html\">And then?</a>."
      ))
  }

  @Test func showsThePathWithItsSkips() async throws {
    let page = try #require(await content().pages()[path: "path.html"]).text
    let first = try #require(page.range(of: "What does it buy?"))
    let last = try #require(page.range(of: "Who else?"))
    #expect(first.lowerBound < last.lowerBound)
    #expect(
      page.contains(
        "Not asked if <a href=\"#question.often\">question 2</a> was answered “Not once”."))
    #expect(page.contains("aria-label=\"Question 3: Who else?\""))
    #expect(HTMLScan(page).all("path").contains { $0.attributes["class"] == "own" })
  }
}
