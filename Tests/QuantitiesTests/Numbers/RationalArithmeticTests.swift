import Quantities
import TestSupport
import Testing

struct RationalArithmeticTests {
  /// Every pair of small fractions, against cross multiplication in plain integers.
  @Test func agreesWithBruteForceOnSmallFractions() throws {
    for a in -6...6 {
      for b in 1...6 {
        for c in -6...6 {
          for d in 1...6 { try check(a, b, c, d) }
        }
      }
    }
  }

  private func check(_ a: Int, _ b: Int, _ c: Int, _ d: Int) throws {
    let left = try #require(Rational(a, over: b))
    let right = try #require(Rational(c, over: d))
    #expect(try left + right == Rational(a * d + c * b, over: b * d))
    #expect(try left - right == Rational(a * d - c * b, over: b * d))
    #expect(try left * right == Rational(a * c, over: b * d))
    if c != 0 { #expect(try left / right == Rational(a * d, over: b * c)) }
    #expect((left < right) == (a * d < c * b))
    #expect((left == right) == (a * d == c * b))
  }

  @Test func keepsLowestTermsWithTheSignAbove() throws {
    let value = try #require(Rational(6, over: -4))
    #expect(value.numerator == -3)
    #expect(value.denominator == 2)
    #expect(Rational(1, over: 0) == nil)
  }

  @Test(arguments: [
    "170141183460469231731687303715884105727", "-170141183460469231731687303715884105727",
  ])
  func throwsInsteadOfOverflowing(_ text: String) throws {
    let large = try number(text)
    #expect(throws: ArithmeticOverflow.self) { try large + large }
    #expect(throws: ArithmeticOverflow.self) { try large - large.negated }
    #expect(throws: ArithmeticOverflow.self) { try large * 2 }
    #expect(throws: ArithmeticOverflow.self) { try large / number("0.5") }
    #expect(try large / large == 1)
  }

  /// Where numbers of 64 bits end, and the quick division with them.
  @Test(arguments: [
    ("18446744073709551615", "4294967295", "4294967297"),
    ("18446744073709551616", "8", "2305843009213693952"),
    ("36893488147419103232", "18446744073709551616", "2"),
    ("-36893488147419103232", "-2", "18446744073709551616"),
    ("9223372036854775808", "-4096", "-2251799813685248"),
  ])
  func reducesAroundTheEdgeOfAWord(_ left: String, _ right: String, _ quotient: String) throws {
    #expect(try number(left) / number(right) == number(quotient))
    #expect(try number(right) / number(left) == 1 / number(quotient))
    #expect(try number(left).double == Double(left))
  }

  @Test func comparesBeyondTheReachOfItsOwnProducts() throws {
    let large = try number("170141183460469231731687303715884105727")
    let small = try number("0.00000000000000000000000000000000000001")
    #expect(small < large)
    #expect(large.negated < small)
    #expect(!(large < large))
  }

  @Test func stopsAtDivisionByZero() async {
    await #expect(processExitsWith: .failure) { _ = try Rational.one / .zero }
  }
}
