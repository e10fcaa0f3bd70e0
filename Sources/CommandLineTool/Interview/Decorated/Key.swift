/// A key that was pressed, or text that was pasted.
enum Key: Hashable, Sendable {
  /// One Unicode scalar; combining marks come as keys of their own.
  case text(Unicode.Scalar)

  /// Pasted text; its line ends choose nothing.
  case paste(String)

  case enter, tab, escape
  case up, down, left, right, home, end, pageUp, pageDown
  case backspace, delete

  /// Ctrl-U, Ctrl-K and Ctrl-W: take away all, what is right of the cursor, the word left of it.
  case clear, clearRest, clearWord

  /// Ctrl-D.
  case endOfInput

  /// Ctrl-L.
  case redraw
}
