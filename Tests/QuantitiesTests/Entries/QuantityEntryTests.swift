import Quantities
import TestSupport
import Testing

struct QuantityEntryTests {
  @Test(arguments: [
    ("9.6", QuantityID.minutesPerDay, "9.6"), ("48 min/week", .minutesPerDay, "9.6"),
    ("2%", .minutesPerDay, "9.6"),
    ("3 h/month", .minutesPerDay, "8.64"), ("0.5 h", .minutesPerDay, "30"),
    ("80%", .avoidableShare, "0.8"),
    ("30 min/year", .minutesPerDay, "0.12"), ("2 h/year", .minutesPerDay, "0.48"),
    ("25 min/quarter", .minutesPerDay, "0.4"), ("5 h a quarter", .minutesRemoved, "4.8"),
    ("100 h/year", .keepingHours, "2"), ("50 h/quarter", .keepingHours, "4"),
    ("30 min", .setupHours, "0.5"), ("12.5 h/month", .keepingHours, "3"),
    ("1 h/day", .keepingHours, "5"),
    ("90 min/week", .keepingHours, "1.5"), ("-5%", .headcountGrowth, "-0.05"),
    ("80k", .buildCost, "80000"), ("2 x 20 min/month", .minutesPerDay, "1.92"),
    ("20 min, 3 times a year", .minutesPerDay, "0.24"), ("2 x 1 h/week", .minutesPerDay, "24"),
    ("2 x 3 h/month", .keepingHours, "1.44"),
  ])
  func changesIntoTheModelsUnit(_ text: String, _ quantity: QuantityID, _ expected: String) throws {
    let entry = try QuantityEntry.parse(text, for: quantity)
    #expect(try entry.estimate(workdays: 250, hoursPerDay: 8) == .point(number(expected)))
  }

  @Test func changesEveryNumberOfARange() throws {
    let entry = try QuantityEntry.parse("20..115 min/week", for: .minutesPerDay)
    #expect(try entry.estimate(workdays: 250, hoursPerDay: 8) == .range(low: 4, high: 23))
  }

