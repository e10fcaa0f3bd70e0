/// Draws samples of what is made of a standard normal, block by block.
///
/// One sample at a time, the processor guesses wrong at every tail and never has two samples in
/// hand. In a block the middle's formula runs over all of it, which the compiler can turn into vector
/// instructions, and the tails, one in seven, are put right after it. Every sample is the same to
/// the last bit as ``NormalQuantile/value(at:)`` makes it.
enum NormalSamples {
  /// Few enough for the fastest cache, many enough that the start of a loop does not count.
  private static let blockSize = 512

  /// So many samples, each changed from the z at the next number of the stream.
  @inline(__always)
  static func make(
    _ count: Int, from stream: SampleStream, change: (Double) -> Double
  ) -> [Double] {
    var stream = stream
    var block = Block(size: min(count, blockSize))
    var samples = [Double](repeating: 0, count: count)
    for start in stride(from: 0, to: count, by: blockSize) {
      block.fill(from: &stream)
      for index in 0..<min(blockSize, count - start) {
        samples[start + index] = change(block.values[index])
      }
    }
    return samples
  }

  /// Some standard normal values, and room for the tails among them.
  private struct Block {
    var values: [Double]
    private var probabilities: [Double]
    private var tails: [Int]

    init(size: Int) {
      values = Array(repeating: 0, count: size)
      probabilities = values
      tails = Array(repeating: 0, count: size)
    }

    /// Takes as many numbers of the stream as the block has room for, needed or not.
    mutating func fill(from stream: inout SampleStream) {
      var tailCount = 0
      for index in probabilities.indices {
        let probability = stream.next()
        probabilities[index] = probability
        tails[tailCount] = index
        tailCount += NormalQuantile.isInTail(probability) ? 1 : 0
      }
      for index in values.indices {
        values[index] = NormalQuantile.valueInMiddle(at: probabilities[index])
      }
      for index in tails[..<tailCount] {
        values[index] = NormalQuantile.valueInTail(at: probabilities[index])
      }
    }
  }
}
