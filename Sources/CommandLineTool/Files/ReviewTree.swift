/// Finds the review files below folders.
struct ReviewTree {
  /// The end of every name that is looked for.
  static let ending = ".review.md"

  /// The paths of the files, sorted within their folder, folders in their order.
  private(set) var paths: [String] = []

  /// What could not be looked into, each in a sentence.
  private(set) var problems: [String] = []

  private var visited: Set<FileIdentity> = []

  /// Looks below folders; a file that is named itself counts whatever it is called.
  ///
  /// Links are followed, and no folder is entered twice, so that a link that leads back ends there. Hidden
  /// files and folders are left out.
  ///
  /// - Throws: ``Failure`` if one of the folders is not there.
  init(_ roots: [String]) throws {
    for root in roots {
      let found: (file: FileIdentity, kind: FileStatus.Kind)
      do {
        found = try SystemCalls.identity(root)
      } catch {
        throw Failure(
          status: .inputOutput,
          message: "'\(root)' cannot be read: \(error.text). Name a folder that holds reviews.")
      }
      if found.kind == .folder { visit(root, found.file) } else { paths.append(root) }
    }
  }

  private mutating func visit(_ root: String, _ identity: FileIdentity) {
    guard visited.insert(identity).inserted else { return }
    var waiting = [root]
    while let folder = waiting.popLast() {
      let entries: [(name: String, kind: FileStatus.Kind?)]
      do {
        entries = try SystemCalls.entries(in: folder)
      } catch {
        problems.append("'\(folder)' cannot be listed: \(error.text).")
        continue
      }
      let prefix = folder.hasSuffix("/") ? folder : folder + "/"
      var folders: [String] = []
      for entry in entries.sorted(by: { $0.name < $1.name }) where !entry.name.hasPrefix(".") {
        let path = prefix + entry.name
        if entry.kind == .file {
          if entry.name.hasSuffix(Self.ending) { paths.append(path) }
        } else if entry.kind == .folder || entry.kind == nil {
          look(at: path, entry.name, &folders)
        }
      }
      // The first of them is taken from the end.
      waiting += folders.reversed()
    }
  }

  /// What is or may be a folder; a link to nothing is told only where a review was to be expected.
  private mutating func look(at path: String, _ name: String, _ folders: inout [String]) {
    let isWanted = name.hasSuffix(Self.ending)
    do {
      let found = try SystemCalls.identity(path)
      switch found.kind {
      case .folder: if visited.insert(found.file).inserted { folders.append(path) }
      case .file: if isWanted { paths.append(path) }
      case .link, .other: break
      }
    } catch {
      if isWanted { problems.append("'\(path)' cannot be read: \(error.text).") }
    }
  }
}
