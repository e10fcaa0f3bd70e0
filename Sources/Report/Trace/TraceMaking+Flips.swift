internal import Assessment
internal import KnowledgeBase
import Quantities

/// What could still change the verdict, as the report says it, with the inputs that it hangs on.
extension TraceMaking {
  var flips: TraceNode {
    guard let prospects = subject.prospects else {
      return TraceNode("What would flip the verdict cannot be told from these figures.")
    }
    let settled = SettledSentences(subject: subject, settledness: prospects.settledness)
    let words = FlipSentences(subject: subject, flips: prospects.flips)
    let rows = zip(
      StakeSentences(subject: subject, stakes: prospects.stakes).rows, prospects.stakes.tornado
    ).map { row, stake in
      TraceNode(
        row, id: stake.key.description,
        parts: [input(ledger.input(stake.key.quantity, of: stake.key.population))])
    }
    return TraceNode(
      settled.short,
      parts: settled.parts.map { TraceNode($0) }
        + [TraceNode(words.heading, parts: words.all.map { TraceNode($0) })]
        + [TraceNode("What the net value hangs on, the greatest swing first.", parts: rows)])
  }
}
