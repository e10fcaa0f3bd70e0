import Assessment
import KnowledgeBase
import Quantities
import Report

extension ReviewTurn {
  /// The groups that are ticked, and those that are typed.
  mutating func nameGroups(_ fields: FormFields) {
    var names: [String] = []
    for choice in fields.all(.choice) {
      guard let group = interview.suggestedGroups.first(where: { $0.id == choice }) else {
        return refuse(.choice, Self.refused(.notHere))
      }
      names.append(group.title)
    }
    let typed = GroupNames.entries(of: fields.line(.text))
    let isNobody =
      names.isEmpty && typed.count == 1 && ChoiceWords.isOne(of: ChoiceWords.nobody, typed[0])
    if !isNobody {
      for entry in typed {
        let name = InterviewSentences.quoted(entry) ?? entry
        guard GroupNames.isName(name) else { return refuse(.text, Self.noName) }
        names.append(name)
      }
      if names.isEmpty, interview.canKeep { return respond(.keep, in: .choice) }
      guard !names.isEmpty else {
        let isNeeded = interview.step == .groups(.keeps)
        return refuse(
          interview.suggestedGroups.isEmpty ? .text : .choice,
          "Tick a group or type the name of another"
            + (isNeeded ? "." : ", or press \(InterviewLabels.nobody)."))
      }
    }
    let field: FieldName = typed.isEmpty ? .choice : .text
    guard interview.review.populations.count + names.count <= ReviewDesk.mostGroups else {
      return refuse(field, Self.tooManyGroups)
    }
    respond(.groups(names), in: field)
  }

  mutating func nameGroup(_ fields: FormFields) {
    let typed = fields.line(.text)
    switch fields[.choice] {
    case ReviewChoice.nobody where typed.isEmpty: respond(.noMoreGroups, in: .choice)
    case ReviewChoice.other, nil:
      guard !typed.isEmpty else {
        return refuse(.choice, "Choose a group, or type the name of another.")
      }
      takeGroup(typed)
    case let choice?:
      guard typed.isEmpty else { return refuse(.text, Self.twoGroups) }
      guard let group = interview.suggestedGroups.first(where: { $0.id == choice }) else {
        return refuse(.choice, Self.refused(.notHere))
      }
      guard hasRoom else { return refuse(.choice, Self.tooManyGroups) }
      respond(.group(group.title), in: .choice)
    }
  }

  mutating func nameKeeper(_ fields: FormFields) {
    let typed = fields.line(.text)
    switch fields[.choice] {
    case ReviewChoice.other, nil:
      guard !typed.isEmpty else {
        return refuse(.choice, "Choose who it is, or type the name of another group.")
      }
      takeKeeper(typed)
    case _ where !typed.isEmpty: refuse(.text, Self.twoGroups)
    case ReviewChoice.nobody: respond(.keeper(.nobody), in: .choice)
    case Answer.Choice.unknown.key: respond(.keeper(.unknown), in: .choice)
    case let choice?:
      guard case .role(let group)? = interview.step(for: choice) else {
        return refuse(.choice, Self.refused(.notHere))
      }
      respond(.keeper(.group(group)), in: .choice)
    }
  }

  /// The name of another group, or the words of one of the choices.
  private mutating func takeGroup(_ typed: String) {
    guard ChoiceWords.isOne(of: ChoiceWords.nobody, typed) else {
      return takeName(typed) { .group($0) }
    }
    respond(.noMoreGroups, in: .text)
  }

  /// The name of another group, that of one in the review, or the words of another choice.
  private mutating func takeKeeper(_ typed: String) {
    let named = interview.review.populations.map { ChoiceWords(key: nil, text: $0.title) }
    if case .whole(let place) = ChoiceWords.reading(of: typed, among: named) {
      respond(.keeper(.group(interview.review.populations[place].id)), in: .text)
    } else if ChoiceWords.isOne(
      of: ChoiceWords.nobody.union([InterviewLabels.nobodyKeeps]), typed)
    {
      respond(.keeper(.nobody), in: .text)
    } else if ChoiceWords.isOne(of: ChoiceWords.notKnown, typed) {
      respond(.keeper(.unknown), in: .text)
    } else {
      takeName(typed) { .keeper(.newGroup($0)) }
    }
  }

  private static let twoGroups =
    "A name is typed here, and another answer is chosen: choose \"Another group\" for the name, or clear it."

  /// Whether another name makes no group too many; a new name for a group makes none more.
  private var hasRoom: Bool {
    if case .group(.some) = interview.step { return true }
    return interview.review.populations.count < ReviewDesk.mostGroups
  }

  private static let noName = "Type the name of a group of people."

  private static let tooManyGroups =
    "These pages take up to \(ReviewDesk.mostGroups) groups: put some together."

  mutating func takeName(
    _ name: String, _ response: (String) -> Interview.Response
  ) {
    guard GroupNames.isName(name) else { return refuse(.text, Self.noName) }
    guard hasRoom else { return refuse(.text, Self.tooManyGroups) }
    respond(response(name), in: .text)
  }
}
