#if Serve
  import Synchronization

  /// The memory that the bodies of all forms under way may take together.
  ///
  /// It is counted in bytes that came, not in forms: a thousand clients that send slowly take next to
  /// nothing, and must not keep others from being heard.
  final class BodyRoom: Sendable {
    /// Sixty-four forms of the longest kind.
    static let most = 1 << 26

    private let taken = Mutex(0)

    /// What one form takes of it; given back when nobody holds the share any more.
    final class Share: Sendable {
      private let room: BodyRoom
      private let own = Mutex(0)

      init(of room: BodyRoom) {
        self.room = room
      }

      /// Takes some more; false if there is none.
      func take(_ count: Int) -> Bool {
        let isThere = room.taken.withLock { taken in
          guard taken + count <= BodyRoom.most else { return false }
          taken += count
          return true
        }
        if isThere { own.withLock { $0 += count } }
        return isThere
      }

      deinit {
        let count = own.withLock { $0 }
        room.taken.withLock { $0 -= count }
      }
    }
  }
#endif
