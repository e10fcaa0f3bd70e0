import Diagnostics
import FoundationEssentials
import KnowledgeBase
import Report

/// The knowledge base of a command: what stands in one place, and the folders laid over it.
struct ContentSource: Hashable {
  /// What an organisation's articles are laid over.
  let base: ContentLocation

  /// The folders, each laid over those before it.
  var overlays: [String] = []

  /// The files in any order, and where each comes from.
  ///
  /// - Throws: ``Failure`` if a folder cannot be listed.
  func layers() throws -> ContentLayers {
    var layers = ContentLayers(files: try base.files(), location: base)
    for overlay in overlays {
      layers.lay(try ContentFolder.files(in: overlay), from: overlay)
    }
    return layers
  }

  /// How a report links to articles, each in the folder from which it comes.
  ///
  /// - Throws: ``Failure`` if a folder cannot be listed.
  func links(from report: String) throws -> ArticleLinks {
    let links = base.links(from: report)
    guard !overlays.isEmpty else { return links }
    return links.overridden(
      by: try layers().overlaid.mapValues { ContentLocation.folder($0).links(from: report) })
  }
}

/// The files of a knowledge base and of what is laid over it.
struct ContentLayers {
  /// The files that count, in any order.
  private(set) var files: [ContentFile]

  /// The folder of each article that comes from an overlay.
  private(set) var overlaid: [ArticleID: String] = [:]

  private let location: ContentLocation
  private var folders: [String: String] = [:]

  init(files: [ContentFile], location: ContentLocation) {
    self.files = files
    self.location = location
  }

  /// Lays a folder's files over those there are.
  mutating func lay(_ upper: [ContentFile], from folder: String) {
    files = ContentFile.laid(upper, over: files)
    for file in upper {
      folders[file.shownPath] = folder
      overlaid[file.articleID] = folder
    }
  }

  /// Whether there is a file behind a path that could be written.
  func isWritable(_ shownPath: String) -> Bool {
    folders[shownPath] != nil || location != .embedded
  }

  /// The diagnostics, each saying whose file it is about if there is more than one layer.
  func naming(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    guard !folders.isEmpty else { return diagnostics }
    return diagnostics.map { diagnostic in
      let isThere = files.contains { $0.shownPath == diagnostic.path }
      return isThere ? diagnostic.noting("The file is \(owner(of: diagnostic.path))") : diagnostic
    }
  }

  private func owner(of shownPath: String) -> String {
    if let folder = folders[shownPath] { return "from the overlay '\(folder)'" }
    return switch location {
    case .embedded: "from the knowledge base that is built in"
    case .folder(let folder): "from the knowledge base '\(folder)'"
    }
  }
}
