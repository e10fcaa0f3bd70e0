/// An exact result that does not fit into 128-bit whole numbers.
///
/// Only absurd inputs get here: the largest whole number is about 1.7 × 10³⁸.
public struct ArithmeticOverflow: Error, Hashable, Sendable {
  /// Says that some exact result was too large, without saying which.
  public init() {}
}
