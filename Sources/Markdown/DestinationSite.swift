/// A place in the source where an inline link or an autolink may have its destination.
///
/// Every true place is found: libcmark joins a block's lines only at line ends, so `](` stands in the
/// raw lines as in the text that it reads. False ones are found too, for instance in code spans.
struct DestinationSite {
  /// The UTF-8 offsets of the destination as written, without angle brackets.
  let range: Range<Int>

  /// Whether it stands between `<` and `>` alone.
  let isAutolink: Bool

  /// All sites in a stretch of bytes, in order; each byte is looked at a bounded number of times.
  static func all(in bytes: [UInt8], _ region: Range<Int>) -> [DestinationSite] {
    var sites: [DestinationSite] = []
    var index = region.lowerBound
    while index < region.upperBound {
      switch bytes[index] {
      case UInt8(ascii: "]"):
        if let site = inline(after: index, in: bytes, to: region.upperBound) { sites.append(site) }
      case UInt8(ascii: "<"):
        if let site = autolink(at: index, in: bytes, to: region.upperBound) { sites.append(site) }
      default:
        break
      }
      index += 1
    }
    return sites
  }

  /// What libcmark's `manual_scan_link_url` takes after `](`.
  private static func inline(
    after bracket: Int, in bytes: [UInt8], to end: Int
  ) -> DestinationSite? {
    guard bracket + 1 < end, bytes[bracket + 1] == UInt8(ascii: "(") else { return nil }
    let start = skipSpace(in: bytes, bracket + 2..<end)
    guard start < end else { return nil }
    if bytes[start] == UInt8(ascii: "<") {
      var index = start + 1
      while index < end, bytes[index] != UInt8(ascii: ">") {
        if bytes[index] == UInt8(ascii: "<") || isLineEnd(bytes[index]) { return nil }
        index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
      }
      return index < end ? DestinationSite(range: start + 1..<index, isAutolink: false) : nil
    }
    var index = start
    var nesting = 0
    while index < end, !isSpace(bytes[index]) {
      switch bytes[index] {
      case UInt8(ascii: "\\"):
        if index + 1 < end, isPunctuation(bytes[index + 1]) { index += 1 }
      case UInt8(ascii: "("):
        nesting += 1
        if nesting > 32 { return nil }
      case UInt8(ascii: ")"):
        if nesting == 0 { return DestinationSite(range: start..<index, isAutolink: false) }
        nesting -= 1
      default:
        break
      }
      index += 1
    }
    return nesting == 0 && index < end
      ? DestinationSite(range: start..<index, isAutolink: false) : nil
  }

  private static func autolink(
    at bracket: Int, in bytes: [UInt8], to end: Int
  ) -> DestinationSite? {
    var index = bracket + 1
    var isLikely = false
    while index < end, bytes[index] != UInt8(ascii: ">") {
      let byte = bytes[index]
      if byte == UInt8(ascii: "<") || byte <= 0x20 { return nil }
      isLikely = isLikely || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "@")
      index += 1
    }
    return isLikely && index < end
      ? DestinationSite(range: bracket + 1..<index, isAutolink: true) : nil
  }

  /// Skips spaces and one line end with what containers may put before the next line.
  ///
  /// Where a destination itself starts with `>` on a line of its own this skips too much; it then
  /// differs from the link's and stays unproven.
  private static func skipSpace(in bytes: [UInt8], _ range: Range<Int>) -> Int {
    var index = range.lowerBound
    var isNextLine = false
    while index < range.upperBound,
      isSpace(bytes[index]) || isNextLine && bytes[index] == UInt8(ascii: ">")
    {
      isNextLine = isNextLine || isLineEnd(bytes[index])
      index += 1
    }
    return index
  }

  private static func isLineEnd(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  private static func isPunctuation(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }
}

extension DestinationSite {
  /// Whether the site reads as a destination, or nil where libcmark must be asked.
  ///
  /// That is where it resolves entities and escapes, cuts spaces off or puts U+FFFD for NUL.
  func reads(as destination: String, in bytes: [UInt8]) -> Bool? {
    let written = bytes[range]
    let isPlain = written.allSatisfy {
      $0 > 0x20 && $0 != UInt8(ascii: "&") && $0 != UInt8(ascii: "\\")
    }
    guard isPlain else { return nil }
    if destination.utf8.elementsEqual(written) { return true }
    let scheme = "mailto:"
    return isAutolink && destination.hasPrefix(scheme)
      && destination.utf8.dropFirst(scheme.utf8.count).elementsEqual(written)
  }
}
