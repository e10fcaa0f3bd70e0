import FoundationEssentials
import Report

extension ContentLocation {
  /// How a report links to articles: to their files, relative to the report's own folder.
  ///
  /// The knowledge base that is built in stands nowhere a reader could go, so its articles are named only.
  func links(from report: String) -> ArticleLinks {
    switch self {
    case .embedded: .none
    case .folder(let folder):
      ArticleLinks(
        folder: Self.relative(
          from: URL(filePath: report).deletingLastPathComponent().standardizedFileURL.path,
          to: URL(filePath: folder).standardizedFileURL.path))
    }
  }

  /// The way from one folder to another, both as absolute paths without `.` and `..`.
  static func relative(from start: String, to end: String) -> String {
    let from = start.split(separator: "/")
    let to = end.split(separator: "/")
    let shared = zip(from, to).prefix { $0 == $1 }.count
    let steps = Array(repeating: "..", count: from.count - shared) + to.dropFirst(shared)
    return steps.isEmpty ? "." : steps.joined(separator: "/")
  }
}
