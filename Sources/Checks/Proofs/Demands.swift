import Assessment
import KnowledgeBase

/// What must be answered for something to be so: the options that are left to each question concerned.
///
/// A question is asked if and only if each of its prerequisites, and theirs in turn, was asked and
/// answered in none of the ways that skip it or one of these prerequisites. So all that can be demanded
/// falls apart into demands on single answers, none of which joins two. They can be met together
/// exactly when no question is left without an option, and all other questions remain free.
///
/// ```
/// choose-once at level 3 or more  =  choose-once ∈ {often}, choice-count ∈ {some, many},
///                                    recurring-work ∈ {weekly, daily}
/// ```
struct Demands: Hashable, Sendable {
  /// For each place of a question that must be asked, the positions of the options that are left.
  private(set) var options: [Int: Set<Int>]

  /// Nothing is demanded.
  static let none = Demands(options: [:])

  /// Whether there are answers that meet them.
  var canBeMet: Bool { !options.values.contains(where: \.isEmpty) }

  /// These demands and others.
  func joined(with other: Demands) -> Demands {
    Demands(options: options.merging(other.options) { $0.intersection($1) })
  }

  /// The questions that are left without an option, in order.
  var contradictions: [Int] { options.filter(\.value.isEmpty).keys.sorted() }
}

extension ReviewSpace {
  /// What must be answered for a question to be asked and answered in one of some ways.
  func asking(_ place: Int, where isWanted: (Option) -> Bool = { _ in true }) -> Demands {
    var options = [place: positions(of: place, where: isWanted)]
    for later in prerequisites(of: place) + [place] {
      for condition in questions[later].skipConditions {
        guard let earlier = self.place(of: condition.question) else { continue }
        options[earlier] = (options[earlier] ?? positions(of: earlier)).intersection(
          positions(of: earlier) { !condition.options.contains($0.key) })
      }
    }
    return Demands(options: options)
  }

  /// The positions of some of a question's options.
  func positions(of place: Int, where isWanted: (Option) -> Bool = { _ in true }) -> Set<Int> {
    let options = questions[place].options
    return Set(options.indices.filter { isWanted(options[$0]) })
  }

  /// The earlier questions that a question waits for, directly or through others, in order.
  func prerequisites(of place: Int) -> [Int] {
    var found: Set<Int> = []
    var waiting = [place]
    while let current = waiting.popLast() {
      for condition in questions[current].skipConditions {
        if let earlier = self.place(of: condition.question), found.insert(earlier).inserted {
          waiting.append(earlier)
        }
      }
    }
    return found.sorted()
  }
}
