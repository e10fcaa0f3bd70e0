/// An adaptive binary arithmetic coder for text and small numbers.
///
/// The odds of a bit are learnt by context: for letters the two before them, or only the last one until the
/// pair has been seen twice; for numbers their kind. The interval is that of Witten, Neal and Cleary (1987)
/// in 32 bits, written byte by byte as soon as both ends agree.
struct BitCoder {
  /// The odds of a 1 by context, of 65,536, with the highest bit turned so that a half is 0.
  private var odds: [UInt16]

  /// How often each context was seen, up to ``mostSeen``.
  private var seen: [UInt8]

  private var low: UInt32 = 0
  private var high = UInt32.max
  private var bytes: [UInt8] = []
  private var last = 0
  private var beforeLast = 0

  /// From here on the context is one byte, then a number's kind, then two bytes.
  private static let numbers = 1 << 16
  private static let pairs = 1 << 17
  private static let mostSeen: UInt8 = 13

  init() {
    odds = Array(repeating: 0, count: Self.pairs + 1 << 22)
    seen = Array(repeating: 0, count: Self.pairs + 1 << 22)
  }

  mutating func write(byte: UInt8) {
    let pair = Self.pairs + ((beforeLast & 127) << 15 | (last & 127) << 8)
    var node = 1
    for place in (0..<8).reversed() {
      let bit = Int(byte) >> place & 1
      let near = last << 8 | node
      let far = pair | node
      write(bit, by: seen[far] > 1 ? far : near)
      learn(bit, in: near)
      learn(bit, in: far)
      node = node << 1 | bit
    }
    beforeLast = last
    last = Int(byte)
  }

  /// A number from 0 on: how many bits it has, one more than itself taken, then these.
  ///
  /// - Parameters:
  ///   - number: at most 2,147,483,646.
  ///   - kind: from 0 to 63; numbers of a kind are alike.
  mutating func write(number: Int, kind: Int) {
    let number = number + 1
    let length = PackedIndex.bitLength(number) - 1
    let context = Self.numbers + kind << 10
    for place in 0...length {
      let bit = place < length ? 1 : 0
      write(bit, by: context | place << 5 | 31)
      learn(bit, in: context | place << 5 | 31)
    }
    for place in (0..<length).reversed() {
      let bit = number >> place & 1
      write(bit, by: context | length << 5 | place)
      learn(bit, in: context | length << 5 | place)
    }
  }

  /// All that was written.
  consuming func finish() -> [UInt8] {
    for shift in [24, 16, 8, 0] as [UInt32] {
      bytes.append(UInt8(truncatingIfNeeded: low >> shift))
    }
    return bytes
  }

  private mutating func write(_ bit: Int, by context: Int) {
    let chance = min(4095, max(1, UInt32((odds[context] ^ 0x8000) >> 4)))
    let middle = low + (high - low) >> 12 * chance
    if bit == 1 { high = middle } else { low = middle + 1 }
    while (low ^ high) >> 24 == 0 {
      bytes.append(UInt8(high >> 24))
      low <<= 8
      high = high << 8 | 255
    }
  }

  /// The first times teach most.
  private mutating func learn(_ bit: Int, in context: Int) {
    let old = Int(odds[context] ^ 0x8000)
    let rate = 2560 / (10 * Int(seen[context]) + 18)
    odds[context] = UInt16(old + ((bit * 65535 - old) * rate) >> 8) ^ 0x8000
    seen[context] = min(seen[context] + 1, Self.mostSeen)
  }
}
