// swift-tools-version: 6.2
import PackageDescription

// A package that keeps a glossary of its own and tests it with Leksik.
let package = Package(
  name: "OwnGlossary",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "leksik", path: "../..")],
  targets: [
    .testTarget(
      name: "OwnGlossaryTests",
      dependencies: [.product(name: "LeksikTesting", package: "leksik")])
  ]
)
