import Assessment
public import KnowledgeBase
public import Quantities

/// Why a review says what it says: one claim with everything that made it, down to file, line and fingerprint.
///
/// All figures come from the evaluation; nothing is computed here. Print it with ``text`` or ``json``.
public struct Trace: Hashable, Sendable {
  /// The words by which it was asked for, for instance `toil:developers`.
  public let what: String

  /// The claim; its parts are the reasons.
  public let root: TraceNode
}

/// One step of a chain of reasons.
public struct TraceNode: Hashable, Sendable {
  /// Where a step can be read.
  public enum Source: Hashable, Sendable {
    /// A line of the knowledge base, with the fingerprint of what it belongs to.
    case content(Location, fingerprint: String?)

    /// A line of the review's record; nil where the place is not known.
    case record(path: String, line: Int?)
  }

  /// What it says, in plain words.
  public let text: String

  /// The id of the question, quantity, threshold or anti-pattern that it is about, if it is one.
  public let id: String?

  /// Its figure with all its digits; nil where it has none.
  public let figure: Amount?

  /// Where it can be read.
  public let sources: [Source]

  /// What made it.
  public let parts: [TraceNode]

  init(
    _ text: String, id: String? = nil, figure: Amount? = nil, sources: [Source] = [],
    parts: [TraceNode] = []
  ) {
    self.text = text
    self.id = id
    self.figure = figure
    self.sources = sources
    self.parts = parts
  }
}

extension TraceNode.Source: CustomStringConvertible {
  /// `questions/intensity.md:42, fingerprint 81c0d2fe90a1b37c` or `runner-fleet.review.md:230`.
  public var description: String {
    switch self {
    case .content(let location, let fingerprint):
      location.description + (fingerprint.map { ", fingerprint \($0)" } ?? "")
    case .record(let path, let line): path + (line.map { ":\($0)" } ?? "")
    }
  }
}
