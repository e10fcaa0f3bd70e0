import KnowledgeBase
import Quantities

extension Interview {
  /// How far an interview has come.
  public struct Progress: Hashable, Sendable {
    /// The number of the current question, under which it was first shown; nil at other steps.
    public let number: Int?

    /// How many questions are to come after this step, if no further one falls away.
    public let toGo: Int

    /// Whether answers still to come may make some of them needless.
    public let isCertain: Bool
  }

  /// How far the interview has come.
  ///
  /// Going forward, the number of a new question is always the next one and `toGo` never grows; only a
  /// changed answer can bring questions back, and then ``respond(_:)`` says which.
  public var progress: Progress {
    let states = states
    let open = questionnaire.questions.indices.filter { place in
      let isAsked = review.scope == .all || questionnaire.questions[place].isCore
      switch states[place] {
      case .open: return isAsked
      case .suspect: return true
      default: return false
      }
    }
    let waiting = open.filter { .question(questionnaire.questions[$0].id) != step }
    let undecided = Set(open)
    let mayFallAway = waiting.contains { place in
      questionnaire.questions[place].skipConditions.contains { condition in
        questionnaire.index[condition.question].map(undecided.contains) ?? false
      }
    }
    var number: Int?
    if case .question(let id) = step { number = memory.numbers[id] }
    return Progress(number: number, toGo: waiting.count, isCertain: !mayFallAway)
  }

  /// Where the current figure stands among those of its group, which a quick review asks for together.
  ///
  /// Nil at all other steps, and for the only one.
  public var figurePlace: (number: Int, count: Int)? {
    guard review.scope == .core, case .quantity(let key) = step, key.population != nil else {
      return nil
    }
    let figures = path.questionSteps.filter { step in
      if case .quantity(let other) = step { other.population == key.population } else { false }
    }
    guard figures.count > 1, let place = figures.firstIndex(of: step) else { return nil }
    return (place + 1, figures.count)
  }

  /// How many questions have an answer that counts, `unknown` and `n-a` among them.
  public var answeredCount: Int {
    states.count { state in
      switch state {
      case .answered, .unknown, .notApplicable: true
      case .open, .skipped, .suspect: false
      }
    }
  }

  /// Whether nothing that is required is missing.
  public var isComplete: Bool {
    !review.title.isEmpty && !review.populations.isEmpty
      && questionnaire.missing(in: review).isEmpty
  }
}
