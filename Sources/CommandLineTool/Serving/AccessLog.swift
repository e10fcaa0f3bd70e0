#if Serve
  import FoundationEssentials
  import Server

  /// Prints what a server answered, one line each.
  enum AccessLog {
    /// Prints a line with the time as it is now, in UTC.
    static let write: @Sendable (AccessRecord) -> Void = { record in
      Streams.result(record.line(at: time(of: Date.now)) + "\n")
    }

    /// A time as access logs write it, for instance `28/Nov/2026:06:30:00 +0000`.
    static func time(of date: Date) -> String {
      var calendar = Calendar(identifier: .gregorian)
      calendar.timeZone = .gmt
      let parts = calendar.dateComponents(
        [.year, .month, .day, .hour, .minute, .second], from: date)
      let month = months[(parts.month ?? 1) - 1]
      let clock = [parts.hour, parts.minute, parts.second].map { two($0 ?? 0) }
      return
        "\(two(parts.day ?? 1))/\(month)/\(parts.year ?? 0):\(clock.joined(separator: ":")) +0000"
    }

    private static let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
  }
#endif
