/// Saves a file so that it is whole at any moment: the old text or the new one, never a part of either.
public enum AtomicFile {
  /// Writes a file beside the old one, makes sure it is on the disk, and puts it in the old one's place.
  ///
  /// Permissions of an existing file are kept, and a symbolic link stays one: its target is replaced. On
  /// failure the old file is as it was, and nothing is left beside it.
  ///
  /// - Parameters:
  ///   - bytes: all of the new file.
  ///   - path: where it belongs; the folder must be there.
  /// - Throws: what is in the way.
  public static func write(_ bytes: [UInt8], to path: String) throws(FileProblem) {
    try write(bytes, to: path, calls: FileCalls())
  }

  static func write(
    _ bytes: [UInt8], to path: String, calls: FileCalls
  ) throws(FileProblem) {
    let target = try FilePath(path).resolved()
    let existing = try existing(target.text, named: path)
    do throws(SystemError) {
      let temporary = try create(beside: target, existing, calls)
      do throws(SystemError) {
        try fill(temporary, with: bytes, calls)
        try calls.rename(temporary.path, target.text)
      } catch {
        try? SystemCalls.remove(temporary.path)
        throw error
      }
    } catch {
      throw FileProblem(failed: error, path: path)
    }
    do {
      try calls.synchroniseFolder(target.folder)
    } catch .invalid, .notSupported {
      // Some network file systems cannot; the new file is in place all the same.
    } catch {
      throw FileProblem(failed: error, path: path)
    }
  }

  /// Removes what processes that were killed while saving have left beside a file.
  public static func removeLeftovers(beside path: String) {
    guard let target = try? FilePath(path).resolved() else { return }
    let prefix = temporaryPrefix(target)
    for name in SystemCalls.names(in: target.folder) where name.hasPrefix(prefix) {
      let id = name.dropFirst(prefix.count).prefix { $0.isNumber }
      guard let id = Int32(id), !SystemCalls.isAlive(id) else { continue }
      try? SystemCalls.remove(target.beside(name))
    }
  }

  private struct Temporary {
    let path: String
    let descriptor: Descriptor
    let model: FileStatus?
  }

  /// The file that will be replaced, if there is one that may be.
  private static func existing(
    _ target: String, named path: String
  ) throws(FileProblem) -> FileStatus? {
    let status: FileStatus
    do {
      status = try SystemCalls.status(target)
    } catch .noSuchFile {
      return nil
    } catch {
      throw FileProblem(failed: error, path: path)
    }
    switch status.kind {
    case .folder: throw FileProblem(.isFolder, path: path)
    case .link, .other: throw FileProblem(.isNoFile, path: path)
    case .file: break
    }
    // The folder alone would allow a rename over a file that somebody made read-only.
    guard SystemCalls.isWritable(target) else { throw FileProblem(.notPermitted, path: path) }
    return status
  }

  private static func temporaryPrefix(_ target: FilePath) -> String {
    ".\(target.name.prefix(longestNamePart)).saving-"
  }

  /// Names may have 255 bytes, and a character up to four.
  private static let longestNamePart = 40

  private static func create(
    beside target: FilePath, _ model: FileStatus?, _ calls: FileCalls
  ) throws(SystemError) -> Temporary {
    var attempt = 0
    while true {
      let name = "\(temporaryPrefix(target))\(SystemCalls.ownID)-\(attempt)"
      let path = target.beside(name)
      do {
        // A new file gets what the user's mask leaves; another's is nobody's business until it is set.
        let descriptor = try calls.create(path, model == nil ? 0o666 : 0o600)
        return Temporary(path: path, descriptor: descriptor, model: model)
      } catch .exists where attempt < 100 {
        attempt += 1
      } catch {
        throw error
      }
    }
  }

  private static func fill(
    _ temporary: Temporary, with bytes: [UInt8], _ calls: FileCalls
  ) throws(SystemError) {
    do {
      if let model = temporary.model { try SystemCalls.adopt(model, temporary.descriptor) }
      var rest = bytes[...]
      while !rest.isEmpty {
        do {
          rest = rest.dropFirst(try calls.write(temporary.descriptor, rest))
        } catch .interrupted {
          continue
        }
      }
      try calls.synchronise(temporary.descriptor)
    } catch {
      try? SystemCalls.close(temporary.descriptor)
      throw error
    }
    try calls.close(temporary.descriptor)
  }
}
