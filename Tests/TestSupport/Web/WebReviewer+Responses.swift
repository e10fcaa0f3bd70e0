public import Assessment
import KnowledgeBase
public import Quantities
import Report

extension WebReviewer {
  /// Gives a response by way of the form, as somebody would who reads the page.
  ///
  /// - Parameters:
  ///   - response: one that the interview takes.
  ///   - interview: where it stands.
  public mutating func give(_ response: Interview.Response, at interview: Interview) {
    switch response {
    case .back: press("back")
    case .keep:
      // Where nothing in the fields says what stands there, a button does.
      let hasButton = page.all("button").contains { $0.attributes["value"] == "keep" }
      press(hasButton ? "keep" : "answer")
    case .title(let text), .proposal(let text): press("answer", ["text": text])
    case .groups([]): press("nobody")
    case .groups(let names):
      let suggested = interview.suggestedGroups
      let ticked = names.compactMap { name in suggested.first { $0.title == name }?.id }
      let typed = names.filter { name in !suggested.contains { $0.title == name } }
      press("answer", ["text": GroupNames.line(typed)], ticked: ticked)
    case .group(let name):
      if case .group(nil) = interview.step {
        let suggestion = interview.suggestedGroups.first { $0.title == name }
        press("answer", suggestion.map { ["choice": $0.id] } ?? ["choice": "other", "text": name])
      } else {
        press("answer", ["text": name])
      }
    case .noMoreGroups: press("answer", ["choice": "nobody"])
    case .removeGroup(let id): press("take-out \(interview.word(for: .role(id)) ?? "")")
    case .role(let role): press("answer", ["choice": role.rawValue])
    case .asked(let asked): press("answer", ["choice": asked.rawValue])
    case .choose(let choice): press("answer", ["choice": choice.key])
    case .keeper(let keeper): press("answer", Self.fields(for: keeper, at: interview))
    case .direction(let direction): press("answer", ["choice": direction.rawValue])
    case .amount(let entry):
      press("answer", ["text": Self.typed(entry, at: interview)])
      if page.all("p").contains(where: { $0.attributes["class"] == "understood" }) {
        press("answer")
      }
    case .amountUnknown:
      if interview.step == .saving {
        press("answer", ["choice": "unknown"])
      } else {
        press("unknown")
      }
    case .proceed: press("proceed")
    case .confirm: press("confirm")
    case .change(.group(nil)): press("add-group")
    case .change(let step): press("change \(interview.word(for: step) ?? "")")
    case .bearer(let id):
      let word = id.flatMap { interview.word(for: .role($0)) }
      press("answer", ["choice": word ?? "nobody"])
    case .note, .evidence: break
    }
  }

  private static func fields(
    for keeper: Interview.Keeper, at interview: Interview
  ) -> [String: String] {
    switch keeper {
    case .group(let id): ["choice": interview.word(for: .role(id)) ?? ""]
    case .newGroup(let name): ["choice": "other", "text": name]
    case .nobody: ["choice": "nobody"]
    case .unknown: ["choice": "unknown"]
    }
  }

  /// An amount as it is typed: after "costs more" without its minus.
  public static func typed(_ entry: QuantityEntry, at interview: Interview) -> String {
    let isCost = interview.savingDirection == .costsMore && entry.estimate.lowest.isNegative
    guard isCost else { return entry.text }
    let parts = entry.text.split(separator: "..").map { $0.drop { $0 == "-" } }
    return parts.reversed().joined(separator: "..")
  }
}
