/// Computes edit distances up to a limit, again and again without a new allocation.
///
/// It is ``NearMiss/editDistance(_:_:)`` for a search among thousands of names: only the cells within the
/// limit of the diagonal are filled (Ukkonen, 1985), and it ends when none of them can stay below.
struct BoundedDistance {
  private var beforeLast: [Int] = []
  private var last: [Int] = []
  private var current: [Int] = []

  /// The distance of two words, or nil where it is greater than the limit.
  mutating func distance(
    _ left: [Unicode.Scalar], _ right: [Unicode.Scalar], atMost limit: Int
  ) -> Int? {
    guard limit >= 0, abs(left.count - right.count) <= limit else { return nil }
    if limit == 0 { return left == right ? 0 : nil }
    // The lengths differ by no more than the limit, and nothing else does.
    guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
    let far = limit + 1
    reserve(right.count + 1)
    for column in 0...right.count { last[column] = min(column, far) }
    for row in 1...left.count {
      let from = max(1, row - limit)
      let to = min(right.count, row + limit)
      guard from <= to else { return nil }
      current[from - 1] = from == 1 ? min(row, far) : far
      var least = current[from - 1]
      for column in from...to {
        let isSame = left[row - 1] == right[column - 1]
        var cell = last[column - 1] + (isSame ? 0 : 1)
        cell = min(cell, current[column - 1] + 1)
        // Above the last cell of the band stands what the row before did not fill.
        if column < row + limit { cell = min(cell, last[column] + 1) }
        if row > 1, column > 1, left[row - 1] == right[column - 2],
          left[row - 2] == right[column - 1]
        {
          cell = min(cell, beforeLast[column - 2] + 1)
        }
        current[column] = min(cell, far)
        least = min(least, cell)
      }
      // A swap reaches back two rows, so both must be out of reach.
      if least >= far, row > 1, (last[max(0, from - 2)...to].min() ?? far) >= far { return nil }
      swap(&beforeLast, &last)
      swap(&last, &current)
    }
    return last[right.count] <= limit ? last[right.count] : nil
  }

  private mutating func reserve(_ count: Int) {
    guard last.count < count else { return }
    beforeLast = Array(repeating: 0, count: count)
    last = beforeLast
    current = beforeLast
  }
}
