import Assessment
import KnowledgeBase
import Quantities

/// A renaming in the layers of a knowledge base.
struct Renaming {
  private let old: ArticleID
  private let new: ArticleID
  private let layers: ContentLayers

  /// - Throws: ``Failure`` if the id must stay, or a folder cannot be listed.
  init(_ old: ArticleID, to new: ArticleID, in source: ContentSource) throws {
    guard QuantityID(rawValue: old.rawValue) == nil else {
      throw Failure(
        status: .usage,
        message: "'\(old)' is a quantity of the scoring model, which knows it by this id. "
          + "Change its title instead.")
    }
    var everything = try source.base.files()
    for overlay in source.overlays { everything += try ContentFolder.files(in: overlay) }
    let layers = try source.layers()
    let hidden = everything.filter { file in
      file.articleID == old && !layers.files.contains { $0.shownPath == file.shownPath }
    }
    guard hidden.isEmpty else {
      throw Failure(
        status: .usage,
        message: "'\(old)' in an overlay replaces the article of that id below it; under another "
          + "id it would not. Remove the overlay's file, or rename without --overlay.")
    }
    self.old = old
    self.new = new
    self.layers = layers
  }

  /// Every file that changes.
  ///
  /// - Throws: ``Failure`` with what is in the way.
  func plan() async throws -> RenamePlan {
    let plan: RenamePlan
    do throws(RenameRefusal) {
      plan = try await RenamePlanner.plan(layers.files, renaming: old, to: new)
    } catch {
      throw Failure(status: .usage, message: RenameText.refusal(error))
    }
    for change in [plan.article] + plan.others where !layers.isWritable(change.shownPath) {
      throw Failure(
        status: .usage,
        message: "'\(change.shownPath)' is built into the program and names '\(old)', so it cannot "
          + "be changed. Name a knowledge base by --content.")
    }
    return plan
  }
}
