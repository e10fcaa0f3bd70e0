import Quantities
import TestSupport
import Testing

struct QuantityParsingTests {
  @Test(arguments: [
    ("9.6", "9.6"), ("9.6 min", "9.6"), ("9.6 minutes a day", "9.6"), (" 9.6 ", "9.6"),
    (".5", "0.5"),
    ("9.60", "9.6"), ("+4", "4"), ("48 min/week", "48 min/week"), ("48 Min / Week", "48 min/week"),
    ("48/week", "48 min/week"), ("48 minutes per week", "48 min/week"), ("3 h/month", "3 h/month"),
    ("3h/mo", "3 h/month"), ("0.5 h", "0.5 h/day"), ("2%", "2%"), ("2 %", "2%"),
    ("2% of the day", "2%"),
    ("4..23", "4..23"), ("4 .. 23", "4..23"), ("4…23", "4..23"), ("4 to 23", "4..23"),
    ("4 - 23", "4..23"), ("4–23", "4..23"), ("4..23.04", "4..23.04"),
    ("4..23 min/week", "4..23 min/week"),
    ("4 min..23 min", "4..23"), ("1%..2%", "1..2%"), ("4/10/23", "4 / 10 / 23"),
    ("4 / 10 / 23 min/week", "4 / 10 / 23 min/week"), ("0 / 2 / 5", "0 / 2 / 5"), ("5..5", "5"),
    ("5 / 5 / 5", "5"), ("2.2090", "2.2090"), ("0.125", "0.125"),
    ("20 min each week", "20 min/week"),
    ("30..75 min/year", "30..75 min/year"), ("30 min to 75 min a year", "30..75 min/year"),
    ("30 / 45 / 75 minutes per year", "30 / 45 / 75 min/year"), ("2 hours a year", "2 h/year"),
    ("90 min per annum", "90 min/year"), ("30 min yearly", "30 min/year"),
    ("30 minutes annually", "30 min/year"), ("30/yr", "30 min/year"), ("1h/q", "1 h/quarter"),
    ("15 min a quarter", "15 min/quarter"), ("15 min quarterly", "15 min/quarter"),
    ("3 h monthly", "3 h/month"), ("48 min weekly", "48 min/week"), ("9.6 min daily", "9.6"),
  ])
  func readsTimes(_ text: String, _ canonical: String) throws {
    #expect(try QuantityEntry.parse(text, for: .minutesPerDay).text == canonical)
  }

  @Test(arguments: [
    ("2 x 20 min/month", "2 x 20 min/month"), ("2 × 20 min a month", "2 x 20 min/month"),
    ("2x20min/month", "2 x 20 min/month"), ("2 * 20 minutes per month", "2 x 20 min/month"),
    ("2 times 20 min a month", "2 x 20 min/month"), ("twice 20 min a month", "2 x 20 min/month"),
    ("20 min x 2/month", "2 x 20 min/month"), ("20 min x 2 a month", "2 x 20 min/month"),
    ("20 min x 2 times a month", "2 x 20 min/month"), ("20 min 2x a month", "2 x 20 min/month"),
    ("20 min twice a month", "2 x 20 min/month"), ("20 min, twice monthly", "2 x 20 min/month"),
    ("20 min about twice a month", "2 x 20 min/month"),
    ("twice a month for 20 min", "2 x 20 min/month"), ("twice a month, 20", "2 x 20 min/month"),
    ("20 min once a week", "20 min/week"), ("1 x 20 min/week", "20 min/week"),
    ("20 min, 3 times a year", "3 x 20 min/year"), ("20 min three times a year", "3 x 20 min/year"),
    ("2.5 x 20 min/month", "2.5 x 20 min/month"), ("3 x 5 min a day", "3 x 5 min/day"),
    ("2 x 10..30 min/month", "2 x 10..30 min/month"),
    ("10 to 30 min, twice a month", "2 x 10..30 min/month"),
    ("2 x 10 / 15 / 30 min/month", "2 x 10 / 15 / 30 min/month"),
    ("4 x 2 h/year", "4 x 2 h/year"), ("2 x half an hour a month", "2 x 30 min/month"),
    ("half an hour twice a week", "2 x 30 min/week"), ("0 x 20 min/week", "0 min/week"),
    ("5 min per day", "5"), ("an hour a week", "1 h/week"), ("an hour/week", "1 h/week"),
    ("half an hour a month", "30 min/month"), ("a quarter of an hour a week", "15 min/week"),
    ("a minute a day", "1"), ("two hours a month", "2 h/month"),
    ("about 20 min a month", "20 min/month"),
    ("about half an hour a month", "30 min/month"),
  ])
  func readsTimesPerOccasionAndInWords(_ text: String, _ canonical: String) throws {
    #expect(try QuantityEntry.parse(text, for: .minutesPerDay).text == canonical)
  }

