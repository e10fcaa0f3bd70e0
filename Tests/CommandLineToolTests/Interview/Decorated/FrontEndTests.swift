import Testing

@testable import CommandLineTool

/// Which front end is taken where.
struct FrontEndTests {
  private static let usual = ["TERM": "xterm-256color", "LANG": "en_GB.UTF-8"]

  @Test(
    arguments: [
      (nil, [:], true), (true, [:], false), (nil, ["ACCESSIBLE": "1"], false),
      (nil, ["ACCESSIBLE": ""], true), (false, ["ACCESSIBLE": "1"], true),
      (nil, ["TERM": "dumb"], false), (nil, ["TERM": ""], false), (false, ["TERM": "dumb"], true),
      (nil, ["NO_COLOR": "1"], true),
    ] as [(Bool?, [String: String], Bool)])
  func choosesByWhatSaysMost(isPlain: Bool?, _ added: [String: String], isDecorated: Bool) {
    let environment = Self.usual.merging(added) { $1 }
    let chosen = FrontEnd.chosen(
      isPlain: isPlain, color: .auto, environment: environment, size: .usual)
    #expect((chosen != .plain) == isDecorated)
  }

  @Test(arguments: [(39, 24), (80, 9)])
  func isPlainWhereNoListHasRoom(columns: Int, rows: Int) {
    let size = ScreenSize(columns: columns, rows: rows)
    #expect(
      FrontEnd.chosen(isPlain: false, color: .auto, environment: Self.usual, size: size) == .plain)
  }

  @Test(
    arguments: [
      (ColorOptions.Choice.auto, [:], true, true), (.never, [:], false, true),
      (.auto, ["NO_COLOR": "1"], false, true), (.always, ["NO_COLOR": "1"], true, true),
      (.auto, ["LC_ALL": "C"], true, false), (.auto, ["LANG": ""], true, false),
      (.auto, ["LC_CTYPE": "C.utf8"], true, true),
    ] as [(ColorOptions.Choice, [String: String], Bool, Bool)])
  func stylesAsAskedFor(
    _ color: ColorOptions.Choice, _ added: [String: String], isStyled: Bool, isUnicode: Bool
  ) {
    let chosen = FrontEnd.chosen(
      isPlain: nil, color: color, environment: Self.usual.merging(added) { $1 }, size: .usual)
    #expect(chosen == .decorated(ScreenStyle(isStyled: isStyled, isUnicode: isUnicode)))
  }
}
