import Assessment
import Report

/// A review to which a measured figure is added: read, and written anew with the care of an interview.
///
/// Between the two somebody else may change the file; then neither version is lost, see ``ReviewStore``.
struct FollowedUpFile {
  /// The review as it was read.
  let read: ReviewFile

  private let path: String
  private let bytes: [UInt8]?
  private let report: (ReviewFile) -> String

  /// Reads a review.
  ///
  /// - Throws: ``Failure`` if the file cannot be read or holds no readable review.
  init(_ path: String, report: @escaping (ReviewFile) -> String) throws {
    // Whatever is read next, a change since these bytes is noticed.
    bytes = try? SystemCalls.contents(path)
    read = try ReviewInput.read(path)
    self.path = path
    self.report = report
  }

  /// The review with a follow-up; nil if it was recorded before.
  func adding(_ followUp: FollowUp) -> Review? {
    var file = read
    return file.add(followUp) ? file.review : nil
  }

  /// Writes the file.
  ///
  /// - Parameters:
  ///   - review: what is to stand in it.
  ///   - kept: the file as it was read, with what was changed by hand in its notes.
  /// - Returns: what is worth saying about what was found there.
  /// - Throws: what is in the way; the file is as it was then.
  func save(_ review: Review, notes kept: ReviewFile) throws(FileProblem) -> [String] {
    let store = ReviewStore(
      path, kept, bytes: bytes, written: "with what was measured it is", report: report)
    return try store.save(review)
  }
}
