import Assessment
import KnowledgeBase
import Quantities
import Report

extension ReviewPageMaking {
  var title: ReviewPage {
    var page = asking(.title, position: InterviewSentences.beforeQuestions(interview))
    page.input = ReviewPage.Input(value: typed?.line(.text) ?? review.title)
    return page
  }

  var proposal: ReviewPage {
    var page = asking(.proposal, position: InterviewSentences.beforeQuestions(interview))
    page.input = ReviewPage.Input(
      hint: "It may be left empty.", value: typed?.line(.text) ?? review.proposal ?? "")
    return page
  }

  /// The groups that have a part: what is ticked comes to those that are named, what is typed as well.
  func groups(_ role: PopulationRole) -> ReviewPage {
    var page = asking(.groups(role), position: position(opening, groupsSoFar))
    let ticked = typed?.all(.choice) ?? []
    page.choices = interview.suggestedGroups.map { group in
      ReviewPage.Choice(
        value: group.id, text: group.title, isChosen: ticked.contains(group.id))
    }
    page.takesSeveral = true
    page.input = ReviewPage.Input(
      label: "Other groups, with commas between them", value: typed?.line(.text) ?? "")
    let named = review.populations.filter { $0.role == role }
    if interview.canKeep, named.isEmpty {
      page.intro.append("So far: \(InterviewLabels.nobody).")
    } else if !named.isEmpty {
      page.intro.append("So far: \(labels.plainAnswer(to: .groups(role))).")
      page.buttons += named.compactMap(takingOut)
    }
    if named.isEmpty, role != .keeps {
      page.buttons.append(ReviewPage.Button(action: .nobody, text: InterviewLabels.nobody))
    }
    return page
  }

  private var groupsSoFar: String {
    let names = review.populations.map(\.title).joined(separator: ", ")
    return names.isEmpty ? "Groups of people" : "Groups so far: \(names)"
  }

  var oneMoreGroup: ReviewPage {
    var page = asking(.group(nil), position: groupsSoFar)
    let ways =
      interview.suggestedGroups.map { ($0.id, $0.title) } + [
        (ReviewChoice.nobody, InterviewLabels.nobodyElse), (ReviewChoice.other, "Another group"),
      ]
    page.choices = choices(ways, answered: nil)
    page.input = ReviewPage.Input(label: "Its name", value: typed?.line(.text) ?? "")
    return page
  }

  func renamedGroup(_ id: String) -> ReviewPage {
    var page = asking(.group(id), position: "Group: \(labels.group(id))")
    page.input = ReviewPage.Input(value: typed?.line(.text) ?? labels.group(id))
    page.buttons += [interview.group(id).flatMap(takingOut)].compactMap(\.self)
    return page
  }

  private func takingOut(_ group: Population) -> ReviewPage.Button? {
    interview.word(for: .role(group.id)).map {
      ReviewPage.Button(action: .takeOut($0), text: InterviewLabels.takeOut(group))
    }
  }

  func role(_ id: String) -> ReviewPage {
    var page = asking(.role(id), position: "Group: \(labels.group(id))")
    page.choices = choices(
      PopulationRole.allCases.map { ($0.rawValue, InterviewLabels.part($0)) },
      answered: interview.canKeep ? interview.group(id)?.role.rawValue : nil)
    return page
  }

  func asked(_ id: String) -> ReviewPage {
    var page = asking(.asked(id), position: InterviewSentences.aboutGroup(interview))
    page.choices = choices(
      Population.Asked.allCases.map { ($0.rawValue, InterviewLabels.word($0)) },
      answered: interview.canKeep ? interview.group(id)?.asked.rawValue : nil)
    page.addition = addition(withGrade: false)
    return page
  }

  var keeper: ReviewPage {
    var page = asking(.keeper, position: position("Figure for the proposal", toGo))
    let groups = review.populations.compactMap { group in
      interview.word(for: .role(group.id)).map { ($0, group.title) }
    }
    page.choices = choices(
      groups + [
        (ReviewChoice.nobody, InterviewLabels.nobodyKeeps),
        (Answer.Choice.unknown.key, InterviewLabels.notKnown),
        (ReviewChoice.other, "Another group"),
      ], answered: nil)
    page.input = ReviewPage.Input(label: "Its name", value: typed?.line(.text) ?? "")
    if interview.canKeep {
      page.intro = ["So far: \(labels.plainAnswer(to: .keeper))."]
      page.buttons.append(ReviewPage.Button(action: .keep, text: "Leave it as it is"))
    }
    return page
  }
}
