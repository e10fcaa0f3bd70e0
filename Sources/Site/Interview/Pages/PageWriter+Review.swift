import Templating

extension PageWriter {
  /// The page that stands in place of the questionnaire in a site that was written as files.
  func reviewPage() -> Page {
    page(
      at: ReviewPageWriter.address, title: "Review a proposal",
      description: "How to review a proposal of your own.", shelf: .review,
      template: theme.reviewCommand, [:])
  }
}