  @Test func changesMinutesAYearExactly() throws {
    let range = try QuantityEntry.parse("30..75 min/year", for: .minutesPerDay)
    #expect(
      try range.estimate(workdays: 250, hoursPerDay: 8)
        == .range(low: number("0.12"), high: number("0.3")))
    // 30/220 has no end as a decimal, and is 3/22 all the same.
    #expect(
      try range.estimate(workdays: 220, hoursPerDay: 8)
        == .range(low: Rational.dividing(3, 22), high: Rational.dividing(75, 220)))
    let three = try QuantityEntry.parse("30 / 45 / 75 minutes a year", for: .minutesPerDay)
    #expect(
      try three.estimate(workdays: 250, hoursPerDay: 8)
        == .pert(least: number("0.12"), likely: number("0.18"), most: number("0.3")))
  }

  @Test func refusesToChangeOverNothing() throws {
    let entry = try QuantityEntry.parse("2%", for: .minutesPerDay)
    #expect(throws: QuantityProblem(.hoursPerDay, .zero)) {
      try entry.estimate(workdays: 250, hoursPerDay: 0)
    }
    #expect(throws: QuantityProblem(.workdays, .zero)) {
      try entry.estimate(workdays: 0, hoursPerDay: 8)
    }
  }

  @Test(arguments: [
    ("48 min/week", QuantityID.minutesPerDay, "48 minutes a week: 9.6 a day"),
    ("9.6", .minutesPerDay, "9.6 minutes a day"), ("1", .minutesPerDay, "1 minute a day"),
    ("2 x 20 min/month", .minutesPerDay, "2 times 20 minutes a month: 1.92 a day"),
    ("3 x 5 min a day", .minutesPerDay, "3 times 5 minutes a day: 15 a day"),
    ("2 x 1 h/week", .minutesPerDay, "2 times 1 hour a week: 24 minutes a day"),
    ("2 x 3 h/week", .keepingHours, "2 times 3 hours a week: 6 a week"),
    (
      "2 x 10..30 min/month", .minutesPerDay,
      "2 times 10 to 30 minutes a month, 0.96 to 2.88 a day: in 9 of 10 cases between, median 1.7"
    ),
    ("20 min once a week", .minutesPerDay, "20 minutes a week: 4 a day"),
    ("2%", .minutesPerDay, "2% of the day: 9.6 minutes a day"),
    ("3 h/month", .minutesPerDay, "3 hours a month: 8.64 minutes a day"),
    ("2 days/month", .minutesRemoved, "2 workdays a month: 46.08 minutes a day"),
    ("1 day", .setupHours, "1 workday: 8 hours per person, once"),
    ("1 h/month", .minutesPerDay, "1 hour a month: 2.88 minutes a day"),
    ("30 min/year", .minutesPerDay, "30 minutes a year: 0.12 a day"),
    ("1 h/quarter", .minutesRemoved, "1 hour a quarter: 0.96 minutes a day"),
    (
      "30..75 min/year", .minutesPerDay,
      "30 to 75 minutes a year, 0.12 to 0.3 a day: in 9 of 10 cases between, median 0.19"
    ),
    (
      "30 / 45 / 75 min/year", .minutesPerDay,
      "30 to 75 minutes a year, 0.12 to 0.3 a day: never outside, most likely 0.18, median 0.19"
    ),
    ("100 h/year", .keepingHours, "100 hours a year: 2 a week"),
    ("4..23", .minutesPerDay, "4 to 23 minutes a day: in 9 of 10 cases between, median 9.6"),
    (
      "20..115 min/week", .minutesPerDay,
      "20 to 115 minutes a week, 4 to 23 a day: in 9 of 10 cases between, median 9.6"
    ),
    (
      "4 / 10 / 23", .minutesPerDay,
      "4 to 23 minutes a day: never outside, most likely 10, median 11"
    ),
    ("300", .peopleAffected, "300 people"), ("80%", .avoidableShare, "80% of the work"),
    (
      "450 / 560 / 800", .dayCost,
      "$450 to $800 a person-day: never outside, most likely $560, median $580"
    ),
    ("-30000", .machineSaving, "-$30,000 a year: it costs more than today"),
    (
      "120000..400000", .machineSaving,
      "$120,000 to $400,000 a year: in 9 of 10 cases between, median $220,000"
    ),
    ("90 min/week", .keepingHours, "90 minutes a week: 1.5 hours a week"),
    ("10%", .headcountGrowth, "10% a year"), ("80k", .buildCost, "$80,000 once"),
    ("3", .lifetime, "3 years"),
  ])
  func readsBackInPlainWords(_ text: String, _ quantity: QuantityID, _ expected: String) throws {
    let entry = try QuantityEntry.parse(text, for: quantity)
    #expect(entry.readBack(workdays: 250, hoursPerDay: 8, currency: "USD") == expected)
  }

  @Test func readsBackEndlessDecimalsAsAbout() throws {
    let entry = try QuantityEntry.parse("1 h/month", for: .minutesPerDay)
    #expect(
      entry.readBack(workdays: 220, hoursPerDay: 8) == "1 hour a month: about 3.3 minutes a day")
  }

  @Test func fixesARangeAtEitherEnd() throws {
    let entry = try QuantityEntry.parse("20..115 min/week", for: .minutesPerDay)
    #expect(entry.atP5.text == "20 min/week")
    #expect(entry.atP95.text == "115 min/week")
    let pert = try QuantityEntry.parse("250 / 300 / 320", for: .peopleAffected)
    #expect(pert.atP5.isPoint && pert.atP5.estimate.lowest > 272 && pert.atP5.estimate.lowest < 273)
  }

  @Test(
    arguments: [
      ("4..40", nil), ("4..40.1", RatioNote.Severity.note), ("4..100", .note), ("4..101", .warning),
      ("4..400", .warning), ("4..23", nil),
    ] as [(String, RatioNote.Severity?)])
  func notesWideRanges(_ text: String, _ severity: RatioNote.Severity?) throws {
    let entry = try QuantityEntry.parse(text, for: .minutesPerDay)
    #expect(RatioNote(entry)?.severity == severity)
  }

  @Test func saysHowWideARangeIs() throws {
    let entry = try QuantityEntry.parse("-400..-10", for: .machineSaving)
    let note = try #require(RatioNote(entry))
    #expect(note.ratio == 40)
    #expect(note.message.contains("-400 to -10 are a factor of 40 apart"), "\(note.message)")
  }
}
