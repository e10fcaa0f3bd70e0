/// A seeded row of uniform numbers that belongs to one input alone.
///
/// The start is the 64-bit FNV-1a hash of the seed, the population's id and the quantity's id, so that
/// adding an input leaves the samples of all others as they were. The numbers are those of SplitMix64
/// (Steele, Lea and Flood, 2014).
struct SampleStream {
  private var state: UInt64

  init(seed: UInt64, key: QuantityKey) {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    func add(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    for shift in stride(from: 0, to: 64, by: 8) { add(UInt8(truncatingIfNeeded: seed >> shift)) }
    for byte in (key.population ?? "").utf8 { add(byte) }
    add(0)  // No id contains it, so the two parts cannot run together.
    for byte in key.quantity.rawValue.utf8 { add(byte) }
    state = hash
  }

  /// The next number strictly between 0 and 1.
  mutating func next() -> Double {
    state &+= 0x9e37_79b9_7f4a_7c15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xbf58_476d_1ce4_e5b9
    bits = (bits ^ (bits >> 27)) &* 0x94d0_49bb_1331_11eb
    return SampleStream.number(bits ^ (bits >> 31))
  }

  /// The middle of one of 2⁵² equal parts; one bit more and the last middle would round to 1.
  static func number(_ bits: UInt64) -> Double {
    (Double(bits >> 12) + 0.5) * 0x1p-52
  }
}
