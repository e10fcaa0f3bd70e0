private import Foundation

/// A random generator that repeats itself for a seed: SplitMix64 (Steele, Lea and Flood, 2014).
///
/// Take seeds as a test's arguments; a failure then names the seed, and
/// `COUNTERWEIGHT_TEST_SEED=that` runs it alone.
///
/// ```swift
/// @Test(arguments: SeededGenerator.seeds(50))
/// func neverTraps(seed: UInt64) {
///   var random = SeededGenerator(seed: seed)
///   _ = Document(parsing: random.text(.markdown))
/// }
/// ```
public struct SeededGenerator: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// Starts at a seed; any will do.
  public init(seed: UInt64) {
    self.state = seed
  }

  /// The next 64 bits.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// The seeds 1 to `count`, or only the one in `COUNTERWEIGHT_TEST_SEED`.
  public static func seeds(_ count: Int) -> [UInt64] {
    let wanted = ProcessInfo.processInfo.environment["COUNTERWEIGHT_TEST_SEED"]
    return wanted.flatMap(UInt64.init).map { [$0] } ?? Array(1...UInt64(max(1, count)))
  }
}
