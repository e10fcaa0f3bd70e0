import ArgumentParser

/// The ways in which the program ends; they are promises to pipelines.
enum ExitStatus: Int32 {
  case done = 0
  case atOrPastThreshold = 1
  case answersMissing = 2
  case contentErrors = 3
  case usage = 64
  case unreadableReview = 65
  case inputOutput = 74
  case heldByAnother = 75
  case hangUp = 129
  case interrupted = 130
  case terminated = 143

  /// The status as an error that ends the command silently.
  var exitCode: ExitCode { ExitCode(rawValue) }
}

/// A reason to end: what to say on standard error, and with which status.
struct Failure: Error {
  let status: ExitStatus
  let message: String
}
