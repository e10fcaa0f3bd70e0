/// Reads the numbers of an entry in the form in which most records hold them, without units and signs.
///
/// `9.6`, `4..23` and `450 / 560 / 800` in plain digits mean what they mean to
/// ``QuantityEntry/parseAnyForm(_:for:currency:)``; whatever needs a second look, as `1.000` does, is left
/// to it. An overview of ten thousand reviews reads a hundred thousand such texts.
struct PlainNumbers {
  /// So many digits fit into 64 bits, together with the power of ten below them.
  private static let mostDigits = 15

  private let bytes: UnsafeBufferPointer<UInt8>
  private var place = 0

  /// One number, two around `..`, or three between slashes; `nil` for every other text.
  static func values(in text: String) -> [Rational]? {
    var text = text
    return text.withUTF8 { bytes in
      var reader = PlainNumbers(bytes: bytes)
      return reader.read()
    }
  }

  private init(bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  private mutating func read() -> [Rational]? {
    guard let first = number() else { return nil }
    if isAtEnd { return [first] }
    if take("..") {
      guard let second = number(), isAtEnd else { return nil }
      return [first, second]
    }
    guard take(" / "), let second = number(), take(" / "), let third = number(), isAtEnd else {
      return nil
    }
    return [first, second, third]
  }

  private var isAtEnd: Bool { place == bytes.count }

  private mutating func take(_ separator: StaticString) -> Bool {
    let count = separator.utf8CodeUnitCount
    guard place + count <= bytes.count else { return false }
    for index in 0..<count where bytes[place + index] != separator.utf8Start[index] { return false }
    place += count
    return true
  }

  /// A minus or none, digits, and a point with digits behind it or none.
  private mutating func number() -> Rational? {
    let isNegative = place < bytes.count && bytes[place] == UInt8(ascii: "-")
    if isNegative { place += 1 }
    let start = place
    var value: Int64 = 0
    var scale: Int64 = 1
    guard takeDigits(into: &value) else { return nil }
    let whole = place - start
    var decimals = 0
    if place + 1 < bytes.count, bytes[place] == UInt8(ascii: "."), isDigit(bytes[place + 1]) {
      place += 1
      let point = place
      guard takeDigits(into: &value) else { return nil }
      decimals = place - point
      // With three digits behind it the point may be meant to part thousands.
      if decimals == 3, whole <= 3, bytes[start] != UInt8(ascii: "0") { return nil }
    }
    guard whole + decimals <= Self.mostDigits else { return nil }
    for _ in 0..<decimals { scale *= 10 }
    return Rational(reducing: Int128(isNegative ? -value : value), over: Int128(scale))
  }

  /// Takes at least one digit; `false` if there is none, or there are too many.
  private mutating func takeDigits(into value: inout Int64) -> Bool {
    let start = place
    while place < bytes.count, isDigit(bytes[place]) {
      guard place - start < Self.mostDigits, value < 1_000_000_000_000_000 else { return false }
      value = value * 10 + Int64(bytes[place] - UInt8(ascii: "0"))
      place += 1
    }
    return place > start
  }

  private func isDigit(_ byte: UInt8) -> Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte }
}
