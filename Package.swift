// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// The modules that the umbrella passes on.
let passedOn: [Target.Dependency] = [
  "LeksikModel", "LeksikMatching", "LeksikText", "LeksikTerms", "LeksikMemory", "LeksikExchange",
  "LeksikValidation", "LeksikStore", "LeksikWorkspace",
]

/// A library target: it may import only the targets named, all of which stand above it.
func module(
  _ name: String, _ dependencies: [Target.Dependency] = [], plugins: [Target.PluginUsage] = []
) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings, plugins: plugins)
}

/// The tests of one module.
func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .testTarget(
    name: name, dependencies: dependencies + ["_LeksikTestSupport"],
    exclude: ["LeksikExchangeTests": ["Fixtures"], "LeksikStoreTests": ["Golden"]][name] ?? [],
    swiftSettings: settings)
}

let package = Package(
  name: "leksik",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "Leksik", targets: ["Leksik"]),
    .library(name: "LeksikTesting", targets: ["LeksikTesting"]),
    .executable(name: "leksik", targets: ["LeksikCLI"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    // C doors: only their .c files see the library's own headers.
    .systemLibrary(
      name: "CICULink", pkgConfig: "icu-i18n",
      providers: [.apt(["libicu-dev"]), .brew(["icu4c"])]),
    .target(
      name: "CICU", dependencies: ["CICULink"], cSettings: [.treatAllWarnings(as: .error)],
      linkerSettings: [.linkedLibrary("icui18n"), .linkedLibrary("icuuc")]),
    .systemLibrary(
      name: "CXMLLink", pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    .target(
      name: "CXML", dependencies: ["CXMLLink"], cSettings: [.treatAllWarnings(as: .error)],
      linkerSettings: [.linkedLibrary("xml2")]),
    .target(
      name: "CSnowball", cSettings: [.treatAllWarnings(as: .error)],
      linkerSettings: [.linkedLibrary("stemmer")]),
    .target(
      name: "CZip", cSettings: [.treatAllWarnings(as: .error)],
      linkerSettings: [.linkedLibrary("z")]),
    .target(
      name: "CSQLite", cSettings: [.treatAllWarnings(as: .error)],
      linkerSettings: [.linkedLibrary("sqlite3")]),

    // Constant data that is used where the program is mapped.
    .target(name: "CNumerals", cSettings: [.treatAllWarnings(as: .error)]),
    .target(name: "CMatching", cSettings: [.treatAllWarnings(as: .error)]),

    // The library, from the nouns to the umbrella.
    module("LeksikModel"),
    module("LeksikMatching", ["CMatching"]),
    module("LeksikText", ["LeksikModel", "CICU", "CNumerals", "CSnowball"]),
    module("LeksikTerms", ["LeksikModel", "LeksikMatching", "LeksikText"]),
    module("LeksikMemory", ["LeksikModel", "LeksikMatching", "LeksikText"]),
    module("LeksikExchange", ["LeksikModel", "LeksikText", "CXML", "CZip", "CSQLite"]),
    module("LeksikValidation", ["LeksikModel", "LeksikText", "LeksikTerms"]),
    module(
      "LeksikShipped", ["LeksikModel", "LeksikMatching", "LeksikExchange", "LeksikTerms"],
      plugins: ["PackGlossaries"]),
    module(
      "LeksikStore",
      [
        "LeksikModel", "CSQLite", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ]),
    module(
      "LeksikWorkspace",
      [
        "LeksikModel", "LeksikMatching", "LeksikTerms", "LeksikMemory", "LeksikExchange",
        "LeksikStore", "LeksikShipped",
      ]),
    module(
      "Leksik", passedOn),
    module("LeksikTesting", ["LeksikModel", "LeksikExchange", "LeksikValidation"]),
    .executableTarget(
      name: "LeksikCLI",
      // The modules behind the umbrella are named so that a change in one rebuilds the command.
      dependencies: passedOn + [
        "Leksik", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),

    // The shipped data: read from XML once, when the package is built.
    .executableTarget(
      name: "LeksikPacker", dependencies: ["LeksikModel", "LeksikExchange", "LeksikTerms"],
      swiftSettings: settings),
    .plugin(name: "PackGlossaries", capability: .buildTool(), dependencies: ["LeksikPacker"]),

    module("_LeksikTestSupport", ["LeksikModel"]),
    tests("LeksikModelTests", ["LeksikModel"]),
    tests("LeksikMatchingTests", ["CMatching", "LeksikMatching"]),
    tests("LeksikTextTests", ["LeksikModel", "LeksikText"]),
    tests(
      "LeksikTermsTests",
      [
        "LeksikModel", "LeksikMatching", "LeksikTerms", "LeksikText", "LeksikExchange",
        "LeksikShipped",
      ]),
    tests(
      "LeksikMemoryTests", ["LeksikModel", "LeksikMatching", "LeksikMemory", "LeksikText"]),
    tests("LeksikExchangeTests", ["LeksikModel", "LeksikText", "LeksikExchange", "CZip"]),
    tests("LeksikValidationTests", ["LeksikModel", "LeksikExchange", "LeksikValidation"]),
    tests("LeksikTestingTests", ["LeksikModel", "LeksikTesting"]),
    tests("LeksikStoreTests", ["LeksikModel", "LeksikStore"]),
    tests(
      "LeksikWorkspaceTests",
      [
        "LeksikModel", "LeksikExchange", "LeksikMemory", "LeksikStore", "LeksikTerms",
        "LeksikShipped",
        "LeksikWorkspace",
      ]),
    tests("LeksikCLITests", ["Leksik"] + passedOn),
  ]
)