  @Test(arguments: [
    ("2 x 3 h/month", QuantityID.keepingHours, "2 x 3 h/month"),
    ("half an hour", .setupHours, "30 min"), ("2 days", .onboardingHours, "2 d"),
    ("2 days/month", .minutesRemoved, "2 d/month"), ("a day a week", .keepingHours, "1 d/week"),
    ("half a day per month", .minutesRemoved, "0.5 d/month"),

    ("0.5 workdays per quarter", .minutesPerDay, "0.5 d/quarter"),
    ("2 x 1 day/year", .minutesPerDay, "2 x 1 d/year"),
    ("1 day to 2 days a month", .minutesRemoved, "1..2 d/month"),
    ("1 d..2 d/month", .minutesRemoved, "1..2 d/month"),
    ("about 400 developers", .peopleAffected, "400"),
    ("~400", .peopleAffected, "400"), ("~ 400 people", .peopleAffected, "400"),
    ("ca. 400", .peopleAffected, "400"), ("ca 400", .peopleAffected, "400"),
    ("roughly 250 / 300 / 320", .peopleAffected, "250 / 300 / 320"),
    ("three people", .peopleAffected, "3"), ("about $90k a year", .machineSaving, "90000"),
    ("~$560 a day", .dayCost, "560"), ("approx. 80k", .buildCost, "80000"),
  ])
  func readsAboutAndWords(_ text: String, _ quantity: QuantityID, _ canonical: String) throws {
    #expect(try QuantityEntry.parse(text, for: quantity).text == canonical)
  }

  @Test(arguments: [
    ("600", QuantityID.dayCost, true), ("$600", .dayCost, true), ("600 USD", .dayCost, true),
    ("600 a day", .dayCost, true), ("about 600", .dayCost, true), ("1,600", .dayCost, true),
    ("9.6 min", .minutesPerDay, true), ("9.6 minutes a day", .minutesPerDay, true),
    ("400 people", .peopleAffected, true), ("120000..400000", .machineSaving, false),
    ("$120,000 to $400,000", .machineSaving, false), ("220,000", .machineSaving, true),
    ("2 days a month", .minutesRemoved, false), ("5..5", .minutesPerDay, true),
    ("0.6k", .dayCost, false), ("48 min/week", .minutesPerDay, false),
    ("3 h", .minutesPerDay, false), ("2%", .minutesPerDay, false), ("80%", .avoidableShare, false),
    ("2 x 5 min/day", .minutesPerDay, false), ("5 min once a day", .minutesPerDay, false),
    ("an hour a day", .minutesPerDay, false), ("a minute a day", .minutesPerDay, false),
    ("three", .peopleAffected, false), ("4 / 10 / 23", .minutesPerDay, false),
    ("120k..400k", .machineSaving, false), ("-30000", .machineSaving, false),
  ])
  func knowsWhatNeedsNoSecondLook(
    _ text: String, _ quantity: QuantityID, _ isLiteral: Bool
  ) throws {
    let reading = try QuantityEntry.reading(of: text, for: quantity, currency: "USD")
    #expect(reading.isLiteral == isLiteral)
    #expect(try reading.entry == QuantityEntry.parse(text, for: quantity, currency: "USD"))
  }

  @Test(arguments: [
    ("1,000", "1000"), ("1 000", "1000"), ("1\u{A0}000", "1000"),
    ("1\u{202F}000\u{202F}000", "1000000"),
    ("1,234,567.5", "1234567.5"), ("$560", "560"), ("€ 560", "560"), ("560 £", "560"),
    ("USD 560", "560"),
    ("560 usd", "560"), ("80k", "80000"), ("1.2m", "1200000"), ("1.2 M/year", "1200000"),
    ("-30000", "-30000"), ("-$30,000", "-30000"), ("$-30k", "-30000"), ("\u{2212}30 000", "-30000"),
    ("120k..400k", "120000..400000"), ("120..400k", "120000..400000"), ("0..120k", "0..120000"),
    ("$120,000..$400,000", "120000..400000"), ("-30000..50000", "-30000..50000"),
    ("900k..1.2m", "900000..1200000"), ("-2 / -1 / 3k", "-2000 / -1000 / 3000"), ("0", "0"),
  ])
  func readsMoney(_ text: String, _ canonical: String) throws {
    #expect(try QuantityEntry.parse(text, for: .machineSaving).text == canonical)
  }

