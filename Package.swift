// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// For modules that only print: on request they stay unoptimised.
///
/// They are quick enough so, and built in a third of the time, which is worth it to whoever waits for a first
/// build. The frontend's own flag wins over one for the whole build.
let printing =
  settings + [
    .unsafeFlags(
      ["-Xfrontend", "-Onone"], .when(configuration: .release, traits: ["QuickBuild"]))
  ]

/// Only the server needs the HTTP package and what comes with it; without the trait they are not even fetched.
let serving = TargetDependencyCondition.when(traits: ["Serve"])

let package = Package(
  name: "counterweight",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "counterweight", targets: ["counterweight"])
  ],
  traits: [
    .trait(
      name: "Serve",
      description:
        "The HTTP server behind `counterweight serve`; it alone brings in the HTTP package."
    ),
    .trait(
      name: "QuickBuild",
      description: "Leaves the modules that only print unoptimised, for a short first build."
    ),
    .default(enabledTraits: ["Serve"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/apple/swift-numerics", from: "1.1.1"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/apple/swift-nio-extras", from: "1.35.2"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
  ],
  targets: [
    .systemLibrary(
      name: "CCMark",
      pkgConfig: "libcmark",
      providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]
    ),
    .systemLibrary(
      name: "CYAML",
      pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]
    ),
    .systemLibrary(
      name: "CZlib",
      pkgConfig: "zlib",
      providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]
    ),
    .target(name: "Compression", dependencies: ["CZlib"], swiftSettings: settings),
    .target(name: "Diagnostics", swiftSettings: settings),
    .target(
      name: "Markdown",
      dependencies: ["CCMark", "CYAML", "Diagnostics"],
      swiftSettings: settings + [.strictMemorySafety()]
    ),
    .target(
      name: "KnowledgeBase",
      dependencies: ["Diagnostics", "Markdown"],
      swiftSettings: settings
    ),
    .target(
      name: "Quantities",
      dependencies: [.product(name: "RealModule", package: "swift-numerics")],
      swiftSettings: settings
    ),
    .target(
      name: "Assessment",
      dependencies: [
        "KnowledgeBase", "Quantities", .product(name: "RealModule", package: "swift-numerics"),
      ],
      swiftSettings: settings
    ),
    .target(
      name: "Records",
      dependencies: ["Assessment", "Diagnostics", "KnowledgeBase", "Markdown", "Quantities"],
      swiftSettings: settings
    ),
    .target(
      name: "Templating",
      dependencies: ["Diagnostics", .product(name: "Mustache", package: "swift-mustache")],
      swiftSettings: settings
    ),
    .target(
      name: "Report",
      dependencies: [
        "Assessment", "Diagnostics", "KnowledgeBase", "Markdown", "Quantities", "Records",
        "Templating",
      ],
      swiftSettings: printing
    ),
    .target(
      name: "Checks",
      dependencies: ["Assessment", "Diagnostics", "KnowledgeBase", "Markdown"],
      swiftSettings: settings
    ),
    .target(
      name: "Site",
      dependencies: [
        "Assessment", "Compression", "Diagnostics", "KnowledgeBase", "Markdown", "Quantities",
        "Report",
        "Templating",
      ],
      swiftSettings: printing
    ),
    .target(
      name: "Server",
      dependencies: [
        "Compression", "Site",
        .product(name: "Hummingbird", package: "hummingbird", condition: serving),
        .product(name: "HummingbirdCore", package: "hummingbird", condition: serving),
        .product(name: "HTTPTypes", package: "swift-http-types", condition: serving),
        .product(name: "Logging", package: "swift-log", condition: serving),
        .product(name: "NIOCore", package: "swift-nio", condition: serving),
        .product(name: "NIOHTTPTypes", package: "swift-nio-extras", condition: serving),
        .product(
          name: "ServiceLifecycle", package: "swift-service-lifecycle", condition: serving),
        .product(name: "UnixSignals", package: "swift-service-lifecycle", condition: serving),
      ],
      swiftSettings: settings
    ),
    .target(
      name: "EmbeddedContent",
      swiftSettings: settings,
      plugins: ["EmbedContentPlugin"]
    ),
    .target(
      name: "CommandLineTool",
      dependencies: [
        "Assessment", "Checks", "Diagnostics", "EmbeddedContent", "KnowledgeBase", "Markdown",
        "Quantities", "Report", "Server", "Site", "Templating",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: printing
    ),
    .executableTarget(
      name: "counterweight", dependencies: ["CommandLineTool"], swiftSettings: settings),

    .executableTarget(name: "EmbedContent", swiftSettings: settings),
    .plugin(
      name: "EmbedContentPlugin", capability: .buildTool(), dependencies: ["EmbedContent"]),

    .target(
      name: "TestSupport",
      dependencies: [
        "Assessment", "CZlib", "Diagnostics", "KnowledgeBase", "Quantities", "Report", "Site",
      ],
      path: "Tests/TestSupport", exclude: ["Fixtures"], swiftSettings: settings),
    .executableTarget(
      name: "Benchmark",
      dependencies: ["Assessment", "KnowledgeBase", "Quantities", "Report", "TestSupport"],
      path: "Tests/Benchmark", swiftSettings: settings),
    .testTarget(
      name: "DiagnosticsTests", dependencies: ["Diagnostics", "TestSupport"],
      exclude: ["Snapshots"],
      swiftSettings: settings),
    .testTarget(
      name: "MarkdownTests", dependencies: ["CCMark", "Diagnostics", "Markdown", "TestSupport"],
      exclude: ["Snapshots"], swiftSettings: settings),
    .testTarget(
      name: "KnowledgeBaseTests",
      dependencies: ["Diagnostics", "KnowledgeBase", "Markdown", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "ChecksTests",
      dependencies: [
        "Assessment", "Checks", "Diagnostics", "KnowledgeBase", "Markdown", "TestSupport",
      ],
      exclude: ["Fixtures", "Snapshots"], swiftSettings: settings),
    .testTarget(
      name: "QuantitiesTests", dependencies: ["Quantities", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "AssessmentTests",
      dependencies: ["Assessment", "KnowledgeBase", "Markdown", "Quantities", "TestSupport"],
      exclude: ["Fixtures"], swiftSettings: settings),
    .testTarget(
      name: "ReportTests",
      dependencies: [
        "Assessment", "Diagnostics", "KnowledgeBase", "Markdown", "Quantities", "Records", "Report",
        "Templating", "TestSupport",
      ],
      exclude: ["Fixtures", "Snapshots"], swiftSettings: settings),
    .testTarget(
      name: "SiteTests",
      dependencies: [
        "Assessment", "Diagnostics", "KnowledgeBase", "Quantities", "Report", "Site",
        "Templating", "TestSupport",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "ServerTests",
      dependencies: [
        "Compression", "KnowledgeBase", "Server", "Site", "TestSupport",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "CommandLineToolTests",
      dependencies: [
        "Assessment", "Checks", "CommandLineTool", "Diagnostics", "KnowledgeBase", "Quantities",
        "Report", "Site", "TestSupport", "counterweight",
      ],
      exclude: ["Interview/Decorated/Snapshots", "Interview/Snapshots", "Transcripts"],
      swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
