import Assessment
import Report

/// The file of one review while it is open: written anew after every answer, and watched in between.
///
/// Before it is written it is read again. Where somebody else changed it, neither version is lost: notes
/// are taken over, and everything else is kept in a file beside it.
final class ReviewStore {
  let path: String

  /// The review with all that a rewrite must not lose.
  private(set) var file: ReviewFile

  /// The bytes that were read or written last; nil while there is no file.
  private var known: [UInt8]?

  private let report: (ReviewFile) -> String

  /// What is written, in the words of a remark.
  private let written: String

  /// - Parameters:
  ///   - path: where the file stands, or will.
  ///   - file: what was read there, or a new one.
  ///   - bytes: what was read there; nil if nothing was.
  ///   - written: what is written, in the words of a remark.
  ///   - report: the text of a file.
  init(
    _ path: String, _ file: ReviewFile, bytes: [UInt8]?, written: String = "your answers are",
    report: @escaping (ReviewFile) -> String
  ) {
    self.path = path
    self.file = file
    self.known = bytes
    self.report = report
    self.written = written
  }

  /// Writes the file with a review.
  ///
  /// - Returns: what is worth saying about what was found there.
  /// - Throws: what is in the way; the file is as it was then.
  func save(_ review: Review) throws(FileProblem) -> [String] {
    let remarks = try keepOtherVersion()
    file.review = review
    let bytes = Array(report(file).utf8)
    try AtomicFile.write(bytes, to: path)
    known = bytes
    return remarks
  }

  /// Makes the text and drops it.
  func rehearse() { _ = report(file) }

  private func keepOtherVersion() throws(FileProblem) -> [String] {
    let present: [UInt8]?
    do throws(SystemError) {
      present = try SystemCalls.contents(path)
    } catch .noSuchFile {
      present = nil
    } catch {
      // What cannot be read cannot be compared; whether it can be written will be seen.
      return []
    }
    guard present != known else { return [] }
    guard let present else {
      known = nil
      return ["\(path) was deleted in the meantime; it is written anew with all answers."]
    }
    if known != nil, let notes = notesAlone(in: present) {
      file.notes = notes
      known = present
      return ["The reviewer's notes in \(path) were changed in the meantime; they are kept."]
    }
    let copy = try copy(present)
    known = present
    return [
      "\(path) was changed by somebody else in the meantime. That version is kept in \(copy); \(written) "
        + "written to \(path)."
    ]
  }

  /// The notes of a text that differs from what was written last in nothing else.
  private func notesAlone(in bytes: [UInt8]) -> String? {
    guard let text = String(validating: bytes, as: UTF8.self),
      let other = try? ReviewFile.parse(text, path: path)
    else { return nil }
    var same = file
    same.notes = other.notes
    return Array(report(same).utf8) == bytes ? other.notes : nil
  }

  /// Writes a version that is not ours beside the file, under the first name that is free.
  private func copy(_ bytes: [UInt8]) throws(FileProblem) -> String {
    let stem = path.hasSuffix(".md") ? String(path.dropLast(3)) : path
    var number = 1
    while (try? SystemCalls.status("\(stem).edited-\(number).md")) != nil { number += 1 }
    let copy = "\(stem).edited-\(number).md"
    try AtomicFile.write(bytes, to: copy)
    return copy
  }
}
