#if Serve
  /// How a body is coded on its way (RFC 9110, section 8.4.1).
  enum ContentCoding: Hashable, Sendable {
    case identity, gzip

    /// What a client likes best of the two.
    ///
    /// A client that refuses both gets the bytes as they are, which the RFC leaves to the server.
    ///
    /// - Parameter values: those of `Accept-Encoding`, one for each line; what cannot be read is passed over.
    init(accepted values: [String]) {
      var gzip: Int?
      var identity: Int?
      var others: Int?
      for element in values.flatMap({ $0.split(separator: ",") }) {
        let parts = element.split(separator: ";", omittingEmptySubsequences: false)
        guard
          let name = parts.first.map({ Self.trimmed($0).lowercased() }), !name.isEmpty,
          let weight = Self.weight(parts.dropFirst())
        else { continue }
        switch name {
        case "gzip", "x-gzip": gzip = max(gzip ?? 0, weight)
        case "identity": identity = max(identity ?? 0, weight)
        case "*": others = max(others ?? 0, weight)
        default: continue
        }
      }
      let wanted = gzip ?? others ?? 0
      self = wanted > 0 && wanted >= identity ?? 0 ? .gzip : .identity
    }

    /// The weight in thousandths; nil if it is none (RFC 9110, section 12.4.2).
    private static func weight(_ parameters: ArraySlice<Substring>) -> Int? {
      guard let parameter = parameters.first else { return 1000 }
      let pair = parameter.split(separator: "=", maxSplits: 1)
      guard
        parameters.count == 1, pair.count == 2, trimmed(pair[0]).lowercased() == "q"
      else { return nil }
      let digits = trimmed(pair[1])
      guard let first = digits.first, first == "0" || first == "1" else { return nil }
      let rest = digits.dropFirst()
      guard let point = rest.first else { return first == "1" ? 1000 : 0 }
      let decimals = rest.dropFirst()
      guard
        point == ".", decimals.count <= 3, decimals.allSatisfy({ $0.isASCII && $0.isNumber })
      else { return nil }
      let thousandths =
        Int(decimals + String(repeating: "0", count: 3 - decimals.count)) ?? 0
      guard first == "0" || thousandths == 0 else { return nil }
      return first == "1" ? 1000 : thousandths
    }

    private static func trimmed(_ text: Substring) -> Substring {
      var text = text.drop { $0 == " " || $0 == "\t" }
      while let last = text.last, last == " " || last == "\t" { text.removeLast() }
      return text
    }
  }
#endif
