public import Assessment
import KnowledgeBase
import Quantities
public import Site

/// Somebody who fills in the pages of a review, as a browser does it: it knows a page and no more.
public struct WebReviewer {
  private let desk: ReviewDesk

  /// The answer to the last form.
  public private(set) var reply: ReviewReply

  /// The page that is shown.
  public private(set) var page: FormScan

  /// Begins a review.
  public init(_ desk: ReviewDesk, scope: Review.Scope = .all, today: String? = nil) {
    self.desk = desk
    reply = Self.send(["do": "begin", "scope": scope.rawValue], to: desk, today: today)
    page = FormScan(reply.text)
  }

  /// Goes on with a review file.
  public init(_ desk: ReviewDesk, opening file: String) {
    self.desk = desk
    let body =
      "--B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.review.md\"\r\n"
      + "Content-Type: text/markdown\r\n\r\n\(file)\r\n--B\r\n"
      + "Content-Disposition: form-data; name=\"do\"\r\n\r\nopen\r\n--B--\r\n"
    reply = desk.reply(
      to: ReviewSubmission(
        contentType: "multipart/form-data; boundary=B", body: Array(body.utf8), today: nil))
    page = FormScan(reply.text)
  }

  /// What is asked.
  public var heading: String {
    guard let place = page.tags.firstIndex(where: { $0.name == "h1" }) else { return "" }
    let heading = page.tags[place].text
    // Where a field has the heading for its label, the words stand in that.
    return heading.isEmpty && place + 1 < page.tags.count ? page.tags[place + 1].text : heading
  }

  /// The id of the field to which the first problem leads; nil if nothing has to be mended.
  public var problem: String? {
    page.all("a").compactMap { $0.attributes["href"] }.first { $0.hasPrefix("#field.") }
  }

  /// Presses a button with some fields filled in; those that the page filled in go along.
  ///
  /// - Parameters:
  ///   - button: its value.
  ///   - filled: what was typed or chosen.
  ///   - ticked: the values of the boxes that are ticked.
  public mutating func press(
    _ button: String, _ filled: [String: String] = [:], ticked: [String] = []
  ) {
    reply = Self.send(
      fields.merging(filled) { $1 }.merging(["do": button]) { $1 }, ticked: ticked, to: desk)
    page = FormScan(reply.text)
  }

  /// The fields of the page with what stands in them, without the buttons.
  public var fields: [String: String] {
    var fields: [String: String] = [:]
    for input in page.all("input") {
      guard let name = input.attributes["name"] else { continue }
      let isChoice = ["radio", "checkbox"].contains(input.attributes["type"])
      if isChoice, input.attributes["checked"] == nil { continue }
      fields[name] = input.attributes["value"] ?? ""
    }
    if let option = page.all("option").first(where: { $0.attributes["selected"] != nil }) {
      fields["grade"] = option.attributes["value"]
    }
    return fields
  }

  /// The file as it would be saved at this moment.
  public var file: String {
    var copy = self
    copy.press("download")
    return copy.reply.text
  }

  /// Answers a form.
  public static func send(
    _ fields: [String: String], ticked: [String] = [], to desk: ReviewDesk, today: String? = nil
  ) -> ReviewReply {
    desk.reply(
      to: ReviewSubmission(
        contentType: "application/x-www-form-urlencoded", body: body(fields, ticked: ticked),
        today: today))
  }

  /// The body of a form with some fields; line ends become CRLF as in every browser.
  public static func body(_ fields: [String: String], ticked: [String] = []) -> [UInt8] {
    let pairs = fields.sorted { $0.key < $1.key } + ticked.map { ("choice", $0) }
    return Array(
      pairs.map { encoded($0.0) + "=" + encoded($0.1) }.joined(separator: "&").utf8)
  }

  private static func encoded(_ text: String) -> String {
    var result = ""
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "-"):
        result.unicodeScalars.append(Unicode.Scalar(byte))
      case UInt8(ascii: " "): result += "+"
      case UInt8(ascii: "\n"): result += "%0D%0A"
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        result += digits.count < 2 ? "%0\(digits)" : "%\(digits)"
      }
    }
    return result
  }
}

extension ReviewReply {
  /// The bytes as text.
  public var text: String { String(decoding: bytes, as: UTF8.self) }
}
