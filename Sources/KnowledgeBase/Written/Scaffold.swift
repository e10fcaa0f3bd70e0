/// Text that stands in a new article until its author has written something better.
public enum Scaffold {
  /// What every scaffold text begins with; whatever holds it is left over.
  ///
  /// It stands in paragraphs, list items, answers and quoted values of front matter, so it must survive
  /// Markdown and YAML as it is.
  public static let marker = "Scaffold:"
}
