import Report
import Testing

struct NearNameTests {
  private static let names = [
    "Application developers", "Infrastructure and platform engineers", "Support staff",
    "Customer support", "Nobody else",
  ]

  @Test(
    arguments: [
      ("Aplication developers", 0), ("application develpers", 0), ("platform engineers", 1),
      ("Engineers", 1), ("Suport staff", 2), ("customer", 3), ("nobdy else", 4),
      ("Application developers", nil), ("APPLICATION  Developers.", nil), ("Web developers", nil),
      ("support", nil), ("Testers", nil), ("", nil), ("Application developers and testers", nil),
    ] as [(String, Int?)])
  func findsTheNameThatWasMeant(_ entry: String, _ place: Int?) {
    #expect(ChoiceWords.nearName(of: entry, among: Self.names) == place)
  }

  @Test func tellsShortWordsAndNumbersApart() {
    #expect(ChoiceWords.nearName(of: "Team 3", among: ["Team 4"]) == nil)
    #expect(ChoiceWords.nearName(of: "ops", among: ["apps"]) == nil)
  }
}
