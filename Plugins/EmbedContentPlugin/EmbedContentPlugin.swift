import Foundation
import PackagePlugin

/// Turns the package's `Content` folder into a Swift file, so that one binary is enough to run a review.
@main
struct EmbedContentPlugin: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let content = context.package.directoryURL.appending(path: "Content")
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedFiles.swift")
    return [
      .buildCommand(
        displayName: "Embedding the knowledge base",
        executable: try context.tool(named: "EmbedContent").url,
        arguments: [content.path(percentEncoded: false), output.path(percentEncoded: false)],
        inputFiles: markdownFiles(below: content),
        outputFiles: [output])
    ]
  }

  /// The inputs in a fixed order, so that the build system sees the same command each time.
  private func markdownFiles(below folder: URL) -> [URL] {
    let found = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return (found?.compactMap { $0 as? URL } ?? [])
      .filter { $0.pathExtension == "md" }
      .sorted { $0.path < $1.path }
  }
}
