extension Collection<UInt8> {
  /// The length of the longest prefix that is UTF-8, which is where the first wrong byte stands.
  package var validUTF8Prefix: Int {
    var decoder = UTF8()
    var iterator = makeIterator()
    var offset = 0
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): offset += UTF8.width(scalar)
      case .emptyInput, .error: return offset
      }
    }
  }
}
