import Quantities
import TestSupport
import Testing

struct SignificantDigitsTests {
  @Test(arguments: [
    (0, "0"), (-0.0, "0"), (840_000, "840000"), (2.209_523_8, "2.20952"), (-0.5, "-0.5"),
    (0.1 + 0.2, "0.3"), (123_456.5, "123456"), (123_457.5, "123458"), (999_999.5, "1000000"),
    (1e15, "1000000000000000"), (1.5e20, "1.5e20"), (0.000_012_345_67, "0.0000123457"),
    (1.234_567_89e-9, "1.23457e-9"), (.leastNonzeroMagnitude, "5e-324"), (0.985_25, "0.98525"),
    (12, "12"),
    (-1_234_567.8, "-1234570"), (100, "100"), (0.999_999_96, "1"),
  ])
  func roundsToSixDigits(_ value: Double, _ expected: String) {
    #expect(SignificantDigits.text(value) == expected)
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity])
  func writesNullForWhatIsNoNumber(_ value: Double) {
    #expect(SignificantDigits.text(value) == "null")
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func readsBackWithinHalfADigit(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<2_000 {
      let value = Double(bitPattern: generator.next())
      guard value.isFinite, value.magnitude > 1e-290 else { continue }
      let text = SignificantDigits.text(value)
      let read = try #require(Double(text), "seed \(seed): \(text)")
      #expect(
        abs(read - value) <= 0.5000001e-5 * value.magnitude, "seed \(seed): \(value) as \(text)")
    }
  }
}
