import Synchronization

/// Notes the names that a theme's templates use where nothing is known of them.
///
/// Pages are filled by many tasks at once, so the notes are kept behind a lock; it is taken for mistakes only.
package final class MissingNames: Sendable {
  package init() {}

  private let names = Mutex<Set<Name>>([])

  package func add(_ name: Name) { _ = names.withLock { $0.insert(name) } }

  /// The names, sorted.
  package var all: [Name] { names.withLock { $0 }.sorted { $0.rawValue < $1.rawValue } }
}
