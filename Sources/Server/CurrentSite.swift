#if Serve
  import Synchronization

  /// The one place that says which site is served now; a new one takes effect with the next request.
  final class CurrentSite: Sendable {
    private let current: Mutex<SiteResponder>

    init(_ responder: SiteResponder) {
      current = Mutex(responder)
    }

    /// What answers the next request.
    var responder: SiteResponder { current.withLock { $0 } }

    /// Serves another site from now on; answers already begun are finished with the old one.
    func replace(with responder: SiteResponder) {
      current.withLock { $0 = responder }
    }
  }
#endif
