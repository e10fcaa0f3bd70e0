/// A path, cut into its folder and its name.
struct FilePath: Hashable, Sendable {
  let text: String

  init(_ text: String) {
    self.text = text
  }

  /// The last component.
  var name: String {
    text.split(separator: "/").last.map(String.init) ?? text
  }

  /// Everything before the last component; `.` if there is nothing.
  var folder: String {
    var rest = text[...]
    while rest.count > 1, rest.hasSuffix("/") { rest.removeLast() }
    guard let slash = rest.lastIndex(of: "/") else { return "." }
    return slash == rest.startIndex ? "/" : String(rest[..<slash])
  }

  /// A file beside this one.
  func beside(_ name: String) -> String {
    folder == "/" ? "/" + name : folder + "/" + name
  }

  /// The file that is meant: symbolic links followed, even one that leads to nothing yet.
  func resolved() throws(FileProblem) -> FilePath {
    var path = self
    for _ in 0..<Self.mostLinks {
      let status: FileStatus
      do {
        status = try SystemCalls.status(path.text, followingLinks: false)
      } catch .noSuchFile {
        return path
      } catch {
        throw FileProblem(failed: error, path: text)
      }
      guard status.kind == .link else { return path }
      do {
        let target = try SystemCalls.destination(ofLink: path.text)
        path = FilePath(target.hasPrefix("/") ? target : path.beside(target))
      } catch {
        throw FileProblem(failed: error, path: text)
      }
    }
    throw FileProblem(.linksInCircle, path: text)
  }

  /// As many as Linux follows.
  private static let mostLinks = 40
}
