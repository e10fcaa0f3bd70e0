import Assessment
import KnowledgeBase
import Markdown
import Records
import TestSupport
import Testing

@testable import Report

/// Many reviews in one overview, in each of its forms.
struct RegisterTests {
  private static let reviews = [
    (
      "reviews/menu.review.md",
      """
      title: "=A menu of *sizes* <b>"
      date: 2026-11-23
      decision-owner: "@boss"
      populations:
        - {id: developers, title: Developers, asked: no, quantities: {people-affected: 300, minutes-per-day: 4..23, day-cost: 450 / 560 / 800}}
        - {id: infra, title: Infrastructure, role: keeps, asked: yes, quantities: {people-affected: 3, keeping-hours: 2, day-cost: 700}}
      quantities: {machine-saving: {value: 120000..400000, gains: infra}}
      answers: {recurring: daily, frequency: per-change, population: everyone, leverage: one-person, undo: never}
      """
    ),
    (
      "reviews/default.review.md",
      """
      title: One default
      currency: EUR
      date: 2024-02-29
      populations:
        - {id: developers, title: All developers, asked: yes, quantities: {people-affected: 10, minutes-per-day: 1, minutes-removed: 3, day-cost: 500}}
      quantities: {machine-saving: 90000}
      answers: {recurring: daily, frequency: {option: once, fingerprint: "0000000000000000"}, population: owners, leverage: nobody, undo: minutes}
      follow-ups:
        - {date: 2026-10-01, population: developers, quantity: minutes-per-day, value: 200, source: "survey"}
      """
    ),
    (
      "reviews/guarded.review.md",
      """
      title: Guarded
      date: 2026-01-01
      populations:
        - {id: developers, title: Developers, asked: yes, quantities: {people-affected: 10, minutes-per-day: 1, day-cost: 500}}
      quantities: {machine-saving: 90000}
      answers: {recurring: daily, frequency: per-change, population: owners, leverage: nobody, undo: minutes}
      follow-ups:
        - {date: 2026-10-01, population: developers, quantity: minutes-per-day, value: 200, source: "survey"}
      """
    ),
    ("reviews/empty.review.md", "title: An idea"),
  ]

  private static func register(_ reviews: [(String, String)] = reviews) async throws -> Register {
    let catalog = await SmallCatalog.catalog
    let rules = try #require(BriefRules(catalog))
    let entries = try reviews.map { path, yaml in
      try RegisterEntry(ReviewText.file(yaml), path: path, rules, catalog)
    }
    let clock = try #require(Register.Clock(today: "2027-03-01", staleAfter: 365))
    return Register(entries, skipped: 2, catalog, clock)
  }

  @Test(arguments: RegisterFormat.allCases)
  func isThePageThatWasRead(_ format: RegisterFormat) async throws {
    let text = try await Self.register().text(as: format)
    expectSnapshot(text, named: "register.\(format.rawValue)")
  }

  @Test(arguments: RegisterFormat.allCases)
  func saysLittleOfNothing(_ format: RegisterFormat) async throws {
    let text = try await Self.register([]).text(as: format)
    switch format {
    case .text, .md, .html: #expect(text.contains("0 reviews; 2 files were left out."))
    case .jsonl: #expect(text.isEmpty)
    case .csv: #expect(text.split(separator: "\n").count == 1)
    }
  }

