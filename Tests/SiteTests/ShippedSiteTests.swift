import Foundation
import KnowledgeBase
import Site
import Testing

/// What holds for every page of the knowledge base that the package ships.
struct ShippedSiteTests {
  @Test func everyLinkAndFragmentIsThere() async throws {
    let paths = Set(try await ShippedSite.pages.value.map(\.path))
    let scans = try await ShippedSite.scans.value
    let ids = Dictionary(uniqueKeysWithValues: scans.map { ($0.page.path, Set($0.scan.ids)) })
    var broken: [String] = []
    var count = 0
    for (page, scan) in scans {
      for element in scan.elements {
        for name in ["href", "src"] {
          guard
            let href = element.attributes[name], let link = RelativeLink(href, on: page.path)
          else { continue }
          count += 1
          if !paths.contains(link.path) { broken.append("\(page.path): \(href)") }
          if let fragment = link.fragment, ids[link.path]?.contains(fragment) != true {
            broken.append("\(page.path): \(href), no such heading")
          }
        }
      }
    }
    #expect(broken == [])
    #expect(count > 3000, "\(count) links")
  }

  @Test func everyLinkNamesItsFile() async throws {
    for (page, scan) in try await ShippedSite.scans.value {
      for link in scan.all("a") {
        let href = try #require(link.attributes["href"])
        #expect(!href.isEmpty, "\(page.path)")
        #expect(!href.hasSuffix("/") || href.contains("://"), "\(page.path): \(href)")
        #expect(!href.contains(".md"), "\(page.path): \(href)")
        #expect(!href.hasPrefix("/"), "\(page.path): \(href)")
      }
    }
  }

  @Test func everyPageIsWellFormed() async throws {
    for (page, scan) in try await ShippedSite.scans.value {
      #expect(scan.problems == [], "\(page.path)")
      #expect(scan.ids.count == Set(scan.ids).count, "\(page.path) has an id twice")
      #expect(scan.all("h1").count == 1, "\(page.path)")
      #expect(scan.all("main").count == 1, "\(page.path)")
      #expect(scan.all("html").first?.attributes["lang"] == "en-GB")
      #expect(scan.all("meta").contains { $0.attributes["name"] == "viewport" })
      let labels = scan.elements.compactMap { $0.attributes["aria-labelledby"] }
      #expect(Set(labels).isSubset(of: scan.ids), "\(page.path) labels by what is not there")
    }
  }

  @Test func everyPageHasATitleOfItsOwnAndADescription() async throws {
    var titles: [String: String] = [:]
    for (page, scan) in try await ShippedSite.scans.value {
      let title = try #require(scan.text(ofFirst: "title"))
      #expect(!page.title.isEmpty && title.contains(page.title), "\(page.path): \(title)")
      let key = title + (page.path.split(separator: "/").first ?? "")
      #expect(titles.updateValue(page.path, forKey: key) == nil, "\(title) twice")
      let description = scan.all("meta").first { $0.attributes["name"] == "description" }
      #expect(description?.attributes["content"]?.isEmpty == false, "\(page.path)")
    }
  }

