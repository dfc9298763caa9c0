// Usage: LEKSIK_BENCH=FOLDER TermBenchmark [100k] [1M]
// Lookup, completion and typo recall over terms of law, and recognition in Spanish statutes.
import Foundation
import Leksik

guard let workload = Workload() else {
  print("bench-terms: set LEKSIK_BENCH to a folder with the workload in data/")
  exit(0)
}
let typos = workload.lines("term_queries_typo.txt").map { line in
  String(line.prefix { $0 != "\t" })
}
let prefixes = workload.lines("term_queries_prefix.txt")
let sizes =
  CommandLine.arguments.count > 1 ? Array(CommandLine.arguments.dropFirst()) : ["100k", "1M"]
var spanish: [UInt8] = []
for line in workload.lines("tm_1M.txt") where spanish.count < 8_000_000 {
  if Workload.language(of: line) == .spanish { spanish += line.utf8 + [0x0A] }
}
for (name, count) in [("1k", 1_000), ("10k", 10_000), ("100k", 100_000)] {
  let terms = Array(workload.lines("terms_100k.txt").prefix(count))
  let result = try RecognitionSpeed(terms: terms, text: spanish)
  print(
    "leksik terms \(name) recognize_mb_s=\(shown(result.speed, 1))",
    "places=\(result.places) text_mb=\(shown(Double(spanish.count) / 1e6, 1))")
}
for size in sizes {
  let terms = workload.lines("terms_\(size).txt")
  let concepts = Workload.concepts(terms)
  let start = ContinuousClock.now
  var builder = TermIndexBuilder()
  for (number, concept) in concepts.enumerated() { builder.add(concept, numbered: number) }
  let file = IndexFile(builder.image())
  let built = ContinuousClock.now - start
  let index = TermIndex(index: file, source: ConceptList(concepts))

  let lookup = Timings(typos) { index.lookup($0).count }
  let completion = Timings(prefixes) { index.completions(of: $0).count }
  let exact = Timings(Array(terms.prefix(1000))) { term in
    let hits = index.lookup(term)
    precondition(hits.first?.reason == .exact, "\(term) was not found")
    return hits.count
  }
  let recall = TypoRecall(terms: terms, queries: typos, index: index)
  print(
    "leksik terms \(size) lookup_p50_ms=\(shown(lookup.percentile(0.5)))",
    "lookup_p99_ms=\(shown(lookup.percentile(0.99)))",
    "completion_p99_ms=\(shown(completion.percentile(0.99)))",
    "typo_recall=\(shown(recall.share))",
    "bytes_per_term=\(file.byteCount / terms.count)",
    "recognize_mb_s=\(shown(try RecognitionSpeed(terms: terms, text: spanish).speed, 1))",
    "exact_p99_ms=\(shown(exact.percentile(0.99)))",
    "build_s=\(shown(Double(built.components.seconds) + Double(built.components.attoseconds) / 1e18, 1))"
  )
}
