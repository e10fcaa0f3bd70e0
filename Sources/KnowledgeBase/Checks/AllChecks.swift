/// Every check, in the order in which a reader would look for it.
enum AllChecks {
  static let ofArticles: [any ArticleCheck] = []

  static let ofCatalogs: [any CatalogCheck] = []
}
