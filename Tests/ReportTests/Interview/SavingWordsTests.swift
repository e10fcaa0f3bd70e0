import Assessment
import Report
import Testing

struct SavingWordsTests {
  @Test(
    arguments: [
      ("120000..400000", nil, "120000..400000"), ("$90k", nil, "$90k"), ("-30000", nil, "-30000"),
      ("saves 90000", .saves, "90000"), ("It saves about $90k a year", .saves, "about $90k a year"),
      ("saving of 120k to 400k", .saves, "120k to 400k"), ("90000 less", .saves, "90000"),
      ("costs 3000 less", .saves, "3000"), ("costs 30000 more", .costsMore, "30000"),
      ("costs more: 30000", .costsMore, "30000"), ("30000 more a year", .costsMore, "30000 a year"),
      ("costs 30000", .costsMore, "30000"),
    ] as [(String, Interview.SavingDirection?, String)])
  func readsAmountsWithTheirDirection(
    _ entry: String, _ direction: Interview.SavingDirection?, _ amount: String
  ) throws {
    let words = try #require(SavingWords(entry))
    #expect(words.direction == direction)
    #expect(words.amount == amount)
  }

  @Test(arguments: ["", "saves", "it costs more", "saves 3000 more", "a lot"])
  func readsNothingElse(_ entry: String) {
    #expect(SavingWords(entry) == nil)
  }
}
