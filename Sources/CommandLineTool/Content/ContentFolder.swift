import KnowledgeBase

/// Reads the Markdown files below a folder.
enum ContentFolder {
  /// Every `.md` file, hidden ones left out; what cannot be read is in the result with the reason.
  ///
  /// A symbolic link to a folder is followed unless it leads back to a folder above it.
  ///
  /// - Throws: ``Failure`` if the folder itself cannot be listed.
  static func files(in root: String) throws -> [ContentFile] {
    guard let entries = try? SystemCalls.entries(in: root) else {
      throw Failure(
        status: .inputOutput,
        message: "'\(root)' is no folder that can be read. "
          + "Name a folder that holds a knowledge base, one with a 'policy.md'.")
    }
    let above = (try? SystemCalls.identity(root)).map { Set([$0.file]) } ?? []
    var files: [ContentFile] = []
    var waiting = [Folder(path: root, relative: "", entries: entries, above: above)]
    while let folder = waiting.popLast() {
      for entry in folder.entries.sorted(by: { $0.name < $1.name }) where !entry.name.hasPrefix(".")
      {
        visit(entry, in: folder, &files, &waiting)
      }
    }
    return files
  }

  private typealias Entry = (name: String, kind: FileStatus.Kind?)

  private struct Folder {
    let path: String
    let relative: String
    let entries: [Entry]
    /// This folder and those above it.
    let above: Set<FileIdentity>
  }

  private static func visit(
    _ entry: Entry, in folder: Folder, _ files: inout [ContentFile], _ waiting: inout [Folder]
  ) {
    let path =
      folder.path.hasSuffix("/") ? folder.path + entry.name : "\(folder.path)/\(entry.name)"
    let relative = folder.relative.isEmpty ? entry.name : "\(folder.relative)/\(entry.name)"
    let isFile = entry.kind == .file
    if isFile, !entry.name.hasSuffix(".md") { return }
    let found = isFile ? nil : try? SystemCalls.identity(path)
    if let found, found.kind == .folder {
      enter(path, relative, found.file, in: folder, &files, &waiting)
    } else if entry.name.hasSuffix(".md") {
      let leadsNowhere = !isFile && found == nil
      files.append(
        ContentFile(
          path: relative, shownAs: path,
          payload: leadsNowhere
            ? .unreadable(reason: "the link leads nowhere") : payload(of: path)))
    }
  }

  private static func enter(
    _ path: String, _ relative: String, _ identity: FileIdentity, in folder: Folder,
    _ files: inout [ContentFile], _ waiting: inout [Folder]
  ) {
    func refuse(_ reason: String) {
      files.append(
        ContentFile(
          path: relative + "/.md", shownAs: path, payload: .unreadable(reason: reason)))
    }
    guard !folder.above.contains(identity) else {
      return refuse("the link leads back to a folder above it")
    }
    guard let entries = try? SystemCalls.entries(in: path) else {
      return refuse("the folder cannot be listed")
    }
    waiting.append(
      Folder(
        path: path, relative: relative, entries: entries,
        above: folder.above.union([identity])))
  }

  private static func payload(of path: String) -> ContentFile.Payload {
    do {
      guard let file = try SystemCalls.file(path, limit: .max) else {
        return .unreadable(reason: "it is no file")
      }
      return .bytes(file.bytes)
    } catch {
      return .unreadable(reason: "it cannot be opened for reading")
    }
  }
}
