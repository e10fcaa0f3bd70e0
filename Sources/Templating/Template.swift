/// A Mustache template, unrolled into pieces that are filled without Mustache.
///
/// swift-mustache finds each name by reflection and casts: measured, 3.5 µs a tag, or 420 µs for the
/// page of an article, which takes libcmark 75 µs to parse and render. So Mustache reads a
/// template once (``TemplateReader``) and says what is printed where; filling that in is copying.
package struct Template: Sendable {
  /// What is printed, in order.
  package enum Piece: Sendable {
    case literal(String)
    case text(Name)
    case html(Name)
    indirect case section(Name, [Piece])
  }

  package let pieces: [Piece]

  /// Where a theme of one's own notes names of which nothing is known; ours have to do without mistakes.
  package var missing: MissingNames?

  /// Whether text is escaped for HTML; in a template of Markdown all text is Markdown already.
  package var escapes = true

  package init(pieces: [Piece]) {
    self.pieces = pieces
  }

  /// Prints the template.
  ///
  /// A name for which no scope has a value prints nothing. It is noted in ``missing``; in a template of
  /// ours it is a mistake of ours and ends a debug build.
  ///
  /// - Parameter scope: what the names stand for; inside a section the item's own scope comes first.
  /// - Returns: the bytes, in UTF-8.
  package func fill(_ scope: Scope) -> [UInt8] {
    var filling = Filling(scope, missing, escapes)
    filling.print(pieces)
    // A copy of the right size: a site keeps thousands of pages, and half of each buffer is unused.
    return filling.bytes.withUnsafeBufferPointer { Array($0) }
  }
}

/// One run over the pieces of a template.
private struct Filling {
  /// Most pages fit, so that the buffer rarely grows.
  static let usualSize = 1 << 14

  var bytes: [UInt8] = []
  private var scopes: [Scope]
  private let missing: MissingNames?
  private let escapes: Bool

  init(_ scope: Scope, _ missing: MissingNames?, _ escapes: Bool) {
    scopes = [scope]
    self.missing = missing
    self.escapes = escapes
    bytes.reserveCapacity(Self.usualSize)
  }

  mutating func print(_ pieces: [Template.Piece]) {
    for piece in pieces {
      switch piece {
      case .literal(let text): bytes.append(contentsOf: text.utf8)
      case .text(let name): printEscaped(value(of: name))
      case .html(let name): printMarkup(value(of: name))
      case .section(let name, let inner): printSection(value(of: name), inner)
      }
    }
  }

  private mutating func value(of name: Name) -> Value {
    for scope in scopes.reversed() {
      if let value = scope[name] { return value }
    }
    guard let missing else {
      assertionFailure("nothing is known of '\(name.rawValue)'")
      return .nothing
    }
    missing.add(name)
    return .nothing
  }

  private mutating func printEscaped(_ value: Value) {
    switch value {
    case .text(let text) where !escapes: bytes.append(contentsOf: text.utf8)
    case .text(let text): bytes.appendEscaped(text)
    case .html(let html): bytes.appendEscaped(html.markup)
    case .nothing, .flag, .list: break
    }
  }

  /// Three braces print markup as it is; text stays text, whatever the template says.
  private mutating func printMarkup(_ value: Value) {
    if case .html(let html) = value {
      bytes.append(contentsOf: html.markup.utf8)
    } else {
      printEscaped(value)
    }
  }

  private mutating func printSection(_ value: Value, _ inner: [Template.Piece]) {
    switch value {
    case .nothing: break
    case .flag(let isPrinted): if isPrinted { print(inner) }
    case .text(let text): if !text.isEmpty { print(inner) }
    case .html(let html): if !html.markup.isEmpty { print(inner) }
    case .list(let items):
      for item in items {
        scopes.append(item)
        print(inner)
        scopes.removeLast()
      }
    }
  }
}
