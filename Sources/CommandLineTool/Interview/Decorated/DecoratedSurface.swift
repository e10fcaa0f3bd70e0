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

  /// Whether the list is to be shown from where it ended on the screen.
  private var isPaging = false

  private var isOpen = false

  /// Whether what stands above the prompt may be broken or placed otherwise than it was printed.
  private var isMoved = false

  /// Whether all of it has to be drawn anew with the next prompt.
  private var isStale = false

  /// The most lines that a prompt took since the screen was emptied; above it all lines are still seen.
  private var tallest = 0

  /// The rows for which the screen was drawn last.
  private var rows = 0

  /// Output that is written in one piece, so that nothing half drawn is seen.
  private var output = ""

  static var ownKeys: [String] {
    [
      "Enter takes what was typed or what the arrow keys marked; the first letters of a choice will do."
    ]
  }

  init(_ device: Device, style: ScreenStyle) {
    self.device = device
    self.style = style
    self.painter = ScreenPainter(isStyled: style.isStyled)
  }

  mutating func show(_ page: PromptPage) {
    if isUnread, let message = screen?.message { print(message.map(ScreenHistory.Entry.paragraph)) }
    var next = PromptScreen(page)
    if isPaging, let screen, screen.choices == next.choices { next.top = drawing(screen).nextTop }
    isPaging = false
    screen = next
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

  mutating func retire(_ answered: [AnsweredLine]) {
    screen = nil
    isUnread = false
    print(answered.map(ScreenHistory.Entry.answered))
    // At once, so that the key is seen to be taken while the answer is saved and the next prompt is made.
    flush()
  }

  mutating func withdraw(_ answered: AnsweredLine?) {
    retire([])
    guard let answered, let removed = history.remove(answered) else { return }
    let size = device.size
    func lines(_ entries: [ScreenHistory.Entry]) -> [[Span]] {
      entries.flatMap { ScreenHistory.lines($0, columns: size.columns, style) }
    }
    let old = lines(removed.before)
    // What may have scrolled out of the screen cannot be reached any more.
    guard !isMoved, old.count <= size.rows - tallest else { return isStale = true }
    output += painter.erase(above: old.count)
    for line in lines(removed.after) { output += line.printed(styled: style.isStyled) + "\n" }
  }

  mutating func remark(_ paragraphs: [String]) {
    guard screen == nil else { return say(paragraphs) }
    print(paragraphs.map(ScreenHistory.Entry.remark))
  }

  /// A list with more than there is room for goes on with what stands below, and begins again at its end.
  mutating func relist() { isPaging = true }

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
    if !isOpen {
      device.open()
      rows = device.size.rows
    }
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
        isMoved = true
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
    if isStale { startAfresh() }
    if let screen {
      let drawn = drawing(screen).drawn
      tallest = max(tallest, drawn.lines.count)
      output += painter.update(to: drawn)
    }
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
    // Where it grows, some terminals bring back lines from above, others move nothing.
    let hasGrown = size.rows > rows
    rows = size.rows
    if hasGrown || painter.width >= size.columns || painter.lines.count >= size.rows {
      startAfresh()
    } else {
      // A lower window may have lost the lines below the cursor.
      output += painter.erase()
      isMoved = true
    }
  }

  /// Empties the screen and draws the end of what was printed, and the prompt below it.
  private mutating func startAfresh() {
    output += painter.clear()
    (isMoved, isStale, tallest) = (false, false, 0)
    guard let screen else { return }
    let size = device.size
    let room = size.rows - drawing(screen).drawn.lines.count
    for line in history.tail(rows: room, columns: size.columns, style) {
      output += line.printed(styled: style.isStyled) + "\n"
    }
  }
}
