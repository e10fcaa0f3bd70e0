@testable import Site
import Templating
import Testing

struct ThemeTests {
  @Test func readsEveryBuiltInTemplate() throws {
    let reader = try TemplateReader(BuiltInTemplates.all)
    for name in BuiltInTemplates.all.keys.sorted() {
      #expect(!(try reader.template(named: name).pieces.isEmpty), "\(name)")
    }
  }

  @Test func usesEveryName() throws {
    let reader = try TemplateReader(BuiltInTemplates.all)
    var used: Set<Name> = []
    func visit(_ pieces: [Template.Piece]) {
      for piece in pieces {
        switch piece {
        case .literal: continue
        case .text(let name), .html(let name): used.insert(name)
        case .section(let name, let inner):
          used.insert(name)
          visit(inner)
        }
      }
    }
    for name in BuiltInTemplates.all.keys { visit(try reader.template(named: name).pieces) }
    #expect(used == Name.ofPages)
  }

  @Test func printsMarkupNowhereButWhereLibcmarkMadeIt() throws {
    let reader = try TemplateReader(BuiltInTemplates.all)
    var raw: Set<Name> = []
    func visit(_ pieces: [Template.Piece]) {
      for piece in pieces {
        if case .html(let name) = piece { raw.insert(name) }
        if case .section(_, let inner) = piece { visit(inner) }
      }
    }
    for name in BuiltInTemplates.all.keys { visit(try reader.template(named: name).pieces) }
    #expect(raw == [.headingHTML, .lead, .html])
  }
}
