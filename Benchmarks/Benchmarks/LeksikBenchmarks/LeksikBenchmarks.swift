import Benchmark
import Foundation
import Leksik

/// What an interpreter waits for, each beside the naive rival; every answer is checked.
let benchmarks: @Sendable () -> Void = {
  Benchmark.defaultConfiguration.metrics = [.wallClock, .throughput]
  Benchmark.defaultConfiguration.maxDuration = .seconds(2)

  let workspace = Workspace.bundled()
  let concepts = (workspace.values?.glossaries ?? []).flatMap(\.concepts)
  let terms = concepts.flatMap { $0.sections.flatMap { $0.terms.map(\.text) } }
  let units = (workspace.values?.memories ?? []).flatMap(\.units)
  let sentences = units.compactMap { $0.segment(in: .spanish)?.text }

  Benchmark("lookup: exact term") { benchmark in
    for _ in benchmark.scaledIterations {
      let hits = (try? workspace.terms.lookup("trata", limit: 7)) ?? []
      precondition(hits.first?.concept.id == "TIP-001")
      blackHole(hits)
    }
  }

  Benchmark("lookup: typo, every rung") { benchmark in
    for _ in benchmark.scaledIterations {
      let hits = (try? workspace.terms.lookup("testgo", limit: 7)) ?? []
      precondition(hits.first?.concept.id == "CPE-056")
      blackHole(hits)
    }
  }

  Benchmark("lookup: typo, rival: Foundation's compare of every term") { benchmark in
    for _ in benchmark.scaledIterations {
      let found = terms.filter {
        $0.range(of: "testigo", options: [.caseInsensitive, .diacriticInsensitive]) != nil
      }
      precondition(!found.isEmpty)
      blackHole(found)
    }
  }

  Benchmark("match: the reference over the shipped memory") { benchmark in
    for _ in benchmark.scaledIterations {
      let matches = ReferenceMatcher(units: units).matches(
        for: "Debe responder la pregunta.", from: .spanish, to: .haitianCreole,
        atLeast: .percent(70), limit: 5)
      precondition(matches.map(\.isCritical) == [false, true])
      blackHole(matches)
    }
  }

  // The sentences of the memory are short; a definition is as long as a sentence of a law.
  let definitions = concepts.flatMap(\.sections).filter { $0.language == .spanish }
    .compactMap { $0.definitions.first?.text }
  textBenchmarks(terms: terms, sentences: definitions)
  scanBenchmarks(sentences)
}
