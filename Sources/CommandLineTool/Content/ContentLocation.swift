import EmbeddedContent
import FoundationEssentials
import KnowledgeBase

/// Where a knowledge base comes from.
enum ContentLocation: Hashable {
  /// A folder on the disk.
  case folder(String)

  /// The one that was built into the program.
  case embedded

  /// Finds the knowledge base: the option, the environment, the nearest folder upwards that holds
  /// `Content/policy.md`, and else what was built in.
  static func find(
    option: String?, environment: [String: String], workingFolder: String,
    exists: (String) -> Bool
  ) -> ContentLocation {
    if let option { return .folder(option) }
    if let folder = environment["COUNTERWEIGHT_CONTENT"], !folder.isEmpty { return .folder(folder) }
    var ups = ""
    var components = workingFolder.split(separator: "/")
    while true {
      if exists(ups + "Content/policy.md") { return .folder(ups + "Content") }
      guard components.popLast() != nil else { return .embedded }
      ups += "../"
    }
  }

  /// Finds the knowledge base of this process.
  static func find(option: String?) -> ContentLocation {
    find(
      option: option, environment: ProcessInfo.processInfo.environment,
      workingFolder: FileManager.default.currentDirectoryPath,
      exists: { FileManager.default.fileExists(atPath: $0) })
  }

  /// The files, in any order.
  ///
  /// - Throws: ``Failure`` if there is no such folder.
  func files() throws -> [ContentFile] {
    switch self {
    case .folder(let path): try ContentFolder.files(in: path)
    case .embedded:
      EmbeddedFile.all.map {
        ContentFile(path: $0.path, shownAs: "Content/" + $0.path, text: $0.text)
      }
    }
  }
}
