import Mustache

/// Has Mustache read templates and notes what they print where.
///
/// Mustache renders a template with a probe in place of every value. A probe answers each name with a
/// lambda. Where the name is printed, the lambda leaves a mark; whether Mustache escaped the mark tells
/// two braces from three. Where it opens a section, Mustache hands over the section's own text, which
/// is read in the same way. Partials and inheritance are thus Mustache's work alone.
///
/// ```
/// <h2>{{title}}</h2>{{#items}}…{{/items}}  ──Mustache──▶  <h2>␂&lt;0&gt;␃</h2>␂<1>␃
///                                                              text title      section items […]
/// ```
///
/// Left out, because an item has no other way to say it: inverted sections, dotted names, `{{.}}`,
/// functions and changed delimiters. They are refused and not ignored.
package struct TemplateReader {
  private let library: MustacheLibrary
  private let names: Set<Name>

  /// Reads the source of all templates, so that they may use one another.
  ///
  /// - Parameters:
  ///   - sources: the templates by name.
  ///   - names: the names that they may use.
  /// - Throws: ``TemplateProblem`` where Mustache cannot read one, or one needs what is not supported.
  package init(
    _ sources: [String: String], names: Set<Name> = Set(Name.allCases)
  ) throws(TemplateProblem) {
    self.names = names
    var templates: [String: MustacheTemplate] = [:]
    for (name, source) in sources.sorted(by: { $0.key < $1.key }) {
      try Self.refuseUnsupported(source, in: name)
      try Self.refuseUnknownPartials(source, among: sources)
      templates[name] = try Self.parse(source, name: name)
    }
    library = MustacheLibrary(templates: templates)
  }

  /// One of the templates, unrolled.
  package func template(named name: String) throws(TemplateProblem) -> Template {
    guard let template = library.getTemplate(named: name) else {
      throw .missing(template: name)
    }
    return Template(pieces: try pieces(of: template, in: name))
  }

  private func pieces(
    of template: MustacheTemplate, in name: String
  ) throws(TemplateProblem) -> [Template.Piece] {
    let probe = Probe()
    let printed = template.render(probe, library: library)
    var cutter = MarkCutter(printed)
    var pieces: [Template.Piece] = []
    var seen = 0
    while let (literal, mark) = cutter.next() {
      if !literal.isEmpty { pieces.append(.literal(literal)) }
      guard let mark else { break }
      pieces.append(try piece(for: probe.uses[mark.number], mark, in: name))
      seen += 1
    }
    guard seen == probe.uses.count else {
      throw .unsupported(tag: "a name that is looked up and not printed", template: name)
    }
    return pieces
  }

  private func piece(
    for use: Probe.Use, _ mark: MarkCutter.Mark, in template: String
  ) throws(TemplateProblem) -> Template.Piece {
    guard let name = Name(rawValue: use.name), names.contains(name) else {
      throw .unknownName(use.name, template: template)
    }
    if use.section.isEmpty { return mark.isEscaped ? .text(name) : .html(name) }
    let inner = try Self.parse(use.section, name: template)
    return .section(name, try pieces(of: inner, in: template))
  }

  private static func parse(
    _ source: String, name: String
  ) throws(TemplateProblem) -> MustacheTemplate {
    do {
      return try MustacheTemplate(string: source)
    } catch {
      throw .syntax("\(error)", template: name)
    }
  }

  /// Mustache prints nothing in place of a template that is not there.
  private static func refuseUnknownPartials(
    _ source: String, among sources: [String: String]
  ) throws(TemplateProblem) {
    for opening in ["{{>", "{{<"] {
      for rest in source.split(separator: opening, omittingEmptySubsequences: false).dropFirst() {
        let name = rest.prefix { $0 != "}" }.filter { $0 != " " }
        guard sources[name] != nil else { throw .missing(template: name) }
      }
    }
  }

  private static func refuseUnsupported(
    _ source: String, in name: String
  ) throws(TemplateProblem) {
    for tag in ["{{^", "{{=", "{{.", "{{{.", "{{%", "\u{2}", "\u{3}"] where source.contains(tag) {
      throw .unsupported(tag: tag, template: name)
    }
  }
}

/// What is wrong with a template.
package enum TemplateProblem: Error, Hashable {
  case missing(template: String)
  case syntax(String, template: String)
  case unknownName(String, template: String)
  case unsupported(tag: String, template: String)
}

/// Stands for every value and notes each look-up.
private final class Probe: MustacheParent {
  struct Use {
    let name: String
    /// The text between the tags of a section; empty where the name is printed.
    let section: String
  }

  private(set) var uses: [Use] = []

  func child(named name: String) -> Any? {
    MustacheLambda { section in
      self.uses.append(Use(name: name, section: section))
      return Mark(number: self.uses.count - 1)
    }
  }

  /// Anything but a string is printed and not read as a template again.
  private struct Mark: CustomStringConvertible {
    let number: Int

    var description: String { "\u{2}<\(number)>\u{3}" }
  }
}

/// Cuts what Mustache printed at the marks that probes left.
private struct MarkCutter {
  struct Mark {
    let number: Int
    let isEscaped: Bool
  }

  private var rest: Substring

  init(_ text: String) {
    rest = text[...]
  }

  /// The text up to the next mark and the mark; without a mark the rest of the text, once.
  mutating func next() -> (literal: String, mark: Mark?)? {
    guard !rest.isEmpty else { return nil }
    guard
      let start = rest.firstIndex(of: "\u{2}"),
      let end = rest[start...].firstIndex(of: "\u{3}"),
      let number = Int(rest[start..<end].filter(\.isNumber))
    else {
      defer { rest = "" }
      return (String(rest), nil)
    }
    defer { rest = rest[rest.index(after: end)...] }
    let isEscaped = rest[start..<end].contains("&")
    return (String(rest[..<start]), Mark(number: number, isEscaped: isEscaped))
  }
}
