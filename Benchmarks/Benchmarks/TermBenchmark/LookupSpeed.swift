import Leksik

/// How fast an index answers, how many typing errors it finds, and how large it is.
struct LookupSpeed {
  /// The figures, as `name=value` with a space between them.
  let line: String

  init(terms: [String], in workload: Workload, onlyCompletion: Bool) throws {
    let concepts = Workload.concepts(terms)
    let start = ContinuousClock.now
    var builder = TermIndexBuilder()
    for (number, concept) in concepts.enumerated() { builder.add(concept, numbered: number) }
    let file = IndexFile(builder.image())
    let built = Timings.milliseconds(since: start) / 1e3
    let index = TermIndex(index: file, source: ConceptList(concepts))

    let completion = Timings(workload.lines("term_queries_prefix.txt")) {
      index.completions(of: $0).count
    }
    var figures = [
      "completion_p50_ms=\(shown(completion.percentile(0.5)))",
      "completion_p99_ms=\(shown(completion.percentile(0.99)))",
    ]
    if !onlyCompletion {
      let typos = workload.lines("term_queries_typo.txt").map { line in
        String(line.prefix { $0 != "\t" })
      }
      let lookup = Timings(typos) { index.lookup($0).count }
      let exact = Timings(Array(terms.prefix(1000))) { term in
        let hits = index.lookup(term)
        precondition(hits.first?.reason == .exact, "\(term) was not found")
        return hits.count
      }
      let recall = TypoRecall(terms: terms, queries: typos, index: index)
      figures =
        [
          "lookup_p50_ms=\(shown(lookup.percentile(0.5)))",
          "lookup_p99_ms=\(shown(lookup.percentile(0.99)))",
        ] + figures + [
          "typo_recall=\(shown(recall.share))",
          "bytes_per_term=\(file.byteCount / terms.count)",
          "exact_p99_ms=\(shown(exact.percentile(0.99)))",
        ]
    }
    line = (figures + ["build_s=\(shown(built, 1))"]).joined(separator: " ")
  }
}
