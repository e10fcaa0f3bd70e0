public import KnowledgeBase

extension Review {
  /// The review with everything that another record says, as if its answers were given now.
  ///
  /// What the other one does not say stays as it is. An answer written by hand, without the fingerprint of
  /// its question, gets that of the question as it is now; one that was given to an earlier form of the
  /// question stays so, and has to be confirmed.
  ///
  /// - Parameters:
  ///   - other: the record whose answers are taken.
  ///   - catalog: the knowledge base that asks.
  /// - Returns: the same review as an interview leaves in which these answers were given.
  public func answered(from other: Review, in catalog: Catalog) -> Review {
    let other = other.withPresentIDs(in: catalog)
    var review = withPresentIDs(in: catalog)
    if !other.title.isEmpty { review.title = other.title }
    review.proposal = other.proposal ?? proposal
    review.author = other.author ?? author
    review.decisionOwner = other.decisionOwner ?? decisionOwner
    review.date = other.date ?? date
    review.currency = other.currency
    review.seed = other.seed
    review.scope = other.scope
    for population in other.populations {
      if let place = review.populations.firstIndex(where: { $0.id == population.id }) {
        var merged = population
        merged.quantities = review.populations[place].quantities
          .merging(population.quantities) { $1 }
        review.populations[place] = merged
      } else {
        review.populations.append(population)
      }
    }
    review.quantities.merge(other.quantities) { $1 }
    for (id, answer) in other.answers {
      var answer = answer
      answer.fingerprint = answer.fingerprint ?? catalog.question(id)?.fingerprint
      review.answers[id] = answer
    }
    if review != self { review.content = catalog.fingerprint }
    return review
  }
}
