@testable import Site
import Testing

struct ByteDigestTests {
  /// From the reference implementation of MurmurHash64A with seed 0.
  @Test(arguments: [
    ("", "0000000000000000"),
    ("a", "071717d2d36b6b11"),
    ("hello world", "d3ba2368a832afce"),
    ("The quick brown fox jumps over the lazy dog", "5589ca33042a861b"),
  ])
  func isMurmurHash64A(text: String, digest: String) {
    #expect(ByteDigest.of(Array(text.utf8)) == digest)
  }

  @Test func noticesEveryByte() {
    let bytes = [UInt8](repeating: 7, count: 43)
    var digests: Set<String> = [ByteDigest.of(bytes)]
    for place in bytes.indices {
      var changed = bytes
      changed[place] ^= 1
      digests.insert(ByteDigest.of(changed))
    }
    #expect(digests.count == bytes.count + 1)
  }
}
