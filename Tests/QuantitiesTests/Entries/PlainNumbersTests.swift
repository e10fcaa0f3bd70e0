import TestSupport
import Testing

@testable import Quantities

/// The short way for plain numbers says what the long way says, or nothing.
struct PlainNumbersTests {
  private static func outcome(
    _ parse: (String, QuantityID, String?) throws(QuantityProblem) -> QuantityEntry,
    _ text: String, _ quantity: QuantityID
  ) -> Result<QuantityEntry, QuantityProblem> {
    do {
      return .success(try parse(text, quantity, "USD"))
    } catch {
      return .failure(error)
    }
  }

  private static func agree(_ text: String, _ quantity: QuantityID) -> Bool {
    outcome(QuantityEntry.parse, text, quantity)
      == outcome(QuantityEntry.parseAnyForm, text, quantity)
  }

  @Test(arguments: [
    ("9.6", 1), ("-30000", 1), ("007", 1), ("1.0000", 1), ("0.125", 1), ("4..23", 2),
    ("-2.5..1.75", 2), ("4.5..6", 2), ("450 / 560 / 800", 3), ("-1 / -0.5 / 0", 3),
    ("999999999999999", 1), ("12345678901234.5", 1),
  ])
  func readsPlainNumbers(_ text: String, _ count: Int) {
    #expect(PlainNumbers.values(in: text)?.count == count)
    for quantity in QuantityID.allCases { #expect(Self.agree(text, quantity), "\(quantity)") }
  }

  @Test(arguments: [
    "", "-", ".", "4.", ".5", "1.000", "12.345..20", "1,000", "1 000", "4...5", "4..", "..5",
    "1..2..3", "1 / 2", "1/2/3", "1 / 2 / 3 / 4", "9.6 min", "2%", "1e3", "0x10", "80k", "+4",
    "1234567890123456", "1.23456789012345678", "９", " 4", "4 ", "4 - 23", "unknown",
  ])
  func leavesTheRestAlone(_ text: String) {
    #expect(PlainNumbers.values(in: text) == nil)
  }

  @Test(arguments: SeededGenerator.seeds(300))
  func agreesWithTheLongWay(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for quantity in QuantityID.allCases {
      var text = TypedQuantity.random(using: &random)
      if Int.random(in: 0..<3, using: &random) == 0 {
        let places = Array("0123456789.- /".unicodeScalars)
        var scalars = Array(text.unicodeScalars)
        scalars.insert(
          random.pick(places), at: Int.random(in: 0...scalars.count, using: &random))
        text = String(String.UnicodeScalarView(scalars))
      }
      #expect(Self.agree(text, quantity), "\(quantity): \(text)")
    }
  }
}
