import Assessment
import KnowledgeBase
import Quantities
import Report

extension InterviewPromptMaking {
  var title: InterviewPrompt {
    var prompt = InterviewPrompt(heading: beforeQuestions, text: asked)
    prompt.label = "Title: "
    prompt.freeText = .title
    if !review.title.isEmpty {
      prompt.now = kept(review.title)
      prompt.enter = keepsOnEnter
    } else if let suggestedTitle, !suggestedTitle.isEmpty {
      prompt.now = ["Enter takes: \(suggestedTitle)"]
      prompt.enter = .title(suggestedTitle)
    }
    let needed = "A review needs a title; a working title will do."
    prompt.unavailable = Self.withoutNotes(unknown: needed, notApplicable: needed)
    prompt.help = reasons
    return prompt
  }

  private var beforeQuestions: String { InterviewSentences.beforeQuestions(interview) + "." }

  var proposal: InterviewPrompt {
    var prompt = InterviewPrompt(heading: beforeQuestions, text: asked)
    prompt.label = "In a sentence: "
    prompt.freeText = .proposal
    prompt.now =
      review.proposal.map(kept) ?? ["Enter leaves it out; it can be added until the end."]
    prompt.enter = .keep
    let optional = "Enter leaves it out."
    prompt.unavailable = Self.withoutNotes(unknown: optional, notApplicable: optional)
    prompt.help = reasons
    return prompt
  }

  /// The groups that have a part, several at once.
  func groups(_ role: PopulationRole) -> InterviewPrompt {
    let named = review.populations.filter { $0.role == role }
    var prompt = InterviewPrompt(heading: opening + groupsSoFar, text: asked)
    prompt.choices = interview.suggestedGroups.map { group in
      InterviewPrompt.Choice(
        key: group.id, text: group.title, action: .respond(.groups([group.title])),
        canBeMarked: true)
    }
    if named.isEmpty, role != .keeps {
      prompt.choices.append(
        InterviewPrompt.Choice(
          key: "nobody", text: InterviewLabels.nobody, action: .respond(.groups([])),
          others: ChoiceWords.nobody))
    }
    prompt.choices += named.map { group in
      InterviewPrompt.Choice(
        key: nil, text: InterviewLabels.takeOut(group), action: .respond(.removeGroup(group.id)))
    }
    prompt.now = kept(labels.plainAnswer(to: .groups(role))) + [Self.severalAtOnce]
    prompt.enter = keepsOnEnter
    prompt.label = "Choose, or type names: "
    prompt.freeText = .groupNames
    let surest = "Name those that you are sure of; more can be added until the end."
    prompt.unavailable = Self.withoutNotes(
      unknown: surest,
      notApplicable: !named.isEmpty
        ? "Enter keeps those who are named; take out who does not belong."
        : role == .keeps
          ? "Somebody is always touched, if only those who keep it going: name them."
          : "If there is nobody, type nobody.")
    prompt.help = reasons
    return prompt
  }

  private static let severalAtOnce = "Several at once, with commas: 1, 2, build team"

  private var groupsSoFar: String {
    review.populations.isEmpty ? "Groups of people." : "Groups so far: \(groupNames)."
  }

  func group(_ id: String?) -> InterviewPrompt {
    id.map(renamedGroup) ?? oneMoreGroup
  }

  private var oneMoreGroup: InterviewPrompt {
    var prompt = InterviewPrompt(heading: groupsSoFar, text: asked)
    prompt.choices = suggestions
    prompt.choices.append(
      InterviewPrompt.Choice(
        key: "nobody", text: InterviewLabels.nobodyElse, action: .respond(.noMoreGroups),
        others: ChoiceWords.nobody))
    prompt.label = "Choose, or type a name: "
    prompt.freeText = .groupName
    prompt.unavailable = Self.withoutNotes(
      unknown: "Name the group that you are sure of; more can be added until the end.",
      notApplicable: "If nobody else is touched, choose \(prompt.choices.count).")
    prompt.help = reasons
    return prompt
  }

