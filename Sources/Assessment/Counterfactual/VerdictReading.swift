import KnowledgeBase

/// All that says how a verdict follows from answers: the questions, the rules, the money.
struct VerdictReading {
  let completions: Completions
  let rules: TallyRules
  let table: VerdictTable
  let money: MoneyCases

  init(of evaluation: Evaluation) throws(Evaluation.Problem) {
    let questionnaire = Questionnaire(evaluation.questions)
    completions = Completions(questionnaire, evaluation.review)
    rules = TallyRules(questionnaire, evaluation.policy)
    table = evaluation.policy.verdicts
    money = try MoneyCases(evaluation)
  }

  /// The verdicts of one completion: one where its band is known.
  func verdicts(_ tally: Tally) -> Set<Verdict> {
    table.verdicts(money.money(isZeroed: tally.isZeroed).band, rules.evidenceClass(tally))
  }

  /// The verdicts of one completion, given as an answer to each question, asked or not.
  func verdicts(_ outcomes: [Completions.Outcome]) -> Set<Verdict> {
    verdicts(
      completions.asked(outcomes).enumerated().reduce(rules.initial) {
        rules.adding($0, rules.effect($1.offset, $1.element))
      })
  }
}

extension Completions {
  /// What counts of an answer to each question: those that others make pointless are skipped.
  func asked(_ outcomes: [Outcome]) -> [Outcome] {
    var asked: [Outcome] = []
    var doomed: Set<Int> = []
    for (place, outcome) in outcomes.enumerated() {
      let isDoomed = doomed.contains(place)
      asked.append(isDoomed ? .skipped : outcome)
      doomed.formUnion(
        questionnaire.dependents[place].filter {
          isDoomed || isSkipped($0, by: outcome, of: place)
        })
    }
    return asked
  }
}
