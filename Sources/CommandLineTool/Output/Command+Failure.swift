import ArgumentParser

/// A command whose failures say what to do next and end with the right status.
protocol ReportingCommand: AsyncParsableCommand {
  /// Does the work; a ``Failure`` is printed and becomes the exit status.
  func perform() async throws
}

extension ReportingCommand {
  func run() async throws {
    SystemCalls.ignoreBrokenPipes()
    do {
      try await perform()
    } catch let failure as Failure {
      if !failure.message.isEmpty { Streams.message(failure.message + "\n") }
      throw failure.status.exitCode
    }
  }
}
