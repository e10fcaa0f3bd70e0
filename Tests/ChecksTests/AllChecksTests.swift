import Diagnostics
import Markdown
import TestSupport
import Testing

@testable import Checks

struct AllChecksTests {
  @Test func identifiersAreUnique() {
    #expect(Set(AllChecks.identifiers).count == AllChecks.identifiers.count)
    #expect(AllChecks.identifiers == AllChecks.identifiers.sorted())
  }

  @Test func identifiersAreTheNamesOfTheirTypes() {
    for check in AllChecks.all {
      #expect(check.identifier == "\(check)")
    }
  }
}
