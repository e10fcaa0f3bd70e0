private import CYAML

/// What libyaml finds in a text, one event after another; the only place where it is called.
///
/// Events do not nest and aliases are not followed, so neither depth nor aliases can do harm here. Text
/// is taken as UTF-8, and scalars stay text.
@safe struct YAMLEvents: ~Copyable {
  /// What was found.
  enum Event {
    case documentStart
    case streamEnd
    case alias
    case scalar(String, isPlain: Bool, hasAnchor: Bool)
    case sequenceStart(hasAnchor: Bool)
    case mappingStart(hasAnchor: Bool)
    case collectionEnd

    /// The start of the stream or the end of a document.
    case other
  }

  /// A place as libyaml counts: 1-based, columns in Unicode scalars, NEL, LS and PS end lines too.
  struct Mark {
    let line: Int
    let column: Int
  }

  /// Why there are no further events.
  struct Complaint: Error {
    /// libyaml's own words.
    let words: String

    /// Where the parser was.
    let mark: Mark

    /// Where the thing began that it was reading, if it says so.
    let start: Mark?

    /// Whether a character cannot be read at all; then the marks say nothing.
    let isOfReader: Bool
  }

  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let input: UnsafeMutableBufferPointer<UInt8>

  /// Begins to read a copy of the bytes.
  init(_ bytes: [UInt8]) {
    unsafe input = .allocate(capacity: bytes.count)
    _ = unsafe input.initialize(from: bytes)
    unsafe parser = .allocate(capacity: 1)
    // Like libcmark, it can only fail for want of memory.
    guard unsafe yaml_parser_initialize(parser) == 1 else { fatalError("libyaml made no parser") }
    unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    unsafe yaml_parser_set_input_string(parser, input.baseAddress, input.count)
  }

  deinit {
    unsafe yaml_parser_delete(parser)
    unsafe parser.deallocate()
    unsafe input.deallocate()
  }

  /// The next event and where it starts; after the end of the stream or a complaint nothing may be asked.
  mutating func next() throws(Complaint) -> (event: Event, mark: Mark) {
    var event = unsafe yaml_event_t()
    guard unsafe yaml_parser_parse(parser, &event) == 1 else { throw complaint }
    defer { unsafe yaml_event_delete(&event) }
    return unsafe (Self.event(from: event), Self.mark(from: event.start_mark))
  }

  private static func event(from event: yaml_event_t) -> Event {
    switch unsafe event.type {
    case YAML_DOCUMENT_START_EVENT:
      return .documentStart
    case YAML_STREAM_END_EVENT:
      return .streamEnd
    case YAML_ALIAS_EVENT:
      return .alias
    case YAML_SCALAR_EVENT:
      let scalar = unsafe event.data.scalar
      let text = unsafe String(
        decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
      return unsafe .scalar(
        text, isPlain: scalar.style == YAML_PLAIN_SCALAR_STYLE && scalar.tag == nil,
        hasAnchor: scalar.anchor != nil)
    case YAML_SEQUENCE_START_EVENT:
      return unsafe .sequenceStart(hasAnchor: event.data.sequence_start.anchor != nil)
    case YAML_MAPPING_START_EVENT:
      return unsafe .mappingStart(hasAnchor: event.data.mapping_start.anchor != nil)
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT:
      return .collectionEnd
    default:
      return .other
    }
  }

  private static func mark(from mark: yaml_mark_t) -> Mark {
    Mark(line: Int(mark.line) + 1, column: Int(mark.column) + 1)
  }

  private var complaint: Complaint {
    let failed = unsafe parser.pointee
    return unsafe Complaint(
      words: failed.problem.map { unsafe String(cString: $0) } ?? "it cannot be read",
      mark: Self.mark(from: failed.problem_mark),
      start: failed.context == nil ? nil : Self.mark(from: failed.context_mark),
      isOfReader: failed.error == YAML_READER_ERROR)
  }
}
