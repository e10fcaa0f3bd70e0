/// What a button does; its value in the form.
enum ReviewAction: Hashable {
  case answer, back, keep, unknown, nobody, proceed, confirm, addGroup, whole, stop, goOn
  case change(String), takeOut(String)

  init?(_ value: String) {
    switch value {
    case "answer": self = .answer
    case "back": self = .back
    case "keep": self = .keep
    case "unknown": self = .unknown
    case "nobody": self = .nobody
    case "proceed": self = .proceed
    case "confirm": self = .confirm
    case "add-group": self = .addGroup
    case "whole": self = .whole
    case "stop": self = .stop
    case "go-on": self = .goOn
    default:
      if value.hasPrefix(Self.changePrefix) {
        self = .change(String(value.dropFirst(Self.changePrefix.count)))
      } else if value.hasPrefix(Self.takeOutPrefix) {
        self = .takeOut(String(value.dropFirst(Self.takeOutPrefix.count)))
      } else {
        return nil
      }
    }
  }

  var value: String {
    switch self {
    case .answer: "answer"
    case .back: "back"
    case .keep: "keep"
    case .unknown: "unknown"
    case .nobody: "nobody"
    case .proceed: "proceed"
    case .confirm: "confirm"
    case .addGroup: "add-group"
    case .whole: "whole"
    case .stop: "stop"
    case .goOn: "go-on"
    case .change(let word): Self.changePrefix + word
    case .takeOut(let word): Self.takeOutPrefix + word
    }
  }

  private static let changePrefix = "change "
  private static let takeOutPrefix = "take-out "
}

/// Choices that are no options of a question.
enum ReviewChoice {
  static let nobody = "nobody"
  static let other = "other"
}
