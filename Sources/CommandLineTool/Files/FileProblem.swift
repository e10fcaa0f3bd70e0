/// Why a file could not be saved or locked, in plain words.
public struct FileProblem: Error, Hashable, Sendable {
  /// What is in the way.
  public enum Reason: Hashable, Sendable {
    /// The folder that should hold the file is not there.
    case noSuchFolder

    /// A part of the path is a file.
    case isNoFolder

    /// The path names a folder.
    case isFolder

    /// The path names a device, a pipe or a socket.
    case isNoFile

    /// The file or its folder may not be written.
    case notPermitted

    /// The file system takes no changes.
    case readOnly

    /// The disk is full.
    case noSpace

    /// The user's share of the disk is used up.
    case overQuota

    /// The name is longer than the file system allows.
    case nameTooLong

    /// Symbolic links lead round in a circle.
    case linksInCircle

    /// The disk does not answer as it should.
    case inputOutput

    /// Something else, in the system's words.
    case other(String)
  }

  /// The path as it was given.
  public let path: String

  /// What is in the way.
  public let reason: Reason

  /// Creates a problem.
  public init(_ reason: Reason, path: String) {
    self.path = path
    self.reason = reason
  }

  init(failed error: SystemError, path: String) {
    self.init(Reason(error), path: path)
  }
}

extension FileProblem: CustomStringConvertible {
  /// One sentence that names the path.
  public var description: String {
    let folder = FilePath(path).folder
    return switch reason {
    case .noSuchFolder: "There is no folder \(folder)."
    case .isNoFolder: "A part of the path \(path) is a file and no folder."
    case .isFolder: "\(path) is a folder."
    case .isNoFile: "\(path) is no ordinary file."
    case .notPermitted: "You may not write \(path) or its folder."
    case .readOnly: "\(path) is on a disk that takes no changes."
    case .noSpace: "No space is left on the disk for \(path)."
    case .overQuota: "Your share of the disk is used up; there is no room for \(path)."
    case .nameTooLong: "The name of \(path) is too long for this disk."
    case .linksInCircle: "The links at \(path) lead round in a circle."
    case .inputOutput: "The disk failed while \(path) was written."
    case .other(let text): "\(path) cannot be written: \(text)."
    }
  }
}

extension FileProblem.Reason {
  fileprivate init(_ error: SystemError) {
    self =
      switch error {
      case .noSuchFile: .noSuchFolder
      case .isNoFolder: .isNoFolder
      case .isFolder: .isFolder
      case .accessDenied, .notPermitted: .notPermitted
      case .readOnly: .readOnly
      case .noSpace, .tooLarge: .noSpace
      case .overQuota: .overQuota
      case .nameTooLong: .nameTooLong
      case .tooManyLinks: .linksInCircle
      case .inputOutput: .inputOutput
      default: .other(error.text)
      }
  }
}
