import Leksik

/// How fast terms are recognised in Spanish text, whatever their number.
struct RecognitionSpeed {
  /// Seconds: the best of five runs, each with a recogniser that knows nothing yet.
  let seconds: Double
  /// Places found.
  let places: Int
  /// Megabytes of text a second.
  let speed: Double

  init(terms: [String], text: [UInt8]) throws {
    var builder = TermIndexBuilder()
    let concepts = Workload.concepts(terms, as: .spanish)
    for (number, concept) in concepts.enumerated() { builder.add(concept, numbered: number) }
    let index = TermIndex(index: IndexFile(builder.image()), source: ConceptList(concepts))
    var best = Double.infinity
    var found: Int?
    for _ in 0..<5 {
      let start = ContinuousClock.now
      var recognizer = index.recognizer(for: .spanish)
      let spans = try recognizer.append(utf8: text[...]) + recognizer.finish()
      best = min(best, Timings.milliseconds(since: start) / 1e3)
      precondition(found.map { $0 == spans.count } ?? true)
      found = spans.count
      for span in spans { precondition(!span.readings.isEmpty && !span.range.isEmpty) }
    }
    seconds = best
    places = found ?? 0
    speed = Double(text.count) / 1e6 / best
  }

  /// Nanoseconds that a place costs beyond the walk over the text that finds none.
  func costOfPlace(beyond scan: RecognitionSpeed) -> Double {
    places == 0 ? 0 : (seconds - scan.seconds) / Double(places) * 1e9
  }
}
