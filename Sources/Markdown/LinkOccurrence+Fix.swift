public import Diagnostics

extension LinkOccurrence {
  /// The edit that gives the link another destination, without spaces and parentheses.
  ///
  /// It is empty where the place of the link is not proven.
  public func fix(_ destination: String) -> [Replacement] {
    guard isProven, let range else { return [] }
    return [Replacement(range, with: destination)]
  }
}
