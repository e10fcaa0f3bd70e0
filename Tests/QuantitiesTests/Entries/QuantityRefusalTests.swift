import Quantities
import TestSupport
import Testing

struct QuantityRefusalTests {
  @Test(arguments: [
    ("", QuantityProblem.Reason.empty), ("  ", .empty), ("abc", .notANumber("abc")),
    ("-", .notANumber("-")),
    ("NaN", .notFinite("nan")), ("inf", .notFinite("inf")), ("-Infinity", .notFinite("-infinity")),
    ("0x10", .notPlain("0x10")), ("1e5", .notPlain("1e5")), ("1E-5", .notPlain("1e-5")),
    ("1.000", .ambiguous("1.000")), ("2.209", .ambiguous("2.209")),
    ("4..1.000", .ambiguous("1.000")),
    ("9,6", .separators("9,6")), ("1,00", .separators("1,00")), ("0,500", .separators("0,500")),
    ("1.000.000", .separators("1.000.000")), ("4 23", .separators("4 23")),
    ("1,000 000", .separators("1,000 000")),
    ("9.6 stones", .unit("stones")), ("9.6 m", .unit("m")), ("40 h/decade", .unit("h/decade")),
    ("2% a week", .unit("% a week")), ("5 min 30", .unit("min 30")), ("5.", .notANumber("5.")),
    ("4 min..23 h", .mixedUnits(["min", "h"])), ("4 h..23", .mixedUnits(["h", ""])),
    ("4 / 23", .count(2)), ("1/2/3/4", .count(4)), ("1..2..3", .count(3)), ("1..2/3", .count(3)),
    ("4...23", .notANumber("4...23")), ("4..", .notANumber("4..")), ("1-2-3", .count(3)),
    ("-1", .negative(-1)), ("-1..3", .negative(-1)), ("23..4", .outOfOrder([23, 4])),
    ("4 / 30 / 23", .outOfOrder([4, 30, 23])), ("120%", .outsideShare(120, isPercent: true)),
    ("0..5", .zeroLowEnd(high: 5)),
    ("0.1..11", .tooWide(low: Rational(1, over: 10) ?? 0, high: 11)),
    ("2 x 20 min", .unit("x 20 min")), ("20 min x 2", .unit("min x 2")),
    ("20 min twice", .unit("min twice")), ("2 x 2%", .unit("x 2%")),
    ("about", .notANumber("about")),
    ("2 x 3 x 20 min/month", .unit("x 20 min/month")),
    ("twice a month", .notANumber("twice a month")),
    ("2 x 20 min/decade", .unit("min/decade")), ("20 min/day x 2/month", .unit("min/day /month")),
    ("9,600 times a year", .unit("times a year")), ("1.500 x 2 min/week", .ambiguous("1.500")),
    ("2 x 2% a day", .unit("x 2% a day")),
    ("2 days", .unit("days")), ("half a day a day", .unit("day a day")),
    ("-2 x 20 min/month", .unit("x 20 min/month")),
    ("9.6 €", .unit("€")), ("٣", .notANumber("٣")),
  ])
  func refusesTimes(_ text: String, _ reason: QuantityProblem.Reason) {
    #expect(throws: QuantityProblem(.minutesPerDay, reason)) {
      try QuantityEntry.parse(text, for: .minutesPerDay)
    }
  }

  @Test(arguments: [
    ("100 - 200", QuantityID.machineSaving, QuantityProblem.Reason.dash("100 - 200")),
    ("-400..-1", .machineSaving, .tooWide(low: -400, high: -1)),
    ("120k..400", .machineSaving, .multiplier("k")),
    ("-30000..50k", .machineSaving, .multiplier("k")),
    ("250..320", .peopleAffected, .form(.range)), ("1 / 2 / 3", .workdays, .form(.pert)),
    ("7..8", .hoursPerDay, .form(.range)), ("2%", .peopleAffected, .unit("%")),
    ("45 teams", .peopleAffected, .unit("teams")),
    ("0", .workdays, .zero), ("0", .hoursPerDay, .zero), ("0", .lifetime, .zero),
    ("80", .avoidableShare, .outsideShare(80, isPercent: false)),
    ("101%", .avoidableShare, .outsideShare(101, isPercent: true)),
    ("0.9", .opportunityFactor, .below(Rational(9, over: 10) ?? 0, minimum: 1)),
    ("25", .hoursPerDay, .above(25, maximum: 24)), ("400", .workdays, .above(400, maximum: 366)),
    ("-2", .headcountGrowth, .below(-2, minimum: -1)), ("-1", .runningCost, .negative(-1)),
    ("-1", .buildCost, .negative(-1)), ("-1", .lifetime, .negative(-1)),
  ])
  func refusesOthers(_ text: String, _ quantity: QuantityID, _ reason: QuantityProblem.Reason) {
    #expect(throws: QuantityProblem(quantity, reason)) {
      try QuantityEntry.parse(text, for: quantity)
    }
  }

  @Test func refusesWhatDoesNotFit() {
    let digits = String(repeating: "9", count: 60)
    #expect(throws: QuantityProblem(.buildCost, .tooLarge(digits))) {
      try QuantityEntry.parse(digits, for: .buildCost)
    }
    #expect(throws: QuantityProblem(.buildCost, .tooLong)) {
      try QuantityEntry.parse(String(repeating: "9", count: 5_000), for: .buildCost)
    }
  }

  @Test func refusesAnEntryThatCannotBeWritten() throws {
    let third = try #require(Rational(1, over: 3))
    #expect(throws: QuantityProblem(.setupHours, .endless)) {
      try QuantityEntry(.setupHours, .point(third))
    }
  }

  @Test(arguments: [
    ("1.000", "\"1.000\" can be read in two ways: 1 or 1000?", "Write 1 or 1000."),
    ("2.209", "\"2.209\" can be read in two ways: 2.2090 or 2209?", "Write 2.2090 or 2209."),
    (
      "0..5", "A range from 0 to 5 has no P5 above zero.",
      "Write 0, or three numbers such as 0 / 2.5 / 5."
    ),
    (
      "0.1..11", "0.1 to 11 is wider than a factor of 100.",
      "Split the population or the event, and give each its own range."
    ),
    ("23..4", "The numbers 23, 4 are out of order.", "Write the smallest number first."),
    (
      "-1", "-1 is below zero.",
      "Write 0 or more: 9.6, 2 x 20 min/month, 2%, 4..23 or 4 / 10 / 23."
    ),
    (
      "a\u{1B}[31m", "\"a�[31m\" is not a number.",
      "Write 9.6, 2 x 20 min/month, 2%, 4..23 or 4 / 10 / 23."
    ),
  ])
  func saysWhatIsWrongAndWhatIsAccepted(_ text: String, _ message: String, _ accepted: String)
    throws
  {
    let problem = try #require(throws: QuantityProblem.self) {
      try QuantityEntry.parse(text, for: .minutesPerDay)
    }
    #expect(problem.message == message)
    #expect(problem.accepted == accepted)
  }

  @Test func suggestsNumbersThatItTakes() throws {
    let problem = QuantityProblem(.minutesPerDay, .zeroLowEnd(high: try number("4.25")))
    #expect(problem.accepted.hasSuffix("0 / 2.1250 / 4.25."))
    #expect(throws: Never.self) {
      try QuantityEntry.parse("0 / 2.1250 / 4.25", for: .minutesPerDay)
    }
  }
}
