import Foundation
import TestSupport
import Testing

/// The built program in a shell, word for word.
struct TranscriptTests {
  @Test func findsTranscripts() {
    #expect(!Transcript.all.isEmpty)
  }

  @Test(arguments: Transcript.all)
  func replays(_ transcript: Transcript) throws {
    let replayed = try transcript.replayed()
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      try replayed.write(to: transcript.file, atomically: true, encoding: .utf8)
      Issue.record(
        "recorded \(transcript.file.lastPathComponent); read it, then run without RECORD_SNAPSHOTS")
      return
    }
    let expected = try transcript.expected
    #expect(
      expected == replayed,
      "\(transcript.testDescription):\n\(LineDifference.unified(from: expected, to: replayed))")
  }
}
