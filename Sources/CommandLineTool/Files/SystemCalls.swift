// Of this target, this file, those for processes and terminals beside it and `ContentStamp` alone call the
// operating system; everything else gets Swift values. Foundation would do much of it, but is felt at start-up
// and knows no fsync. C types stay private to a file.
#if canImport(Glibc)
  private import Glibc
#elseif canImport(Musl)
  private import Musl
#else
  private import Darwin
#endif

/// Why a system call failed.
struct SystemError: Error, Hashable, Sendable {
  /// The value of `errno`.
  let code: Int32

  static let noSuchFile = SystemError(code: ENOENT)
  static let exists = SystemError(code: EEXIST)
  static let isFolder = SystemError(code: EISDIR)
  static let isNoFolder = SystemError(code: ENOTDIR)
  static let accessDenied = SystemError(code: EACCES)
  static let notPermitted = SystemError(code: EPERM)
  static let readOnly = SystemError(code: EROFS)
  static let noSpace = SystemError(code: ENOSPC)
  static let overQuota = SystemError(code: EDQUOT)
  static let tooLarge = SystemError(code: EFBIG)
  static let nameTooLong = SystemError(code: ENAMETOOLONG)
  static let tooManyLinks = SystemError(code: ELOOP)
  static let tooManyFiles = SystemError(code: EMFILE)
  static let inputOutput = SystemError(code: EIO)
  static let interrupted = SystemError(code: EINTR)
  static let invalid = SystemError(code: EINVAL)
  static let notSupported = SystemError(code: ENOTSUP)

  /// What the system says about it.
  var text: String { String(cString: strerror(code)) }

  static var last: SystemError { SystemError(code: errno) }
}

/// An open file.
struct Descriptor: Hashable, Sendable {
  let number: Int32

  static let standardInput = Descriptor(number: 0)
  static let standardOutput = Descriptor(number: 1)
  static let standardError = Descriptor(number: 2)
}

/// Which file or folder something is, whatever path leads to it.
struct FileIdentity: Hashable, Sendable {
  private let device: UInt64
  private let number: UInt64

  fileprivate init(_ buffer: stat) {
    device = UInt64(truncatingIfNeeded: buffer.st_dev)
    number = UInt64(truncatingIfNeeded: buffer.st_ino)
  }
}

/// What a path leads to.
struct FileStatus: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case file, folder, link, other
  }

  let kind: Kind
  let permissions: UInt32
  let owner: UInt32
  let group: UInt32
}

/// The system calls that saving a file needs, as values, so that tests can let each of them fail.
struct FileCalls: Sendable {
  var create: @Sendable (String, _ permissions: UInt32) throws(SystemError) -> Descriptor =
    SystemCalls.create
  var write: @Sendable (Descriptor, ArraySlice<UInt8>) throws(SystemError) -> Int =
    SystemCalls.write
  var synchronise: @Sendable (Descriptor) throws(SystemError) -> Void = SystemCalls.synchronise
  var close: @Sendable (Descriptor) throws(SystemError) -> Void = SystemCalls.close
  var rename: @Sendable (_ old: String, _ new: String) throws(SystemError) -> Void =
    SystemCalls.rename
  var synchroniseFolder: @Sendable (String) throws(SystemError) -> Void =
    SystemCalls.synchroniseFolder
}

/// System calls with Swift's types and errors.
enum SystemCalls {
  // MARK: Files

  /// What stands at a path; links are followed unless asked otherwise.
  static func status(_ path: String, followingLinks: Bool = true) throws(SystemError) -> FileStatus
  {
    var buffer = stat()
    guard (followingLinks ? stat(path, &buffer) : lstat(path, &buffer)) == 0 else { throw .last }
    return FileStatus(
      kind: kind(buffer), permissions: UInt32(buffer.st_mode) & 0o7777, owner: buffer.st_uid,
      group: buffer.st_gid)
  }

  /// Whether this process may write to what stands at a path.
  static func isWritable(_ path: String) -> Bool { access(path, W_OK) == 0 }

  /// Creates a file that must not exist yet, for writing.
  static func create(_ path: String, permissions: UInt32) throws(SystemError) -> Descriptor {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW
    return try opened(open(path, flags, mode_t(permissions)))
  }

