import Templating

extension PageWriter {
  /// The page that web servers can be told to show in place of a missing one.
  ///
  /// They show it at addresses of any depth, so its links begin at the host's root if the site's place
  /// there is known, and else are relative to its own.
  func notFoundPage() -> Page {
    let frame = frame.scope(
      atAnyAddressBelow: options.baseURL?.path ?? "", title: NotFoundPage.title)
    return Page(
      path: PageFrame.notFound.path, title: NotFoundPage.title, contentType: .html,
      bytes: theme.notFound.fill(frame.merging(NotFoundPage.scope(suggesting: []))))
  }
}
