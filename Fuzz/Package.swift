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

let package = Package(
  name: "LeksikFuzz",
  platforms: [.macOS(.v15)],
  targets: [
    .systemLibrary(name: "CICULink", pkgConfig: "icu-i18n"),
    .target(
      name: "CICU", dependencies: ["CICULink"],
      linkerSettings: [.linkedLibrary("icui18n"), .linkedLibrary("icuuc")]),
    .target(name: "CSnowball", linkerSettings: [.linkedLibrary("stemmer")]),
    .target(name: "LeksikModel", swiftSettings: library),
    .target(
      name: "LeksikText", dependencies: ["LeksikModel", "CICU", "CSnowball"],
      swiftSettings: library),
    .executableTarget(
      name: "FuzzText", dependencies: ["LeksikModel", "LeksikText"],
      swiftSettings: library + [.unsafeFlags(["-parse-as-library"])],
      linkerSettings: [.unsafeFlags(["-sanitize=fuzzer"])]),
  ]
)