  @Test func addsUpWhatSinglePagesSay() async throws {
    let register = try await Self.register()
    let developers = try #require(register.populations.first)
    #expect(developers.id == "developers")
    #expect(developers.title == "Developers")
    #expect(developers.otherTitles == 1)
    #expect(developers.proposals == 3)
    // 300 people on 250 days with a mean of 11.0481 minutes, which is that of 4..23; then twice 10 people
    // with a minute a day.
    let ranged: Double = 300 * 250 * 11.0481 / 60
    let exact: Double = 2 * 10 * 250 / 60
    let hours = ranged + exact
    #expect((developers.toilHours - hours).magnitude < 1, "\(developers.toilHours)")
    #expect(developers.gainHours == 10 * 250 * 3 / 60)
    #expect(developers.externalised == 1)
    #expect(
      register.crossed.map(\.path) == ["reviews/default.review.md", "reviews/guarded.review.md"])
    #expect(register.crossed.map(\.isTripwireCrossed) == [false, true])
    #expect(register.stale.map(\.path) == ["reviews/empty.review.md"])
    #expect(register.suspect.map(\.path) == ["reviews/default.review.md"])
    #expect(register.atOrPast(.stop) == 1)
    #expect(register.atOrPast(.proceed) == 4)
  }

  static let cells = [
    ("plain", "plain"), ("", ""), ("a, b", "\"a, b\""), ("say \"no\"", "\"say \"\"no\"\"\""),
    ("=1+1", "\"'=1+1\""), ("+1", "\"'+1\""), ("-1", "\"'-1\""), ("@x", "\"'@x\""),
    ("\tx", "\"'\tx\""), ("  =x", "\"'  =x\""), ("\u{FF1D}x", "\"'\u{FF1D}x\""),
    ("a\nb", "\"a\nb\""), ("a;b", "\"a;b\""), ("1 - 2", "1 - 2"), (" x", "\" x\""),
  ]

  @Test(arguments: cells)
  func writesACellThatComputesNothing(_ text: String, _ cell: String) {
    #expect(RegisterRows.cell(text) == cell)
  }

  /// Whatever people typed: as many rows and cells as there are reviews and columns, and no markup of theirs.
  @Test(arguments: SeededGenerator.seeds(20))
  func holdsItsFormWhateverWasTyped(seed: UInt64) async throws {
    let catalog = await SmallCatalog.catalog
    let rules = try #require(BriefRules(catalog))
    var random = RandomReview(seed: seed)
    let entries = (0..<5).compactMap { place in
      let file = ReviewFile(random.review())
      return try? RegisterEntry(file, path: "\(file.review.title)\(place)", rules, catalog)
    }
    let clock = try #require(Register.Clock(today: "2027-03-01", staleAfter: 365))
    let register = Register(entries, catalog, clock)
    let rows = Self.rows(of: register.text(as: .csv))
    #expect(rows.count == entries.count + 1)
    #expect(rows.allSatisfy { $0.count == rows[0].count })
    for cell in rows.dropFirst().joined() {
      let isNumber = Double(cell) != nil
      #expect(isNumber || cell.first.map { !"=+-@\t\r".contains($0) } ?? true, "\(cell)")
    }
    #expect(register.text(as: .jsonl).split(separator: "\n").count == entries.count)
    let html = register.text(as: .html)
    #expect(html.split(separator: "<main>").count == 2)
    #expect(!html.contains("<b>") && !html.contains("<script"))
    let document = Document(parsing: register.text(as: .md))
    for node in document.descendants(of: document.root) {
      switch document.kind(of: node) {
      case .htmlBlock, .htmlInline, .image, .link, .blockQuote, .thematicBreak, .lineBreak:
        Issue.record("\(document.kind(of: node)): \(document.literal(of: node))")
      default: continue
      }
    }
    #expect(document.headings.filter { $0.level <= 2 }.count == (entries.isEmpty ? 1 : 7))
  }

  static let days = [
    ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11016), ("2027-03-01", 20878),
    ("0001-01-01", -719162),
  ]

  @Test(arguments: days)
  func countsDays(_ day: String, _ number: Int) {
    #expect(CalendarDay.number(day) == number)
    #expect(CalendarDay.number("2027-02-29") == nil)
  }

  /// A reader of RFC 4180 in its shortest form.
  private static func rows(of text: String) -> [[String]] {
    var rows: [[String]] = [[""]]
    var isQuoted = false
    var scalars = Array(text.unicodeScalars)[...]
    while let scalar = scalars.popFirst() {
      let row = rows.count - 1
      let cell = rows[row].count - 1
      switch (scalar, isQuoted) {
      case ("\"", true) where scalars.first == "\"":
        scalars.removeFirst()
        rows[row][cell].unicodeScalars.append(scalar)
      case ("\"", _): isQuoted.toggle()
      case (",", false): rows[row].append("")
      case ("\n", false): rows.append([""])
      default: rows[row][cell].unicodeScalars.append(scalar)
      }
    }
    return rows.dropLast()
  }
}
