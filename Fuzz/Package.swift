// swift-tools-version: 6.2
import PackageDescription

// Fuzz targets, for libFuzzer: a package of its own, so that nobody who links Leksik builds it. It
// compiles the library's sources itself (they are links), because only code that is compiled with
// `-sanitize=fuzzer` tells the fuzzer which paths an input takes.
let library: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .unsafeFlags(["-sanitize=fuzzer"]),
]
let door: [CSetting] = [.unsafeFlags(["-fsanitize=fuzzer-no-link"])]

/// A program that fuzzes one family of readers.
func fuzzer(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .executableTarget(
    name: name, dependencies: ["Fuzzing"] + dependencies,
    swiftSettings: library + [.unsafeFlags(["-parse-as-library"])],
    linkerSettings: [
      .unsafeFlags(["-sanitize=fuzzer"]),
      // The old linker, gold, stumbles over the debug information of instrumented code.
      .unsafeFlags(["-use-ld=lld"], .when(platforms: [.linux])),
      // libFuzzer is C++; a target without ICU would link nothing that brings its runtime.
      .linkedLibrary("stdc++", .when(platforms: [.linux])),
    ])
}

/// A program that fuzzes readers of files.
func fileFuzzer(_ name: String) -> Target {
  fuzzer(name, ["FileFuzzing", "CZip", "LeksikModel", "LeksikText", "LeksikExchange"])
}

let package = Package(
  name: "LeksikFuzz",
  platforms: [.macOS(.v15)],
  targets: [
    .systemLibrary(name: "CICULink", pkgConfig: "icu-i18n"),
    .target(
      name: "CICU", dependencies: ["CICULink"],
      linkerSettings: [.linkedLibrary("icui18n"), .linkedLibrary("icuuc")]),
    .target(name: "CSnowball", linkerSettings: [.linkedLibrary("stemmer")]),
    .systemLibrary(name: "CXMLLink", pkgConfig: "libxml-2.0"),
    .target(
      name: "CXML", dependencies: ["CXMLLink"], cSettings: door,
      linkerSettings: [.linkedLibrary("xml2")]),
    .target(name: "CZip", cSettings: door, linkerSettings: [.linkedLibrary("z")]),
    .target(name: "CSQLite", linkerSettings: [.linkedLibrary("sqlite3")]),
    .target(name: "CMatching", cSettings: door),
    .target(name: "LeksikModel", swiftSettings: library),
    .target(name: "LeksikMatching", dependencies: ["CMatching"], swiftSettings: library),
    .target(
      name: "LeksikText", dependencies: ["LeksikModel", "CICU", "CSnowball"],
      swiftSettings: library),
    .target(
      name: "LeksikExchange",
      dependencies: ["LeksikModel", "LeksikText", "CXML", "CZip", "CSQLite"],
      swiftSettings: library),

    .target(name: "Fuzzing", swiftSettings: library),
    .target(
      name: "FileFuzzing", dependencies: ["LeksikModel", "LeksikExchange"],
      swiftSettings: library),
    fuzzer("FuzzText", ["LeksikModel", "LeksikText"]),
    fuzzer("FuzzIndex", ["LeksikMatching"]),
    fileFuzzer("FuzzTBX"),
    fileFuzzer("FuzzTMX"),
    fileFuzzer("FuzzXLIFF"),
    fileFuzzer("FuzzTable"),
    fileFuzzer("FuzzCatalog"),
    fileFuzzer("FuzzArchive"),
    fileFuzzer("FuzzSRX"),
    fileFuzzer("FuzzBundle"),
  ]
)
