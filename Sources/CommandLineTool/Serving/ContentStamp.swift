#if Serve
  import FoundationEssentials
  import Templating

  #if canImport(Darwin)
    import Darwin
  #elseif canImport(Musl)
    import Musl
  #else
    import Glibc
  #endif

  /// What tells one state of some folders from another: names, sizes and times, without reading a file.
  ///
  /// Only what a site is made from counts, folders and files of some endings; so what editors put beside a
  /// file while they save it changes nothing.
  struct ContentStamp: Equatable {
    fileprivate struct Entry: Equatable {
      let path: String
      let inode: UInt64
      let mode: UInt32
      let size: Int64
      let written: Time

      /// It changes with permissions too, which leave the time of writing alone.
      let changed: Time
    }

    fileprivate struct Time: Comparable {
      let seconds, nanoseconds: Int

      static func < (left: Time, right: Time) -> Bool {
        (left.seconds, left.nanoseconds) < (right.seconds, right.nanoseconds)
      }
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
          guard stat(path, &found) == 0 else {
            // A link that leads nowhere is told as a file that cannot be read.
            if Self.counts(name) { entries.append(Entry(missing: path)) }
            continue
          }
          let isFolder = found.st_mode & S_IFMT == S_IFDIR
          guard isFolder || Self.counts(name) else { continue }
          // A link that leads back would never end; paths are bounded by the system.
          if isFolder, path.utf8.count < Int(PATH_MAX) { waiting.append(path) }
          entries.append(Entry(path, found, isFolder: isFolder))
        }
      }
    }

    /// Articles, and what a theme may hold.
    private static func counts(_ name: String) -> Bool {
      [".md", ThemeFiles.ending, ".css"].contains(where: name.hasSuffix)
    }

    /// Whether a file was written so shortly before that writing it again might leave no trace.
    ///
    /// The system's clock for files moves in steps: two states of one size within a step look alike.
    func isFresh(at now: Date) -> Bool {
      let limit = now.timeIntervalSince1970 - Self.clockStep
      return entries.contains { entry in
        Double(entry.changed.seconds) + Double(entry.changed.nanoseconds) / 1e9 > limit
      }
    }

    /// Ten milliseconds are the longest step of Linux, and two seconds that of FAT, which nobody edits on.
    private static let clockStep = 0.02
  }

  extension ContentStamp.Entry {
    /// A folder's own times say nothing that the entries in it do not.
    fileprivate init(_ path: String, _ found: stat, isFolder: Bool) {
      self.path = path
      inode = UInt64(found.st_ino)
      mode = UInt32(found.st_mode)
      size = isFolder ? 0 : Int64(found.st_size)
      #if canImport(Darwin)
        let times = (found.st_mtimespec, found.st_ctimespec)
      #else
        let times = (found.st_mtim, found.st_ctim)
      #endif
      written = isFolder ? .none : ContentStamp.Time(times.0)
      changed = isFolder ? .none : ContentStamp.Time(times.1)
    }

    fileprivate init(missing path: String) {
      self.path = path
      (inode, mode, size) = (0, 0, -1)
      (written, changed) = (.none, .none)
    }
  }

  extension ContentStamp.Time {
    fileprivate static let none = ContentStamp.Time(seconds: 0, nanoseconds: 0)

    fileprivate init(_ time: timespec) {
      self.init(seconds: time.tv_sec, nanoseconds: time.tv_nsec)
    }
  }
#endif