  /// Creates a file that must not exist yet, with all its bytes, as files usually are readable.
  ///
  /// Nothing waits for the disk: this is for what can be made again.
  static func create(_ path: String, holding bytes: [UInt8]) throws(SystemError) {
    let file = try create(path, permissions: 0o666)
    var rest = bytes[...]
    do throws(SystemError) {
      while !rest.isEmpty { rest = rest.dropFirst(try write(file, rest)) }
    } catch {
      try? close(file)
      throw error
    }
    try close(file)
  }

  private static func opened(_ number: Int32) throws(SystemError) -> Descriptor {
    guard number >= 0 else { throw .last }
    return Descriptor(number: number)
  }

  /// Writes some of the bytes, and says how many.
  static func write(
    _ descriptor: Descriptor, _ bytes: ArraySlice<UInt8>
  ) throws(SystemError) -> Int {
    let count = bytes.withUnsafeBytes { sysWrite(descriptor.number, $0.baseAddress, $0.count) }
    guard count >= 0 else { throw .last }
    return count
  }

  /// Gives a file the permissions, and where allowed the owner, of another.
  static func adopt(_ status: FileStatus, _ descriptor: Descriptor) throws(SystemError) {
    // Only root may give files away; for everybody else the owner is the same or cannot be.
    _ = fchown(descriptor.number, status.owner, status.group)
    guard fchmod(descriptor.number, mode_t(status.permissions)) == 0 else { throw .last }
  }

  static func synchronise(_ descriptor: Descriptor) throws(SystemError) {
    guard fsync(descriptor.number) == 0 else { throw .last }
  }

  static func close(_ descriptor: Descriptor) throws(SystemError) {
    guard sysClose(descriptor.number) == 0 else { throw .last }
  }

  static func rename(_ old: String, _ new: String) throws(SystemError) {
    guard sysRename(old, new) == 0 else { throw .last }
  }

  static func remove(_ path: String) throws(SystemError) {
    guard unlink(path) == 0 else { throw .last }
  }

