/// What a step of an interview asks for, in words; the terminal and the pages say it alike.
public struct InterviewTask: Hashable, Sendable {
  /// What is asked, in one sentence.
  public let question: String

  /// What has to be known before somebody can answer; nil where the question says it all.
  public let remark: String?

  /// Why it is asked, and what helps to answer, paragraph by paragraph.
  public let reasons: [String]

  init(_ question: String, remark: String? = nil, reasons: [String]) {
    self.question = question
    self.remark = remark
    self.reasons = reasons
  }
}
