// Usage: LEKSIK_BENCH=FOLDER TermBenchmark [recognition] [completion] [100k] [1M]
// Lookup, completion and typo recall over terms of law, and recognition in Spanish statutes; with a
// part named, that part alone.
import Foundation
import Leksik

guard let workload = Workload() else {
  print("bench-terms: set LEKSIK_BENCH to a folder with the workload in data/")
  exit(0)
}
let arguments = CommandLine.arguments.dropFirst()
let parts = arguments.filter { ["recognition", "completion"].contains($0) }
let sizes = arguments.filter { !parts.contains($0) }
var recognition: [String: RecognitionSpeed] = [:]

if parts.isEmpty || parts.contains("recognition") {
  let text = workload.spanishText(bytes: 8_000_000)
  // One term that no text has: what is left is the walk over the words.
  let scan = try RecognitionSpeed(terms: ["zzzyx"], text: text)
  print("leksik recognition 1 recognize_mb_s=\(shown(scan.speed, 1)) places=\(scan.places)")
  let all = workload.lines("terms_\(sizes.contains("1M") ? "1M" : "100k").txt")
  let first = workload.lines("terms_100k.txt")
  for (name, count) in [("1k", 1_000), ("10k", 10_000), ("100k", 100_000), ("1M", 1_000_000)]
  where count <= all.count {
    let terms = count > first.count ? all : Array(first.prefix(count))
    let result = try RecognitionSpeed(terms: terms, text: text)
    recognition[name] = result
    print(
      "leksik recognition \(name) recognize_mb_s=\(shown(result.speed, 1))",
      "places=\(result.places) ns_per_place=\(shown(result.costOfPlace(beyond: scan), 0))",
      "text_mb=\(shown(Double(text.count) / 1e6, 1))")
  }
}
if parts.isEmpty || parts.contains("completion") {
  for size in sizes.isEmpty ? ["100k", "1M"] : Array(sizes) {
    let terms = workload.lines("terms_\(size).txt")
    let result = try LookupSpeed(terms: terms, in: workload, onlyCompletion: !parts.isEmpty)
    let recognized = recognition[size].map { " recognize_mb_s=\(shown($0.speed, 1))" } ?? ""
    print("leksik terms \(size) \(result.line)\(recognized)")
  }
}
