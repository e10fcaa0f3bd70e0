#if Serve
  @testable import Server
  import Synchronization
  import Testing

  private final class Running: Sendable {
    let count = Mutex((now: 0, most: 0))
  }

  struct TurnsTests {
    @Test func runsFewAtOnceAndSendsManyAway() async {
      let turns = Turns()
      let running = Running()
      let answers = await withTaskGroup(of: Bool.self) { group in
        for _ in 0..<300 {
          group.addTask {
            await turns.take {
              running.count.withLock { $0 = ($0.now + 1, max($0.most, $0.now + 1)) }
              var sum = 0.0
              for number in 0..<20_000 { sum += Double(number).squareRoot() }
              running.count.withLock { $0.now -= 1 }
              return sum
            } != nil
          }
        }
        return await group.reduce(into: []) { $0.append($1) }
      }
      #expect(answers.count == 300)
      #expect(answers.contains(true))
      #expect(running.count.withLock { $0.now } == 0)
      #expect(running.count.withLock { $0.most } <= Turns.most)
      #expect(await turns.take { 5 } == 5, "nothing is left over")
    }

    @Test func countsBytesOfAllForms() {
      let room = BodyRoom()
      var shares = [BodyRoom.Share(of: room), BodyRoom.Share(of: room)]
      #expect(shares[0].take(BodyRoom.most - 10))
      #expect(!shares[1].take(11))
      #expect(shares[1].take(10))
      shares.removeFirst()
      #expect(shares[0].take(BodyRoom.most - 10), "what is given back can be taken again")
    }
  }
#endif
