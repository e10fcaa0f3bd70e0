import TestSupport
import Testing

@testable import Diagnostics

struct NearMissTests {
  @Test(
    arguments: [
      (name: "singelton", candidates: ["singleton", "single"], best: "singleton"),
      (name: "Caused bye", candidates: ["Caused by", "Countered by"], best: "Caused by"),
      (name: "caused by", candidates: ["Caused by"], best: "Caused by"),
      (name: "kind", candidates: ["king", "bind"], best: "bind"),
      (name: "kind", candidates: ["kind"], best: nil),
      (name: "kind", candidates: ["status", "updated"], best: nil),
      (name: "kind", candidates: [], best: nil),
      (name: "ba", candidates: ["ab", "c"], best: "ab"),
      (name: "sysiphus", candidates: ["sisyphus"], best: "sisyphus"),
      (name: "überall", candidates: ["uberall"], best: "uberall"),
    ] as [(String, [String], String?)])
  func suggestsThePlausibleOnly(name: String, candidates: [String], best: String?) {
    #expect(NearMiss.best(for: name, among: candidates) == best)
  }

  @Test(arguments: [
    (left: "", right: "", distance: 0), (left: "", right: "abc", distance: 3),
    (left: "abc", right: "abc", distance: 0), (left: "abc", right: "acb", distance: 1),
    (left: "abc", right: "ab", distance: 1), (left: "abc", right: "xbc", distance: 1),
    (left: "kitten", right: "sitting", distance: 3), (left: "abcd", right: "badc", distance: 2),
  ])
  func countsEdits(left: String, right: String, distance: Int) {
    #expect(NearMiss.editDistance(Array(left), Array(right)) == distance)
    #expect(NearMiss.editDistance(Array(right), Array(left)) == distance)
  }

  @Test(arguments: SeededGenerator.seeds(30))
  func rulesOutNoCandidateTooEarly(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let words = (0..<60).map { _ in
      String((0..<Int.random(in: 0...9, using: &random)).map { _ in random.pick(Array("abcdeé")) })
    }
    let index = NearMissIndex(words)
    for word in words {
      let letters = Array(word.unicodeScalars)
      let expected = words.filter { $0 != word }
        .map { (NearMiss.editDistance(letters, Array($0.unicodeScalars)), $0) }
        .filter { $0.0 <= max(1, letters.count / 3) }
        .min { $0 < $1 }
      #expect(index.best(for: word) == expected?.1)
    }
  }

  @Test func doesNotDependOnTheOrderOfCandidates() {
    let words = ["cat", "car", "can", "cap", "bat"]
    let results = (0..<20).map { _ in NearMiss.best(for: "caz", among: words.shuffled()) }
    #expect(Set(results) == ["can"])
  }
}
