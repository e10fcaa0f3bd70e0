import FoundationEssentials
import Site

/// Carries out a ``SitePlan``: the new folder is built beside the old one and takes its place.
enum SiteFolder {
  /// Makes a folder hold a site, and says in one line what was done.
  ///
  /// - Throws: ``Failure`` if the folder holds files of others, or cannot be written.
  static func write(_ pages: [Page], to path: String) throws -> String {
    let target = URL(filePath: path, directoryHint: .isDirectory).standardizedFileURL
    let plan: SitePlan
    do {
      plan = try SitePlan(
        pages: pages, target: try files(in: target),
        manifest: try? String(
          contentsOf: target.appending(path: SiteManifest.path), encoding: .utf8))
    } catch let refusal as SitePlan.Refusal {
      throw Failure(status: .inputOutput, message: refusal.message(path))
    }
    guard !plan.isFulfilled else { return "\(path): \(pages.count) files, nothing had changed" }
    do {
      try replace(target, with: plan)
    } catch let problem as FileProblem {
      throw Failure(status: .inputOutput, message: "\(problem)")
    } catch {
      throw Failure(
        status: .inputOutput,
        message: "'\(path)' cannot be written. Name a folder in a place where you may write.")
    }
    return "\(path): \(pages.count) files, \(plan.written.count) written, \(plan.kept.count) kept, "
      + "\(plan.deleted.count) removed"
  }

  /// Everything in a folder but other folders that hold something; none if there is no folder.
  private static func files(in folder: URL) throws -> [SitePlan.TargetFile] {
    var isFolder = false
    guard FileManager.default.fileExists(atPath: folder.path, isDirectory: &isFolder) else {
      return []
    }
    guard isFolder else {
      throw Failure(
        status: .inputOutput, message: "'\(folder.path)' is a file. Name a folder to write.")
    }
    return try FileManager.default.subpathsOfDirectory(atPath: folder.path).compactMap { path in
      let full = folder.appending(path: path).path
      let attributes = try FileManager.default.attributesOfItem(atPath: full)
      guard attributes[.type] as? FileAttributeType == .typeDirectory else {
        return SitePlan.TargetFile(path: path, byteCount: attributes[.size] as? Int)
      }
      let isEmpty = try FileManager.default.contentsOfDirectory(atPath: full).isEmpty
      return isEmpty ? SitePlan.TargetFile(path: path + "/") : nil
    }
  }

  private static func replace(_ target: URL, with plan: SitePlan) throws {
    let manager = FileManager.default
    let parent = target.deletingLastPathComponent()
    let suffix = ".\(target.lastPathComponent).\(ProcessInfo.processInfo.processIdentifier)"
    let new = parent.appending(path: suffix + ".new", directoryHint: .isDirectory)
    let old = parent.appending(path: suffix + ".old", directoryHint: .isDirectory)
    try manager.createDirectory(at: new, withIntermediateDirectories: true)
    defer { try? manager.removeItem(at: new) }
    for folder in folders(of: plan) {
      try manager.createDirectory(
        at: new.appending(path: folder), withIntermediateDirectories: true)
    }
    for path in plan.kept {
      try manager.linkItem(at: target.appending(path: path), to: new.appending(path: path))
    }
    for page in plan.written {
      try SystemCalls.create("\(new.path)/\(page.path)", holding: page.bytes)
    }
    try SystemCalls.create("\(new.path)/\(SiteManifest.path)", holding: Array(plan.manifest.utf8))
    if manager.fileExists(atPath: target.path) { try manager.moveItem(at: target, to: old) }
    do {
      try manager.moveItem(at: new, to: target)
    } catch {
      if manager.fileExists(atPath: old.path) { try? manager.moveItem(at: old, to: target) }
      throw error
    }
    if manager.fileExists(atPath: old.path) { try manager.removeItem(at: old) }
  }

  /// The folders that the plan's files need, each once.
  private static func folders(of plan: SitePlan) -> [String] {
    let paths = plan.written.map(\.path) + plan.kept
    let folders = paths.compactMap { path in path.lastIndex(of: "/").map { String(path[..<$0]) } }
    return Set(folders).sorted()
  }
}

extension SitePlan.Refusal {
  /// What is in the way, and what to do.
  fileprivate func message(_ folder: String) -> String {
    switch self {
    case .foreignFile(let path):
      "'\(folder)' holds '\(path)', which no build wrote, so nothing was touched. "
        + "Name a new or an empty folder, or move that file away."
    }
  }
}
