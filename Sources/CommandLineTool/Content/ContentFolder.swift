import FoundationEssentials
import KnowledgeBase

/// Reads the Markdown files below a folder.
enum ContentFolder {
  /// Every `.md` file, hidden ones left out; what cannot be read is in the result with the reason.
  ///
  /// A symbolic link to a folder is followed unless it leads back to a folder above it.
  ///
  /// - Throws: ``Failure`` if the folder itself cannot be listed.
  static func files(in root: String) throws -> [ContentFile] {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: root) else {
      throw Failure(
        status: .inputOutput,
        message: "'\(root)' is no folder that can be read. "
          + "Name a folder that holds a knowledge base, one with a 'policy.md'.")
    }
    var files: [ContentFile] = []
    var waiting = [Folder(path: root, relative: "", names: names, above: [])]
    while let folder = waiting.popLast() {
      for name in folder.names.sorted() where !name.hasPrefix(".") {
        visit(name, in: folder, &files, &waiting)
      }
    }
    return files
  }

  private struct Folder {
    let path: String
    let relative: String
    let names: [String]
    /// The real paths of this folder and those above it.
    let above: Set<String>
  }

  private static func visit(
    _ name: String, in folder: Folder, _ files: inout [ContentFile], _ waiting: inout [Folder]
  ) {
    let path = folder.path.hasSuffix("/") ? folder.path + name : "\(folder.path)/\(name)"
    let relative = folder.relative.isEmpty ? name : "\(folder.relative)/\(name)"
    var isFolder = false
    let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    if isFolder {
      enter(path, relative, in: folder, &files, &waiting)
    } else if name.hasSuffix(".md") {
      files.append(
        ContentFile(
          path: relative, shownAs: path,
          payload: exists ? payload(of: path) : .unreadable(reason: "the link leads nowhere")))
    }
  }

  private static func enter(
    _ path: String, _ relative: String, in folder: Folder, _ files: inout [ContentFile],
    _ waiting: inout [Folder]
  ) {
    let real = URL(filePath: path).resolvingSymlinksInPath().path
    guard !folder.above.contains(real) else {
      files.append(
        ContentFile(
          path: relative + "/.md", shownAs: path,
          payload: .unreadable(reason: "the link leads back to a folder above it")))
      return
    }
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
      files.append(
        ContentFile(
          path: relative + "/.md", shownAs: path,
          payload: .unreadable(reason: "the folder cannot be listed")))
      return
    }
    waiting.append(
      Folder(
        path: path, relative: relative, names: names, above: folder.above.union([real])))
  }

  private static func payload(of path: String) -> ContentFile.Payload {
    do {
      return .bytes(Array(try Data(contentsOf: URL(filePath: path))))
    } catch {
      return .unreadable(reason: "it cannot be opened for reading")
    }
  }
}
