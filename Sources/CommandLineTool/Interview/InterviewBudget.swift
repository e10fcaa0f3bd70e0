import ArgumentParser
import Assessment

/// How long an interview may take.
struct InterviewBudget {
  let limit: TimeLimit

  /// The minutes since the interview began.
  let elapsed: () -> Double

  init(_ limit: TimeLimit, elapsed: @escaping () -> Double) {
    self.limit = limit
    self.elapsed = elapsed
  }

  /// A budget that begins now.
  init(_ limit: TimeLimit) {
    let start = ContinuousClock.now
    self.init(limit) { start.duration(to: .now) / .seconds(60) }
  }

  /// Whether the current step can be answered in the time that is left.
  ///
  /// What comes before the questions is asked in any case: without it there is no result.
  func hasRoom(for interview: Interview) -> Bool {
    let minutes = interview.minutesOfStep
    return minutes == 0 || elapsed() + minutes <= limit.minutes
  }

  var announcement: String {
    "Stops in time for \(limit.text), with the result so far. What could change it soonest comes first."
  }
}

/// A length of time as it is typed: `5m`, `90s`, `1h`, or `5` for minutes.
struct TimeLimit: Hashable, Sendable {
  let text: String
  let minutes: Double

  init?(_ text: String) {
    let units: [Character: Double] = ["s": 1.0 / 60, "m": 1, "h": 60]
    let unit = text.last.flatMap { units[$0] }
    let digits = unit == nil ? text[...] : text.dropLast()
    guard let number = Double(digits), number.isFinite, number > 0,
      digits.allSatisfy({ "0123456789.".contains($0) })
    else { return nil }
    self.minutes = number * (unit ?? 1)
    self.text = unit == nil ? "\(text)m" : text
  }
}

extension TimeLimit: ExpressibleByArgument {
  init?(argument: String) { self.init(argument) }
}
