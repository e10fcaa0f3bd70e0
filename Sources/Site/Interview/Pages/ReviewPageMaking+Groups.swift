import Assessment
import KnowledgeBase
import Quantities

extension ReviewPageMaking {
  var title: ReviewPage {
    var page = ReviewPage(
      position: "Before the questions", heading: "What is proposed, in a few words?")
    page.input = ReviewPage.Input(value: typed?.line(.text) ?? review.title)
    page.intro = [
      "Name the change, not the project: \u{201C}Runner sizes as tags\u{201D} says more than "
        + "\u{201C}Phase 2\u{201D}. It stands on top of the report."
    ]
    return page
  }

  var oneMoreGroup: ReviewPage {
    let isFirst = review.populations.isEmpty
    let names = review.populations.map(\.title).joined(separator: ", ")
    var page = ReviewPage(
      position: isFirst ? "Groups of people" : "Groups so far: \(names)",
      heading: isFirst
        ? "Who will have to do something, even rarely?"
        : "Who else will have to do something, gain by it or keep it going?")
    page.intro = ["One group at a time."]
    let ways =
      interview.suggestedGroups.map { ($0.id, $0.title) }
      + (isFirst ? [] : [(ReviewChoice.nobody, "Nobody else")])
      + [(ReviewChoice.other, "Another group")]
    page.choices = choices(ways, answered: nil)
    page.input = ReviewPage.Input(label: "Its name", value: typed?.line(.text) ?? "")
    page.help = groupHelp
    return page
  }

  func renamedGroup(_ id: String) -> ReviewPage {
    var page = ReviewPage(
      position: "Group: \(labels.group(id))", heading: "What is this group called?")
    page.input = ReviewPage.Input(value: typed?.line(.text) ?? labels.group(id))
    page.help = groupHelp
    page.buttons.append(
      ReviewPage.Button(action: .remove, text: "Take this group out, with its figures"))
    return page
  }

  private var groupHelp: [String] {
    [
      "An automation is paid for by everyone who has to do something because of it. Think of those "
        + "who are not in the room: newcomers, support, people on call.",
      "Give people one group each, or their minutes are added twice. Groups that differ much in "
        + "minutes or in cost are better named separately.",
    ]
  }

  func role(_ id: String) -> ReviewPage {
    var page = ReviewPage(
      position: "Group: \(labels.group(id))", heading: "What is their part in it?")
    page.choices = choices(
      PopulationRole.allCases.map { ($0.rawValue, ReviewLabels.part($0)) },
      answered: interview.canKeep ? interview.group(id)?.role.rawValue : nil)
    page.help = [
      "Minutes a day are asked of those who have to do something, hours a week of those who keep it "
        + "going. Whoever gains and has to do something as well has to do something."
    ]
    return page
  }

  func asked(_ id: String) -> ReviewPage {
    var page = ReviewPage(position: "Group: \(labels.group(id))", heading: "Were they asked?")
    page.choices = choices(
      Population.Asked.allCases.map { ($0.rawValue, ReviewLabels.word($0)) },
      answered: interview.canKeep ? interview.group(id)?.asked.rawValue : nil)
    page.addition = addition(withGrade: false)
    page.help = [
      "Where a group pays, gains nothing and was not asked, the report says so. Asking means that "
        + "somebody of the group could have said no."
    ]
    return page
  }

  var keeper: ReviewPage {
    var page = ReviewPage(
      position: position("Figure for the proposal", toGo),
      heading: "Who keeps it going: mends, upgrades, answers questions, corrects its results?")
    let groups = review.populations.compactMap { group in
      interview.word(for: .role(group.id)).map { ($0, group.title) }
    }
    page.choices = choices(
      groups + [
        (ReviewChoice.nobody, "Nobody: no hours"),
        (Answer.Choice.unknown.key, ReviewLabels.notKnown), (ReviewChoice.other, "Another group"),
      ], answered: nil)
    page.input = ReviewPage.Input(label: "Its name", value: typed?.line(.text) ?? "")
    if interview.canKeep {
      page.intro = ["So far: \(labels.answer(to: .keeper))."]
      page.buttons.append(ReviewPage.Button(action: .keep, text: "Leave it as it is"))
    }
    page.help = [
      "No group was named whose part it is to keep it going. Their hours count as much as "
        + "anybody\u{2019}s, and are most often left out."
    ]
    return page
  }
}
