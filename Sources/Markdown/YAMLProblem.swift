public import Diagnostics

/// Why a text is not the YAML that is read here.
public struct YAMLProblem: Error, Hashable, Sendable {
  /// What sort of problem it is, for callers that say it in their own words.
  public enum Kind: Hashable, Sendable {
    /// The text is no YAML, or a key is no text.
    case syntax

    /// A mapping has a key twice; the position is that of the second one.
    case duplicateKey(String)

    /// An anchor or alias, which could make a small text huge.
    case aliasesNotAllowed

    /// Too many bytes or values.
    case tooLarge

    /// Too many levels.
    case tooDeep
  }

  /// What sort of problem it is.
  public let kind: Kind

  /// Where it is in the file.
  public let position: SourcePosition

  /// What is wrong, in plain words without a full stop.
  public let message: String

  /// Creates a problem.
  public init(_ kind: Kind, at position: SourcePosition, _ message: String) {
    self.kind = kind
    self.position = position
    self.message = message
  }
}

/// The parser's complaints in words for people who do not know its grammar.
enum YAMLComplaint {
  /// The words for a complaint, and whether the place is where the broken thing began.
  ///
  /// - Parameters:
  ///   - problem: the parser's own words, which are kept if they are not known here.
  ///   - character: the one at the parser's place.
  /// - Returns: the words, and whether to point at the start.
  static func words(
    for problem: String, at character: Unicode.Scalar?
  ) -> (message: String, isAtStart: Bool) {
    switch problem {
    case "mapping values are not allowed in this context":
      ("': ' cannot stand here; put the text in quotes, or start a new line", false)
    case "could not find expected ':'":
      ("a line without ': '; write 'key: value'", true)
    case "did not find expected key", "did not find expected '-' indicator":
      ("this line does not continue what is above it; mend its indentation or quotes", false)
    case "did not find expected ',' or ']'":
      ("the list that starts here lacks a ',' or its ']'", true)
    case "did not find expected ',' or '}'":
      ("the mapping that starts here lacks a ',' or its '}'", true)
    case "found unexpected end of stream", "found unexpected document indicator":
      ("the quoted text that starts here has no closing quote", true)
    case "found unknown escape character":
      ("an unknown escape in double quotes; write a backslash as '\\\\'", false)
    case "block sequence entries are not allowed in this context":
      ("a list cannot start here; put it on lines of its own", false)
    case "found a tab character where an indentation space is expected",
      "found a tab character that violates indentation":
      ("a tab cannot indent; use spaces", false)
    case "found character that cannot start any token":
      character == "\t"
        ? ("a tab cannot indent; use spaces", false)
        : (
          "a text cannot start with '\(character.map(String.init) ?? "")'; put it in quotes", false
        )
    case "did not find expected <document start>":
      ("text after the end of the YAML", false)
    case "did not find expected alphabetic or numeric character":
      ("a text cannot start with '*' or '&'; put it in quotes", true)
    case "found undefined tag handle", "did not find expected tag URI",
      "did not find expected whitespace or line break":
      ("a text cannot start with '!'; put it in quotes", true)
    default:
      (problem, false)
    }
  }
}
