import Report
import Testing

struct ChoiceNearMissTests {
  private static let often = [
    "Once, or only for set-up", "About once a year", "About once a month", "About once a week",
    "Every day, or with every change", "Not known", "Does not apply",
  ].map { ChoiceWords(key: nil, text: $0) }

  @Test(
    arguments: [
      ("once or twice a month", 2), ("Each month", 2), ("a few times in the week", 3),
      ("with each change", 4), ("once", nil), ("twice", nil), ("", nil), ("a week or a month", nil),
      ("about", nil), ("not", nil), ("monthly", nil),
    ] as [(String, Int?)])
  func findsTheChoiceWithATellingWord(_ entry: String, _ place: Int?) {
    #expect(ChoiceWords.nearMiss(of: entry, among: Self.often) == place)
  }

  @Test func saysWhichOneMayBeMeantAndHowToTakeIt() {
    let sentence = InterviewSentences.notAnAnswer(
      "once or twice a month", meant: (3, "About once a month."), accepted: "Choose 1 to 7.")
    #expect(
      sentence
        == "once or twice a month is not an answer here. Do you mean 3, About once a month? "
        + "Then type 3. Choose 1 to 7.")
  }
}