  /// Writes a folder's entries to the disk, so that a rename in it survives a power cut.
  static func synchroniseFolder(_ path: String) throws(SystemError) {
    let folder = try opened(open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC))
    defer { try? close(folder) }
    try synchronise(folder)
  }

  /// Keeps other processes out of the same call for the same folder while `body` runs.
  ///
  /// Where a file system has no such locks, `body` runs all the same.
  static func whileHolding<Value>(folder path: String, _ body: () -> Value) -> Value {
    guard let folder = try? opened(open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)) else {
      return body()
    }
    // Closing the folder gives the lock back.
    defer { try? close(folder) }
    while flock(folder.number, LOCK_EX) != 0 && errno == EINTR {}
    return body()
  }

  /// Where a symbolic link leads, as it is written.
  static func destination(ofLink path: String) throws(SystemError) -> String {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink(path, &buffer, buffer.count)
    guard count >= 0 else { throw .last }
    return text(buffer.prefix(count))
  }

  /// At most `limit` bytes of a file.
  static func contents(_ path: String, limit: Int) throws(SystemError) -> [UInt8] {
    let file = try opened(open(path, O_RDONLY | O_CLOEXEC))
    defer { try? close(file) }
    var bytes: [UInt8] = []
    while bytes.count < limit {
      let chunk = try read(file, limit - bytes.count)
      if chunk.isEmpty { break }
      bytes += chunk
    }
    return bytes
  }

  /// All bytes of a file.
  static func contents(_ path: String) throws(SystemError) -> [UInt8] {
    let file = try opened(open(path, O_RDONLY | O_CLOEXEC))
    defer { try? close(file) }
    return try contents(file)
  }

  /// All bytes that an open file still has.
  static func contents(_ file: Descriptor) throws(SystemError) -> [UInt8] {
    var bytes: [UInt8] = []
    while true {
      let chunk = try read(file, 65_536)
      if chunk.isEmpty { return bytes }
      bytes += chunk
    }
  }

  /// The names in a folder, in no order; none where it cannot be listed.
  static func names(in folder: String) -> [String] {
    (try? entries(in: folder))?.map(\.name) ?? []
  }

  /// Which file or folder a path leads to, links followed, and what kind of thing that is.
  static func identity(
    _ path: String
  ) throws(SystemError) -> (file: FileIdentity, kind: FileStatus.Kind) {
    var buffer = stat()
    guard stat(path, &buffer) == 0 else { throw .last }
    return (FileIdentity(buffer), kind(buffer))
  }

  /// What is in a folder, in no order; the kind is nil for a link, and where the system does not say.
  static func entries(
    in folder: String
  ) throws(SystemError) -> [(name: String, kind: FileStatus.Kind?)] {
    guard let stream = opendir(folder) else { throw .last }
    defer { closedir(stream) }
    var entries: [(name: String, kind: FileStatus.Kind?)] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { name in
        name.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: name.pointee)) {
          String(cString: $0)
        }
      }
      let kind: FileStatus.Kind? =
        switch Int32(entry.pointee.d_type) {
        case Int32(DT_REG): .file
        case Int32(DT_DIR): .folder
        case Int32(DT_LNK), Int32(DT_UNKNOWN): nil
        default: .other
        }
      entries.append((name, kind))
    }
    return entries
  }

  /// The whole of a file, and which one it is; nil if it is no file or has more than `limit` bytes.
  ///
  /// A pipe of that name is not waited for.
  static func file(
    _ path: String, limit: Int
  ) throws(SystemError) -> (bytes: [UInt8], identity: FileIdentity)? {
    let file = try opened(open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK))
    defer { try? close(file) }
    var buffer = stat()
    guard fstat(file.number, &buffer) == 0 else { throw .last }
    guard kind(buffer) == .file, buffer.st_size <= limit else { return nil }
    var bytes: [UInt8] = []
    while bytes.count <= limit {
      // One byte more than there is, so that the second reading finds the end.
      let chunk = try read(file, max(Int(buffer.st_size) - bytes.count + 1, 4_096))
      if chunk.isEmpty { return (bytes, FileIdentity(buffer)) }
      bytes += chunk
    }
    return nil
  }

  private static func kind(_ buffer: stat) -> FileStatus.Kind {
    switch buffer.st_mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    case S_IFLNK: .link
    default: .other
    }
  }

  /// Characters as far as they are given, repaired where they are no UTF-8.
  static func text(_ characters: ArraySlice<CChar>) -> String {
    String(decoding: characters.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  // MARK: Descriptors

  /// At most `limit` bytes; none at the end.
  static func read(_ descriptor: Descriptor, _ limit: Int) throws(SystemError) -> [UInt8] {
    var failure: SystemError?
    let bytes = [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
      let read = sysRead(descriptor.number, buffer.baseAddress, limit)
      if read < 0 { failure = .last }
      count = max(read, 0)
    }
    if let failure { throw failure }
    return bytes
  }

  /// Which of some descriptors can be read or have ended.
  ///
  /// - Parameters:
  ///   - descriptors: what to wait for.
  ///   - milliseconds: how long; -1 waits for ever.
  /// - Returns: those that are ready; none when the time is up.
  /// - Throws: `interrupted` where a signal came first.
  static func wait(
    for descriptors: [Descriptor], milliseconds: Int32 = -1
  ) throws(SystemError) -> [Descriptor] {
    var polls = descriptors.map { pollfd(fd: $0.number, events: Int16(POLLIN), revents: 0) }
    guard poll(&polls, nfds_t(polls.count), milliseconds) >= 0 else { throw .last }
    return zip(descriptors, polls).filter { $0.1.revents != 0 }.map(\.0)
  }

  /// Waits until a descriptor takes more output.
  static func waitForRoom(in descriptor: Descriptor) {
    var polls = [pollfd(fd: descriptor.number, events: Int16(POLLOUT), revents: 0)]
    _ = poll(&polls, 1, 1000)
  }

  /// Whether a failed write is worth another try.
  static func isTransient(_ error: SystemError) -> Bool {
    error.code == EINTR || error.code == EAGAIN || error.code == EWOULDBLOCK
  }
}

// Inside `SystemCalls` the members hide the calls of the same name.
private func sysWrite(_ number: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(number, bytes, count)
}
private func sysRead(_ number: Int32, _ bytes: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  read(number, bytes, count)
}
private func sysClose(_ number: Int32) -> Int32 { close(number) }
private func sysRename(_ old: String, _ new: String) -> Int32 { rename(old, new) }
