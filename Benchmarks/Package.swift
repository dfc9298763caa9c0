// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that nobody who links the library fetches what only measuring needs.
let package = Package(
  name: "benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(name: "leksik", path: ".."),
    .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.1", traits: []),
  ],
  targets: [
    .executableTarget(
      name: "LeksikBenchmarks",
      dependencies: [
        .product(name: "Leksik", package: "leksik"),
        .product(name: "Benchmark", package: "benchmark"),
      ],
      path: "Benchmarks/LeksikBenchmarks",
      plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]),
    .executableTarget(
      name: "MemoryBenchmark", dependencies: [.product(name: "Leksik", package: "leksik")],
      path: "Benchmarks/MemoryBenchmark"),
    // Large runs that print one line a size; each is a program of its own.
    .executableTarget(
      name: "TermBenchmark",
      dependencies: [.product(name: "Leksik", package: "leksik")],
      path: "Benchmarks/TermBenchmark"),
    .executableTarget(
      name: "QualityBenchmark", dependencies: [.product(name: "Leksik", package: "leksik")],
      path: "Benchmarks/QualityBenchmark"),
    .executableTarget(
      name: "ExchangeBenchmark",
      dependencies: [.product(name: "Leksik", package: "leksik")],
      path: "Benchmarks/ExchangeBenchmark"),
  ]
)
