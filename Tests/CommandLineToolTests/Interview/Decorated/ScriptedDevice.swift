@testable import CommandLineTool

/// A terminal that presses keys and keeps the screen as a model.
final class ScriptedDevice: ScreenDevice {
  var size: ScreenSize
  private(set) var model: ScreenModel
  private var events: [ScreenEvent]
  private(set) var isOpen = false
  private(set) var halts = 0

  /// The screen as it stood whenever something was waited for.
  private(set) var screens: [[String]] = []

  init(_ events: [ScreenEvent], size: ScreenSize = .usual) {
    self.events = events
    self.size = size
    model = ScreenModel(size)
  }

  func open() { isOpen = true }
  func close() { isOpen = false }
  func halt() { halts += 1 }
  func next() -> ScreenEvent {
    screens.append(model.lines)
    return events.isEmpty ? .endOfInput : events.removeFirst()
  }

  func write(_ text: String) { model.write(text) }
}
