#if Serve
  import Server
  import Testing

  struct ProblemTests {
    @Test(arguments: [
      (SiteServer.Problem.portTaken(port: 8080), "port 8080 is taken: choose another with --port"),
      (
        .portNotPermitted(port: 80),
        "port 80 needs an administrator: choose one from 1024 on with --port"
      ),
      (
        .hostNotHere(host: "example"),
        "'example' is no address of this machine: choose another with --host, for instance 127.0.0.1"
      ),
      (.other("x"), "the server stopped: x"),
    ])
    func saysWhatToDoNext(problem: SiteServer.Problem, text: String) {
      #expect(problem.message == text)
    }
  }
#endif