  private func renamedGroup(_ id: String) -> InterviewPrompt {
    var prompt = InterviewPrompt(heading: groupHeading(id), text: asked)
    prompt.choices =
      suggestions
      + [review.populations.first { $0.id == id }].compactMap(\.self).map { group in
        InterviewPrompt.Choice(
          key: "remove", text: InterviewLabels.takeOut(group), action: .respond(.removeGroup(id)))
      }
    prompt.now = kept(labels.group(id))
    prompt.enter = keepsOnEnter
    prompt.label = "Choose, or type a name: "
    prompt.freeText = .groupName
    prompt.unavailable = Self.withoutNotes(
      unknown: "A group needs a name; a rough one will do.",
      notApplicable: "If the group is not touched, choose \(prompt.choices.count).")
    prompt.help = reasons
    return prompt
  }

  private var suggestions: [InterviewPrompt.Choice] {
    interview.suggestedGroups.map { group in
      InterviewPrompt.Choice(
        key: group.id, text: group.title, action: .respond(.group(group.title)))
    }
  }

  private func groupHeading(_ id: String) -> String { "Group: \(labels.group(id))." }

  private var groupNames: String { review.populations.map(\.title).joined(separator: ", ") }

  func role(_ id: String) -> InterviewPrompt {
    var prompt = InterviewPrompt(heading: groupHeading(id), text: asked)
    prompt.choices = PopulationRole.allCases.map { role in
      InterviewPrompt.Choice(
        key: role.rawValue, text: InterviewLabels.part(role), action: .respond(.role(role)),
        explanation: consequence(of: role))
    }
    prompt.now = kept(labels.plainAnswer(to: .role(id)))
    prompt.enter = keepsOnEnter
    let nearest = "Choose the nearest; it can be changed until the end."
    prompt.unavailable = Self.withoutNotes(unknown: nearest, notApplicable: nearest)
    prompt.help = reasons
    return prompt
  }

  private func consequence(of role: PopulationRole) -> String {
    let isQuick = review.scope == .core
    return switch role {
    case .affected:
      isQuick
        ? "The time that it asks of them is asked for, and the time that it saves them."
        : "Minutes a day are asked for, hours for set-up and learning, and the time that it saves them."
    case .gains: "The time that it saves them is asked for; nothing that it costs them is."
    case .keeps:
      isQuick
        ? "The time that it saves them is asked for; a whole review asks for their hours as well."
        : "Hours a week are asked for."
    }
  }

  func asked(_ id: String) -> InterviewPrompt {
    var prompt = InterviewPrompt(
      heading: InterviewSentences.aboutGroup(interview) + ".", text: asked)
    prompt.choices = Population.Asked.allCases.map { asked in
      InterviewPrompt.Choice(
        key: asked.rawValue, text: InterviewLabels.word(asked), action: .respond(.asked(asked)),
        others: Self.others(for: asked))
    }
    prompt.now = kept(labels.answer(to: .asked(id)))
    prompt.enter = keepsOnEnter
    prompt.unknown = .asked(.unknown)
    prompt.unavailable.notApplicable =
      "If it makes no sense to ask them, choose 2 and say why with n."
    prompt.help = reasons
    return prompt
  }

  private static func others(for asked: Population.Asked) -> Set<String> {
    switch asked {
    case .yes: ["y"]
    case .no: []
    case .unknown: ChoiceWords.notKnown
    }
  }

  var keeper: InterviewPrompt {
    var prompt = InterviewPrompt(
      heading: "Figure for the proposal. \(toGo)".trimmingBlanks,
      text: asked)
    prompt.choices =
      review.populations.map { group in
        InterviewPrompt.Choice(
          key: group.id, text: group.title, action: .respond(.keeper(.group(group.id))))
      } + [
        InterviewPrompt.Choice(
          key: "nobody", text: InterviewLabels.nobodyKeeps, action: .respond(.keeper(.nobody)),
          others: ChoiceWords.nobody),
        InterviewPrompt.Choice(
          key: "unknown", text: InterviewLabels.notKnown, action: .respond(.keeper(.unknown)),
          others: ChoiceWords.notKnown),
      ]
    prompt.now = kept(labels.plainAnswer(to: .keeper))
    prompt.enter = keepsOnEnter
    prompt.label = "Choose, or type the name of another group: "
    prompt.freeText = .keeperName
    prompt.unknown = .keeper(.unknown)
    prompt.unavailable = Self.withoutNotes(
      notApplicable: "If nobody has to keep it going, choose \(review.populations.count + 1).")
    prompt.help = reasons
    return prompt
  }
}

extension String {
  /// The text without blanks at its ends.
  var trimmingBlanks: String {
    let rest = drop(while: \.isWhitespace)
    guard let last = rest.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(rest[...last])
  }
}
