#if Serve
  import FoundationEssentials

  #if canImport(Darwin)
    import Darwin
  #elseif canImport(Musl)
    import Musl
  #else
    import Glibc
  #endif

  /// What tells one state of some folders from another: names, sizes and times, without reading a file.
  struct ContentStamp: Equatable {
    fileprivate struct Entry: Equatable {
      let path: String
      let inode: UInt64
      let size: Int64
      let seconds, nanoseconds: Int
    }

    private var entries: [Entry] = []

    /// More entries than this are no knowledge base but a folder named by mistake; the rest is left out.
    private static let most = 20_000

    /// Takes the stamp of everything below some folders; hidden files are left out.
    init(of folders: [String]) {
      var waiting = folders
      while let folder = waiting.popLast(), entries.count < Self.most {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        for name in names.sorted() where !name.hasPrefix(".") {
          let path = "\(folder)/\(name)"
          var found = stat()
          guard stat(path, &found) == 0 else { continue }
          let isFolder = found.st_mode & S_IFMT == S_IFDIR
          // A link that leads back would never end; paths are bounded by the system.
          if isFolder, path.utf8.count < Int(PATH_MAX) { waiting.append(path) }
          entries.append(Entry(path, found))
        }
      }
    }
  }

  extension ContentStamp.Entry {
    fileprivate init(_ path: String, _ found: stat) {
      self.path = path
      inode = UInt64(found.st_ino)
      size = Int64(found.st_size)
      #if canImport(Darwin)
        seconds = found.st_mtimespec.tv_sec
        nanoseconds = found.st_mtimespec.tv_nsec
      #else
        seconds = found.st_mtim.tv_sec
        nanoseconds = found.st_mtim.tv_nsec
      #endif
    }
  }
#endif