  @Test func nothingIsLoadedButTheStyleSheetAndTheScript() async throws {
    let loading: Set<String> = [
      "style", "iframe", "object", "embed", "img", "form", "base",
    ]
    for (page, scan) in try await ShippedSite.scans.value {
      #expect(scan.elements.filter { loading.contains($0.name) } == [], "\(page.path)")
      #expect(scan.elements.allSatisfy { $0.attributes["style"] == nil }, "\(page.path)")
      #expect(
        scan.elements.allSatisfy { !$0.attributes.keys.contains { $0.hasPrefix("on") } },
        "\(page.path)")
      let sheets = scan.all("link").filter { $0.attributes["rel"] == "stylesheet" }
      #expect(sheets.count == 1)
      let scripts = scan.elements.indices.filter { scan.elements[$0].name == "script" }
      #expect(scripts.count == 1, "\(page.path)")
      for place in scripts {
        #expect(scan.texts[place, default: ""].isEmpty, "\(page.path) has a script within")
        let source = try #require(scan.elements[place].attributes["src"])
        #expect(RelativeLink(source, on: page.path)?.path == "search.js", "\(page.path)")
      }
    }
  }

  @Test func headingsDoNotSkipALevel() async throws {
    for (page, scan) in try await ShippedSite.scans.value {
      let levels = scan.elements.compactMap { element in
        element.name.count == 2 && element.name.hasPrefix("h") ? Int(element.name.dropFirst()) : nil
      }
      #expect(levels.first == 1, "\(page.path)")
      #expect(
        zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 }, "\(page.path): \(levels)")
    }
  }

  @Test func everyArticleHasItsPage() async throws {
    let paths = Set(try await ShippedSite.pages.value.map(\.path))
    for file in try ShippedSite.files() {
      let stem =
        file.path.hasSuffix(".review.md") ? file.path.dropLast(10) : file.path.dropLast(3)
      #expect(paths.contains("\(stem).html"), "\(file.path)")
    }
    for kind in ArticleKind.allCases {
      guard let folder = kind.folder else { continue }
      #expect(paths.contains("\(folder)/index.html"))
    }
    #expect(paths.isSuperset(of: ["index.html", "404.html", "policy.html", "style.css"]))
  }

  /// A drawing says nothing that the lists do not say, and can be reached by the keyboard.
  @Test func everyDrawingHasItsListTwin() async throws {
    var drawn = 0
    for (page, scan) in try await ShippedSite.scans.value {
      let links = scan.all("a")
      let inDrawings = links.filter { $0.path.contains("svg") }
      let inText = Set(
        links.filter { !$0.path.contains("svg") && $0.path.contains("main") }
          .compactMap { $0.attributes["href"] })
      if page.path != "path.html" {
        for link in inDrawings {
          let href = try #require(link.attributes["href"])
          #expect(inText.contains(href), "\(page.path): \(href) is in the drawing only")
        }
      }
      #expect(links.allSatisfy { $0.attributes["tabindex"] == nil }, "\(page.path)")
      for figure in scan.all("figure") {
        #expect(figure.attributes["aria-label"]?.isEmpty == false, "\(page.path)")
      }
      for drawing in scan.all("svg") {
        #expect(drawing.path.last == "figure")
        #expect(drawing.attributes["role"] == nil, "the role of an image would hide the links")
      }
      drawn += scan.all("svg").count
    }
    #expect(drawn > 200, "\(drawn)")
  }

  @Test func landmarksHaveNamesOfTheirOwn() async throws {
    for (page, scan) in try await ShippedSite.scans.value {
      for name in ["nav", "section"] {
        let labels = scan.all(name).compactMap {
          $0.attributes["aria-label"] ?? $0.attributes["aria-labelledby"]
        }
        #expect(labels.count == Set(labels).count, "\(page.path): \(labels)")
      }
      #expect(scan.all("nav").allSatisfy { $0.attributes["aria-label"]?.isEmpty == false })
      #expect(scan.all("header").contains { $0.path == ["html", "body"] }, "\(page.path)")
      #expect(scan.all("footer").contains { $0.path == ["html", "body"] }, "\(page.path)")
      let permalinks = scan.all("a").filter { $0.attributes["class"] == "permalink" }
      let names = permalinks.compactMap { $0.attributes["aria-label"] }
      #expect(names.count == permalinks.count && Set(names).count == names.count, "\(page.path)")
    }
  }

  @Test func doesNotDependOnTheOrderOfTheFiles() async throws {
    let files = try ShippedSite.files()
    let pages = try await ShippedSite.pages.value
    #expect(await ShippedSite.pages(of: files.reversed()) == pages)
    #expect(await ShippedSite.pages(of: files.sorted { $0.path < $1.path }) == pages)
    #expect(pages == pages.sorted())
  }

  @Test func keepsTheStyleSheetSmall() async throws {
    let style = try #require(try await ShippedSite.pages.value[path: "style.css"])
    #expect(style.bytes.count < 16_384, "\(style.bytes.count) bytes")
    #expect(style.text.contains("prefers-color-scheme: dark"))
    #expect(style.text.contains("@media print"))
    #expect(!style.text.contains("url("))
    #expect(!style.text.contains("@import"))
  }
}