  @Test(arguments: [
    ("300 people", QuantityID.peopleAffected, "300"),
    ("400 developers", QuantityID.peopleAffected, "400"),
    ("250/300/320", .peopleAffected, "250 / 300 / 320"),
    ("450 / 560 / 800", .dayCost, "450 / 560 / 800"), ("$560 per day", .dayCost, "560"),
    ("80%", .avoidableShare, "80%"), ("0.8", .avoidableShare, "0.8"),
    ("80% of the work", .avoidableShare, "80%"),
    ("50 / 80 / 100%", .avoidableShare, "50 / 80 / 100%"), ("30 min", .setupHours, "30 min"),
    ("2 h", .onboardingHours, "2"), ("2 hours per newcomer", .onboardingHours, "2"),
    ("3", .keepingHours, "3"), ("3 h/week", .keepingHours, "3"),
    ("90 min a week", .keepingHours, "90 min/week"),
    ("40 h/year", .keepingHours, "40 h/year"), ("12 h/month", .keepingHours, "12 h/month"),
    ("1 h/day", .keepingHours, "1 h/day"),
    ("-5%", .headcountGrowth, "-5%"), ("10% a year", .headcountGrowth, "10%"),
    ("1.5x", .opportunityFactor, "1.5"),
    ("3 years", .lifetime, "3"), ("250 days", .workdays, "250"), ("7.5 h", .hoursPerDay, "7.5"),
    ("40 a year", .joiners, "40"),
  ])
  func readsTheOtherUnits(_ text: String, _ quantity: QuantityID, _ canonical: String) throws {
    #expect(try QuantityEntry.parse(text, for: quantity).text == canonical)
  }

  @Test func takesACurrencyOnlyIfItIsTheReviews() throws {
    #expect(try QuantityEntry.parse("€560", for: .dayCost, currency: "EUR").text == "560")
    #expect(try QuantityEntry.parse("$560", for: .dayCost, currency: "CAD").text == "560")
    #expect(throws: QuantityProblem(.dayCost, .currency(typed: "EUR", expected: "USD"))) {
      try QuantityEntry.parse("€560", for: .dayCost, currency: "USD")
    }
  }

  @Test(arguments: QuantityID.allCases)
  func readsItsOwnCanonicalTextAgain(_ quantity: QuantityID) throws {
    var generator = SeededGenerator(seed: 11)
    var read = 0
    for _ in 0..<1_000 {
      let text = TypedQuantity.random(using: &generator)
      guard let entry = try? QuantityEntry.parse(text, for: quantity) else { continue }
      read += 1
      guard try QuantityEntry.parse(entry.text, for: quantity) != entry else { continue }
      Issue.record("seed 11: \(text) is written \(entry.text) and read as another")
    }
    #expect(read > 0, "none of the generated texts were read")
  }

  @Test(.timeLimit(.minutes(1)), arguments: [1, 2, 3] as [UInt64])
  func neverTrapsOnArbitraryBytes(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let likely = Array(
      "0123456789.,-+/%kmeh$€ to..minweekaNiNx twice\u{A0}\u{2212}\u{0}\u{301}".utf8)
    for round in 0..<4_000 {
      let bytes = (0..<Int.random(in: 0...24, using: &generator)).map { _ -> UInt8 in
        round % 2 == 0
          ? likely[Int.random(in: likely.indices, using: &generator)]
          : UInt8.random(in: 0...255, using: &generator)
      }
      let text = String(decoding: bytes, as: UTF8.self)
      let quantity = QuantityID.allCases[round % QuantityID.allCases.count]
      do throws(QuantityProblem) {
        let entry = try QuantityEntry.parse(text, for: quantity)
        if (try? QuantityEntry.parse(entry.text, for: quantity)) == entry { continue }
        Issue.record("seed \(seed): \(text) is written \(entry.text) and read as another")
      } catch {
        if !error.message.isEmpty && !error.accepted.isEmpty { continue }
        Issue.record("seed \(seed): nothing is said about \(text)")
      }
    }
  }
}
