import TestSupport
import Testing

@testable import Checks

struct InvalidSuppressionTests {
  @Test func reportsACommentWithoutAReason() async {
    await Sample.clean
      .appending(
        "lenses/economics.md",
        "\n⟦<!-- counterweight-disable-next-line UnresolvedLink -->⟧\nText.\n"
      )
      .expect(
        InvalidSuppression.self,
        "Comment that silences 'UnresolvedLink' gives no reason, so it silences nothing")
  }

  @Test func reportsACommentWithoutAnIdentifier() async {
    await Sample.clean
      .appending("lenses/economics.md", "\n⟦<!-- counterweight-disable-next-line -->⟧\nText.\n")
      .expect(InvalidSuppression.self, "Comment silences no check")
  }

  @Test func suggestsTheCheckThatWasMeant() async {
    await Sample.clean
      .appending(
        "lenses/economics.md",
        "\n<!-- counterweight-disable-next-line ⟦UnresolvdLink⟧: next week -->\nText.\n"
      )
      .expect(
        InvalidSuppression.self, "'UnresolvdLink' is no check; did you mean 'UnresolvedLink'?")
  }
}
