#if Serve
  import Server
  import Testing

  struct AccessRecordTests {
    @Test(arguments: [
      (
        AccessRecord(
          client: "127.0.0.1", method: "GET", target: "/signals/?x=1", status: 200,
          byteCount: 5123, duration: .microseconds(449)),
        #"127.0.0.1 - - [NOW] "GET /signals/?x=1 HTTP/1.1" 200 5123 0.4ms"#
      ),
      (
        AccessRecord(
          client: nil, method: "POST", target: "", status: 405, byteCount: 0,
          duration: .milliseconds(12)),
        #"- - - [NOW] "POST  HTTP/1.1" 405 0 12.0ms"#
      ),
      (
        AccessRecord(
          client: "::1", method: "G\"E\\T", target: "/a\r\nb\u{1B}[31m\" 200 ü", status: 404,
          byteCount: 7, duration: .seconds(2)),
        #"::1 - - [NOW] "G\x22E\x5cT /a\x0d\x0ab\x1b[31m\x22\x20200\x20\xc3\xbc HTTP/1.1" 404 7 2000.0ms"#
      ),
    ])
    func writesOneHarmlessLine(record: AccessRecord, line: String) {
      #expect(record.line(at: "NOW") == line)
    }

    @Test func cutsLongTargets() {
      let record = AccessRecord(
        client: nil, method: "GET", target: "/" + String(repeating: "a", count: 5000), status: 404,
        byteCount: 0, duration: .zero)
      #expect(record.line(at: "NOW").utf8.count < 600)
    }
  }
#endif
