import ArgumentParser
import Assessment
import KnowledgeBase
import Report

/// The command `counterweight calibration DIR…`.
struct CalibrationCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "calibration",
    abstract: "Show how good the estimates of followed-up reviews were.",
    discussion: """
      Reads every *.review.md below the folders. Of each quantity that was measured after a proposal \
      went live (counterweight follow-up), the last figure is set beside its prediction:

      - the share of 90 % ranges that held, with its uncertainty (Wilson's interval);
      - the interval score on the logarithmic scale (Gneiting and Raftery 2007);
      - from ten figures on, the factor by which ranges should be wider: f such that nine in ten \
      figures lie between M·(lo/M)^f and M·(hi/M)^f, with M the median;
      - the Brier score of the predicted probability of a loss, over the reviews in which the figures \
      decide whether it was one: the quantity on which most hung was measured, and a loss is then \
      over 95 % or under 5 % likely.

      For instance:
        counterweight calibration reviews
        counterweight calibration team-a team-b --json

      Ends with 0, also where nothing was measured; with 74 if a folder is not there. A file that is no \
      review that can be read is named on standard error and left out. The JSON has schema 1.
      """)

  @Argument(help: ArgumentHelp("Folders that hold reviews, or reviews.", valueName: "dir"))
  var folders: [String]

  @Flag(help: "Print one JSON object (schema 1) instead of text.")
  var json = false

  @ArgumentParser.OptionGroup var content: ContentOptions

  func perform() async throws {
    let catalog = try await content.catalog()
    let tree = try ReviewTree(folders)
    let (cases, damaged) = await ReviewReading.read(tree.paths) { file, _ in
      try Self.judged(file, catalog)
    }
    Streams.skipped(tree.problems + damaged)
    let calibration = Calibration(cases.compactMap(\.self))
    if json {
      Streams.result(CalibrationReport.json(calibration))
    } else {
      Streams.prose(CalibrationReport.text(calibration))
    }
  }

  /// Nil where nothing was measured, so that most reviews cost no more than being read.
  private static func judged(
    _ file: ReviewFile, _ catalog: Catalog
  ) throws -> CalibrationCase? {
    guard file.review.followUps.contains(where: { $0.measured != nil }) else { return nil }
    do throws(Evaluation.Problem) {
      let evaluation = try Evaluation(of: file.review, in: catalog)
      return CalibrationCase(try FollowedUp(evaluation, in: catalog))
    } catch {
      throw UnscoredReview(description: error.message)
    }
  }
}

/// Why a review that can be read cannot be scored.
struct UnscoredReview: Error, CustomStringConvertible {
  let description: String
}
