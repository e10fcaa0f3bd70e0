import Quantities
import TestSupport
import Testing

struct RationalDecimalTests {
  @Test(arguments: [
    ("9.6", 48, 5), ("-30000", -30000, 1), (".5", 1, 2), ("+2", 2, 1), ("0", 0, 1), ("-0", 0, 1),
    ("007", 7, 1), ("1.50", 3, 2), ("0.125", 1, 8),
  ])
  func readsPlainDecimals(_ text: String, _ numerator: Int, _ denominator: Int) {
    #expect(Rational(decimal: text) == Rational(numerator, over: denominator))
  }

  @Test(arguments: [
    "", " ", ".", "-", "+", "5.", "-.", "1.2.3", "1e5", "0x10", "1,000", "1 000", "NaN", "inf",
    "--1",
    "+-1", "٣", "1_000", "½", "170141183460469231731687303715884105728",
    "0.00000000000000000000000000000000000000000000000001",
  ])
  func refusesAllElse(_ text: String) {
    #expect(Rational(decimal: text) == nil)
  }

  @Test func readsAnyNumberOfZeros() {
    let zeros = String(repeating: "0", count: 500)
    #expect(Rational(decimal: "\(zeros)1.5\(zeros)") == Rational(3, over: 2))
  }

  @Test(arguments: [
    ("0.5", 0, "0"), ("1.5", 0, "2"), ("2.5", 0, "2"), ("-2.5", 0, "-2"), ("-0.4", 0, "0"),
    ("0.125", 2, "0.12"), ("0.375", 2, "0.38"), ("9.996", 2, "10.00"), ("99.5", 0, "100"),
    ("-0.0049", 2, "0.00"), ("2", 3, "2.000"), ("0.051", 1, "0.1"),
  ])
  func roundsHalfToEven(_ text: String, _ places: Int, _ expected: String) throws {
    #expect(try number(text).decimal(places: places) == expected)
  }

  @Test func writesEndlessFractionsToAnyPlace() throws {
    let third = try #require(Rational(-2, over: 3))
    #expect(third.decimal(places: 6) == "-0.666667")
    #expect(third.exactDecimal == nil)
    #expect("\(third)" == "-2/3")
  }

  @Test(arguments: [
    "9.6", "-30000", "0.5", "0", "23.04", "0.00000000000000000000000000000000000001",
  ])
  func writesExactDecimals(_ text: String) throws {
    #expect(try number(text).exactDecimal == text)
  }

  @Test func givesTheNearestDouble() throws {
    #expect(try number("9.6").double == 9.6)
    #expect(try number("-0.1").double == -0.1)
  }
}
