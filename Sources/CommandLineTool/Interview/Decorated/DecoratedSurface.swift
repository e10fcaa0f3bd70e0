/// Prompts that are drawn and redrawn in place, one at a time, below what was answered before.
struct DecoratedSurface<Device: ScreenDevice>: InterviewSurface {
  private var device: Device
  private let style: ScreenStyle
  private var painter: ScreenPainter
  private var history = ScreenHistory()

  /// The prompt that waits; nil between two.
  private var screen: PromptScreen?

  /// The prompt around the one that waits, where that is a list within another.
  private var around: PromptScreen?

  /// Keys that were pressed before they were asked for.
  private var typedAhead: [Key] = []

  /// Whether something was said that nobody can have read yet.
  private var isUnread = false

  private var isOpen = false

  /// Output that is written in one piece, so that nothing half drawn is seen.
  private var output = ""

  static var ownKeys: [String] {
    [
      "Enter takes what was typed or what the arrow keys marked; letters narrow the list, Tab completes."
    ]
  }

  init(_ device: Device, style: ScreenStyle) {
    self.device = device
    self.style = style
    self.painter = ScreenPainter(isStyled: style.isStyled)
  }

  mutating func show(_ page: PromptPage) {
    if isUnread, let message = screen?.message { print(message.map(ScreenHistory.Entry.paragraph)) }
    screen = PromptScreen(page)
    isUnread = false
  }

  /// Shows paragraphs in the prompt that waits; where they have no room there, and between two, above it.
  mutating func say(_ paragraphs: [String]) {
    guard var screen else { return print(paragraphs.map(ScreenHistory.Entry.paragraph)) }
    screen.message = (isUnread ? screen.message : []) + paragraphs
    if drawing(screen).hasRoomForMessage {
      isUnread = true
    } else {
      print(screen.message.map(ScreenHistory.Entry.paragraph))
      screen.message = []
      isUnread = false
    }
    self.screen = screen
  }

  mutating func enter(_ prompt: InterviewPrompt) {
    around = screen
    screen = PromptScreen(PromptPage(prompt: prompt))
    isUnread = false
  }

  mutating func leave() {
    screen = around
    around = nil
    isUnread = false
  }

  mutating func retire(_ answered: AnsweredLine?) {
    screen = nil
    isUnread = false
    print(answered.map { [.answered($0)] } ?? [])
  }

  /// The whole list is shown anyway.
  mutating func relist() {}

  mutating func close(isInterrupted: Bool) {
    output += painter.erase()
    flush()
    device.close()
    (screen, isOpen, isUnread) = (nil, false, false)
  }

  mutating func conclude(_ line: String) {
    output += line + "\n"
    flush()
  }

  mutating func ask(_ label: String, isChoosing: Bool) -> TerminalEvent {
    if !isOpen { device.open() }
    isOpen = true
    if !isUnread { screen?.message = [] }
    isUnread = false
    screen?.begin(label, isChoosing: isChoosing)
    while true {
      if let event = takeKeys() { return event }
      draw()
      switch device.next() {
      case .keys(let keys): typedAhead += keys
      case .resized: fit()
      case .halted:
        output += painter.erase()
        flush()
        device.halt()
        fit()
      case .resumed:
        device.open()
        painter.forget()
        output += "\r\n"
      case .interrupted(let signal): return .interrupted(signal)
      case .endOfInput: return .endOfInput
      }
    }
  }

  /// Lets keys change the prompt until one of them ends it.
  private mutating func takeKeys() -> TerminalEvent? {
    while !typedAhead.isEmpty {
      switch screen?.take(typedAhead.removeFirst()) {
      case .entry(let entry)?: return .line(entry)
      case .endOfInput?: return .endOfInput
      case .redraw?: startAfresh()
      case .shown?, nil: continue
      }
    }
    return nil
  }

  private func drawing(_ screen: PromptScreen) -> PromptDrawing {
    PromptDrawing(screen: screen, size: device.size, style: style)
  }

  private mutating func draw() {
    if let screen { output += painter.update(to: drawing(screen).drawn) }
    flush()
  }

  private mutating func flush() {
    guard !output.isEmpty else { return }
    device.write(output)
    output = ""
  }

  /// Puts lines above the prompt, where they stay.
  private mutating func print(_ entries: [ScreenHistory.Entry]) {
    output += painter.erase()
    for entry in entries {
      history.add(entry)
      for line in ScreenHistory.lines(entry, columns: device.size.columns, style) {
        output += line.printed(styled: style.isStyled) + "\n"
      }
    }
  }

  /// Draws for another size: in place where the terminal cannot have broken or moved lines, else afresh.
  private mutating func fit() {
    let size = device.size
    if painter.width >= size.columns || painter.lines.count >= size.rows {
      startAfresh()
    } else {
      // A lower window may have lost the lines below the cursor.
      output += painter.erase()
    }
  }

  /// Empties the screen and draws the end of what was printed, and the prompt below it.
  private mutating func startAfresh() {
    output += painter.clear()
    guard let screen else { return }
    let size = device.size
    let room = size.rows - drawing(screen).drawn.lines.count
    for line in history.tail(rows: room, columns: size.columns, style) {
      output += line.printed(styled: style.isStyled) + "\n"
    }
  }
}
