extension Array where Element: Sendable {
  /// The results in the order of the elements, computed in chunks on the cooperative thread pool.
  ///
  /// Few elements are not worth a task of their own, so a chunk holds at least `chunk`.
  package func mapInParallel<Result: Sendable>(
    chunk: Int = 8, _ transform: @escaping @Sendable (Element) -> Result
  ) async -> [Result] {
    guard count > chunk else { return map(transform) }
    return await withTaskGroup(of: (Int, [Result]).self) { group in
      for start in stride(from: 0, to: count, by: chunk) {
        let part = self[start..<Swift.min(start + chunk, count)]
        group.addTask { (start, part.map(transform)) }
      }
      var parts: [(Int, [Result])] = []
      for await part in group { parts.append(part) }
      return parts.sorted { $0.0 < $1.0 }.flatMap(\.1)
    }
  }
}
