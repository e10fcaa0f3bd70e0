#if Serve
  import Diagnostics
  import KnowledgeBase

  /// What a served site is made from: a knowledge base, and the theme of its pages.
  struct ServedSource {
    /// Where the knowledge base is.
    let content: ContentOptions

    /// The folder of a theme of one's own.
    var theme: String?

    /// The folders that can change.
    var folders: [String] {
      let source = content.source
      var folders = source.overlays + [theme].compactMap(\.self)
      if case .folder(let folder) = source.base { folders.append(folder) }
      return folders
    }

    /// Reads all of it.
    ///
    /// - Throws: ``Failure`` if a folder cannot be read.
    func read() throws -> ServedFiles {
      ServedFiles(
        content: content, layers: try content.source.layers(),
        theme: try theme.map(ThemeFolder.init))
    }
  }

  /// The files of a served site as they were read.
  struct ServedFiles {
    let content: ContentOptions
    let layers: ContentLayers

    /// A theme of one's own; nil for the built-in one.
    let theme: ThemeFolder?

    /// Whether two readings of the same folders found the same.
    func isSame(as other: ServedFiles) -> Bool {
      ContentFile.areSame(layers.files, other.layers.files)
        && theme?.files.map(\.path) == other.theme?.files.map(\.path)
        && theme?.files.map(\.text) == other.theme?.files.map(\.text)
    }
  }

  extension ContentFile {
    /// Whether two readings of some folders, each in the order of reading, found the same.
    fileprivate static func areSame(_ left: [ContentFile], _ right: [ContentFile]) -> Bool {
      left.count == right.count && zip(left, right).allSatisfy { $0.isSame(as: $1) }
    }

    private func isSame(as other: ContentFile) -> Bool {
      guard path == other.path, shownPath == other.shownPath else { return false }
      switch (payload, other.payload) {
      case (.bytes(let ours), .bytes(let theirs)): return ours == theirs
      case (.unreadable(let ours), .unreadable(let theirs)): return ours == theirs
      default: return false
      }
    }
  }
#endif
