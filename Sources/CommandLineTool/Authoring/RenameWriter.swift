import KnowledgeBase

/// Carries a renaming out: all of it, or as far as the disk allows nothing.
struct RenameWriter {
  var write: ([UInt8], String) throws(FileProblem) -> Void = {
    (bytes, path) throws(FileProblem) in try AtomicFile.write(bytes, to: path)
  }
  var rename: (_ old: String, _ new: String) throws(SystemError) -> Void = SystemCalls.rename

  /// Renames the article's file, then writes each changed file anew; on failure all of it is undone.
  ///
  /// - Throws: ``Failure`` with what is in the way, and which files stay changed, if any do.
  func carryOut(_ plan: RenamePlan) throws {
    guard (try? SystemCalls.status(plan.newShownPath, followingLinks: false)) == nil else {
      throw Failure(
        status: .inputOutput,
        message: "'\(plan.newShownPath)' is there already. Nothing was changed.")
    }
    do throws(SystemError) {
      try rename(plan.article.shownPath, plan.newShownPath)
    } catch {
      throw Failure(
        status: .inputOutput,
        message: "\(FileProblem(failed: error, path: plan.article.shownPath)) Nothing was changed.")
    }
    var done: [RenamePlan.Change] = []
    do throws(FileProblem) {
      for change in [plan.article] + plan.others {
        try write(change.after, plan.path(of: change))
        done.append(change)
      }
    } catch {
      let left = undo(done, plan)
      throw Failure(
        status: .inputOutput,
        message: "\(error) "
          + (left.isEmpty
            ? "What had been written was put back, so nothing has changed."
            : "These files are changed all the same: \(left.joined(separator: ", "))."))
    }
  }

  /// Puts back what was done, and says which files could not be.
  private func undo(_ done: [RenamePlan.Change], _ plan: RenamePlan) -> [String] {
    var left: [String] = []
    for change in done.reversed() {
      do throws(FileProblem) {
        try write(change.before, plan.path(of: change))
      } catch {
        left.append(plan.path(of: change))
      }
    }
    do throws(SystemError) {
      try rename(plan.newShownPath, plan.article.shownPath)
    } catch {
      left.append(plan.newShownPath)
    }
    return left
  }
}

extension RenamePlan {
  /// Where a changed file stands once the article's own is renamed.
  fileprivate func path(of change: Change) -> String {
    change.shownPath == article.shownPath ? newShownPath : change.shownPath
  }
}
