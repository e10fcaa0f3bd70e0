import KnowledgeBase
@testable import Site
import Testing

struct WholeMapTests {
  private func articles(_ count: Int) -> [WholeMap.Article] {
    let kinds: [ArticleKind] = [.signal, .heuristic, .antipattern, .remedy, .story, .question]
    return (0..<count).map { number in
      WholeMap.Article(
        id: ArticleID("article-\(number)"), kind: kinds[number % kinds.count],
        title: "Article with a title of some length, number \(number)")
    }
  }

  private func links(_ count: Int) -> [WholeMap.Link] {
    (0..<count).flatMap { number in
      [3, 7, 11].map { step in
        WholeMap.Link(
          source: ArticleID("article-\(number)"),
          target: ArticleID("article-\((number * step + 1) % count)"))
      }
    }
  }

  @Test(arguments: [1, 6, 40, 300])
  func keepsEverythingApart(count: Int) {
    let map = WholeMap(articles(count), links(count))
    let whole = MapRectangle(x: 0, y: 0, width: map.width, height: map.height)
    let boxes = map.headings.map(\.box) + map.nodes.map(\.box)
    #expect(map.nodes.count == articles(count).count { $0.kind != .question })
    #expect(boxes.allSatisfy(whole.contains))
    for (place, box) in boxes.enumerated() {
      #expect(boxes[(place + 1)...].allSatisfy { !$0.overlaps(box) })
    }
  }

  @Test func drawsEachRelationOnceAndForBothEnds() {
    let articles = [
      WholeMap.Article(id: "s", kind: .signal, title: "S"),
      WholeMap.Article(id: "a", kind: .antipattern, title: "A"),
      WholeMap.Article(id: "b", kind: .antipattern, title: "B"),
      WholeMap.Article(id: "r", kind: .remedy, title: "R"),
    ]
    let map = WholeMap(
      articles,
      [
        WholeMap.Link(source: "a", target: "s"), WholeMap.Link(source: "a", target: "r"),
        WholeMap.Link(source: "b", target: "a"), WholeMap.Link(source: "a", target: "b"),
        WholeMap.Link(source: "a", target: "a"), WholeMap.Link(source: "a", target: "gone"),
      ])
    func curves(_ text: String) -> Int { text.count { $0 == "M" } }
    #expect(curves(map.edges) == 3)
    #expect(map.nodes.map { curves($0.edges) }.sorted() == [1, 1, 1, 3])
  }

  @Test func bringsNeighboursTogether() {
    let articles = (0..<6).map {
      WholeMap.Article(
        id: ArticleID("a\($0)"), kind: $0 < 3 ? .signal : .antipattern, title: "\($0)")
    }
    let map = WholeMap(
      articles,
      [(0, 5), (1, 4), (2, 3)].map { from, to in
        WholeMap.Link(source: ArticleID("a\(from)"), target: ArticleID("a\(to)"))
      })
    let places = Dictionary(uniqueKeysWithValues: map.nodes.map { ($0.id.rawValue, $0.box.y) })
    func order(_ ids: [String]) -> [String] {
      ids.sorted { places[$0, default: 0] < places[$1, default: 0] }
    }
    #expect(
      order(["a5", "a4", "a3"])
        == order(["a0", "a1", "a2"]).map { "a\(5 - (Int($0.dropFirst()) ?? 0))" })
  }
}
