import Assessment
import KnowledgeBase
import Quantities
import Report
import Testing

/// The file to fill in by hand.
struct ReviewTemplateTests {
  @Test func parsesAsItIs() async throws {
    let file = try ReviewFile.parse(
      ReviewTemplate.text(try await ShippedContent.catalog), path: "template.review.md")
    #expect(file.review.answers.isEmpty)
    #expect(file.review.quantities.isEmpty)
    #expect(file.review.populations.map(\.quantities) == [[:]])
    #expect(file.warnings.isEmpty)
    #expect(file.notes.isEmpty)
  }

  @Test func namesEveryQuestionWithItsKeysAndEveryQuantity() async throws {
    let catalog = try await ShippedContent.catalog
    let text = ReviewTemplate.text(catalog)
    for question in catalog.questions {
      #expect(text.contains("\n  \(question.id):\n"), "\(question.id)")
      for option in question.options {
        #expect(text.contains("\n  #   \(option.key): "), "\(question.id), \(option.key)")
      }
    }
    for quantity in QuantityID.allCases { #expect(text.contains(" \(quantity.rawValue):\n")) }
  }

  @Test func takesAnAnswerBehindTheColon() async throws {
    let text = ReviewTemplate.text(await SmallCatalog.catalog)
      .replacing("\n  recurring:\n", with: "\n  recurring: weekly\n")
      .replacing("      people-affected:\n", with: "      people-affected: 300\n")
    let review = try ReviewFile.parse(text, path: "template.review.md").review
    #expect(review.answers == ["recurring": Answer(.option("weekly"))])
    #expect(review.populations.first?.quantities.keys.map(\.rawValue) == ["people-affected"])
  }
}
