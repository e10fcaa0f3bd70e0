#if Serve
  /// Entity tags (RFC 9110, section 8.8.3) and the conditions that name them.
  enum EntityTag {
    /// Whether the values of `If-None-Match` name a tag, by weak comparison, or are `*`.
    ///
    /// - Parameters:
    ///   - values: one for each line; each may list several tags.
    ///   - tag: a strong tag with its quotes.
    /// - Returns: whether the client has what the tag stands for.
    static func isNamed(in values: [String], _ tag: String) -> Bool {
      values.contains { value in
        value.split(separator: ",").contains { listed in
          var candidate = listed.drop { $0 == " " || $0 == "\t" }
          while let last = candidate.last, last == " " || last == "\t" { candidate.removeLast() }
          if candidate == "*" { return true }
          return (candidate.hasPrefix("W/") ? candidate.dropFirst(2) : candidate) == tag
        }
      }
    }
  }
#endif
