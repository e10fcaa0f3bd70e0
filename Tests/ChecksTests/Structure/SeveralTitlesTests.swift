import TestSupport
import Testing

@testable import Checks

struct SeveralTitlesTests {
  @Test func reportsEachFurtherTitle() async {
    await Sample.clean
      .appending("lenses/economics.md", "\n⟦# Money⟧\n\nMuch.\n\n⟦# Notes⟧\n\nMore.\n")
      .expect(
        SeveralTitles.self, "'Money' is a second title",
        "'Notes' is a second title; did you mean '## Notes'?")
  }
}
