import TestSupport
import Testing

@testable import Quantities

struct PlainNumberTests {
  @Test(arguments: [
    ("840000", "840,000"), ("9.6", "9.6"), ("12000", "12,000"), ("866666.67", "866,667"),
    ("-1234.5", "-1,234"), ("0.333333", "0.33"), ("0.00123", "0.0012"), ("0", "0"),
    ("99.999", "100"),
    ("999", "999"), ("1000", "1,000"), ("1000000", "1,000,000"),
  ])
  func printsExactFigures(_ text: String, _ expected: String) throws {
    #expect(PlainNumber.exact(try number(text)) == expected)
  }

  @Test(arguments: [
    (862_345, "860,000"), (2.2095, "2.2"), (0.034_5, "0.034"), (12_345, "12,000"), (0, "0"),
    (-865_000, "-860,000"), (99.6, "100"), (1, "1"), (1_700_000, "1,700,000"),
  ])
  func roundsToTwoFigures(_ value: Double, _ expected: String) {
    #expect(PlainNumber.rounded(value) == expected)
  }

  @Test(arguments: [
    ("840000", "USD", "$840,000"), ("866666.67", "USD", "$866,667"), ("-30000", "EUR", "-€30,000"),
    ("1.1666", "GBP", "£1.17"), ("560", "CHF", "CHF 560"), ("0", "USD", "$0"),
    ("-0.001", "USD", "$0.00"),
    ("560", "", "560"),
  ])
  func printsExactMoney(_ text: String, _ currency: String, _ expected: String) throws {
    #expect(PlainNumber.money(try number(text), currency: currency) == expected)
  }

  @Test func saysAboutOfSampledAmounts() {
    let amount = Amount.sampled(Summary(p5: 418_000, median: 862_345, p95: 1_743_210, mean: 9e5))
    #expect(PlainNumber.money(amount, currency: "USD") == "about $860,000")
    #expect(PlainNumber.spread(amount, currency: "USD") == "$420,000 to $1,700,000")
    #expect(PlainNumber.hours(amount) == "about 860,000 h")
    #expect(PlainNumber.spread(amount) == "420,000 to 1,700,000")
    #expect(PlainNumber.hours(.point(12_000)) == "12,000 h")
    #expect(PlainNumber.money(.point(840_000), currency: "USD") == "$840,000")
    #expect(PlainNumber.spread(.point(1)) == nil)
  }

  @Test func namesMinutes() {
    #expect(PlainNumber.minutes(2.2095) == "2.2 minutes")
    #expect(PlainNumber.minutes(1) == "1 minute")
  }

  @Test(arguments: [
    (0, "0 %"), (0.01, "under 5 %"), (0.03, "5 %"), (0.449, "45 %"), (0.83, "85 %"), (0.96, "95 %"),
    (0.986, "over 95 %"), (1, "100 %"),
  ])
  func printsProbabilitiesToTheNearestFivePercent(_ value: Double, _ expected: String) {
    #expect(PlainNumber.probability(value) == expected)
  }
}
