import Synchronization

/// Keeps a second process from working on the same file.
///
/// A file `.NAME.lock` beside it names the process and the machine that hold it. It goes away with the
/// lock; one that a killed process has left is recognised by its process being gone.
public struct FileLock: ~Copyable {
  /// Why a lock cannot be had.
  public enum Problem: Error, Hashable, Sendable {
    /// Another process has it.
    case held(by: Holder)

    /// The lock file cannot be written.
    case file(FileProblem)
  }

  /// Who has a lock.
  public struct Holder: Hashable, Sendable {
    /// The id of the process.
    public let process: Int32

    /// The machine on which it runs.
    public let host: String

    /// The file that is locked.
    public let path: String

    /// The lock file.
    public let lockPath: String
  }

  private let lock: String
  private let text: String

  /// The locks of this process; their id alone would make them look like those of an earlier one.
  private static let own = Mutex<Set<String>>([])

  /// Takes the lock for a file, which need not exist yet, and clears away what a killed holder left.
  ///
  /// - Throws: who has it, or what is in the way.
  public init(_ path: String) throws(Problem) {
    let target: FilePath
    do {
      target = try FilePath(path).resolved()
    } catch {
      throw .file(error)
    }
    let lock = target.beside(".\(target.name).lock")
    let text = "\(SystemCalls.ownID) \(SystemCalls.hostName)\n"
    let problem = SystemCalls.whileHolding(folder: target.folder) {
      Self.take(lock, text, for: path)
    }
    if let problem { throw problem }
    self.lock = lock
    self.text = text
    _ = Self.own.withLock { $0.insert(lock) }
    AtomicFile.removeLeftovers(beside: path)
  }

  /// Gives the lock back.
  public consuming func release() {}

  deinit {
    let (lock, text) = (lock, text)
    _ = Self.own.withLock { $0.remove(lock) }
    // Somebody may have removed the file by hand and another process may have it now.
    guard Self.contents(lock) == text else { return }
    try? SystemCalls.remove(lock)
  }

  private static func take(_ lock: String, _ text: String, for path: String) -> Problem? {
    if let contents = contents(lock) {
      if let holder = holder(in: contents, lock: lock, path: path) { return .held(by: holder) }
      try? SystemCalls.remove(lock)
    }
    do {
      let file = try SystemCalls.create(lock, permissions: 0o644)
      defer { try? SystemCalls.close(file) }
      _ = try SystemCalls.write(file, Array(text.utf8)[...])
      return nil
    } catch {
      return .file(FileProblem(failed: error, path: path))
    }
  }

  /// Who holds a lock file; nil if nobody does any more, or if it says nothing.
  private static func holder(in contents: String, lock: String, path: String) -> Holder? {
    let parts = contents.split(whereSeparator: \.isWhitespace)
    guard let id = parts.first.flatMap({ Int32($0) }), id > 0 else { return nil }
    let host = parts.dropFirst().first.map(String.init) ?? ""
    let isHere = host == SystemCalls.hostName
    // Our own id is that of an earlier process, for instance the first one of another container.
    let isOwn = own.withLock { $0.contains(lock) }
    let isGone =
      isHere && !isOwn && (id == SystemCalls.ownID || !SystemCalls.isAlive(id))
    return isGone ? nil : Holder(process: id, host: host, path: path, lockPath: lock)
  }

  private static func contents(_ path: String) -> String? {
    guard let bytes = try? SystemCalls.contents(path, limit: 4096) else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension FileLock.Problem: CustomStringConvertible {
  /// What is the matter and what to do about it.
  public var description: String {
    switch self {
    case .held(let holder): holder.description
    case .file(let problem): problem.description
    }
  }
}

extension FileLock.Holder: CustomStringConvertible {
  /// What is the matter and what to do about it.
  public var description: String {
    guard host == SystemCalls.hostName else {
      return "Process \(process) on \(host) has \(path) open. If it is gone, remove \(lockPath)."
    }
    return "Process \(process) has \(path) open. Nothing was changed; go on there, or end it first."
  }
}
