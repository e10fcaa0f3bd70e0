import Templating

extension PageWriter {
  private static let checksTitle = "Checks"

  private static let checksExplanation =
    "What counterweight check demands of the articles, each with an example that fails and one that passes."

  /// A page for each check, and their index; none where there are no checks to show.
  func checkPages() -> [Page] {
    let checks = self.checks
    guard !checks.isEmpty else { return [] }
    return checks.indices.map { page(ofCheckAt: $0) } + [indexOfChecks()]
  }

  func address(of check: CheckReference) -> Address {
    Address(path: "checks/\(check.identifier).html")
  }

  private func page(ofCheckAt place: Int) -> Page {
    let check = checks[place]
    let address = address(of: check)
    func neighbour(_ place: Int) -> (title: String, address: Address)? {
      checks.indices.contains(place)
        ? (checks[place].identifier, self.address(of: checks[place])) : nil
    }
    return page(
      at: address, title: check.identifier, description: check.summary, shelf: .checks,
      template: theme.check,
      ([
        .crumbs: crumbs(to: address, through: [(Self.checksTitle, PageFrame.checks)]),
        .title: .text(check.identifier), .note: .text(check.severity), .lede: .text(check.summary),
        .reason: .text(check.explanation), .failing: .text(check.failing),
        .passing: .text(check.passing), .hasLines: .flag(check.hasSnippets),
        .hasWords: .flag(!check.hasSnippets),
      ] as Scope).merging(
        neighbours(previous: neighbour(place - 1), next: neighbour(place + 1), on: address)))
  }

  private func indexOfChecks() -> Page {
    var areas: [String] = []
    for check in checks where !areas.contains(check.area) { areas.append(check.area) }
    return list(
      at: PageFrame.checks, title: Self.checksTitle,
      lede: Self.checksExplanation, shelf: .checks,
      groups: areas.map { area in
        [
          .heading: .text(area), .id: .text("group.\(area.lowercased().replacing(" ", with: "-"))"),
          .items: .list(
            checks.filter { $0.area == area }.map { check in
              [
                .href: .text(self.address(of: check).href(from: PageFrame.checks.folder)),
                .title: .text(check.identifier), .note: .text(check.severity),
                .reason: .text(check.summary),
              ]
            }),
        ]
      })
  }
}
