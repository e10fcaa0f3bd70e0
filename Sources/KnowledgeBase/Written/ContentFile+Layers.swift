extension ContentFile {
  /// Files laid over others: the same id replaces, wherever it stands, and a new one adds.
  ///
  /// Example reviews have no id; one of the same path replaces.
  ///
  /// - Parameters:
  ///   - upper: an organisation's own files.
  ///   - lower: the files that they are laid over.
  /// - Returns: the lower files that nothing replaces, then the upper ones.
  public static func laid(_ upper: [ContentFile], over lower: [ContentFile]) -> [ContentFile] {
    let names = Set(upper.map(\.layerName))
    return lower.filter { !names.contains($0.layerName) } + upper
  }

  /// The id of the article that stands in the file.
  public var articleID: ArticleID { ArticleID(WrittenArticle.parts(of: path).name) }

  /// What a file must share with another to replace it.
  private var layerName: String {
    path.hasPrefix("examples/") ? path : articleID.rawValue
  }
}
