import Leksik

/// How fast terms are recognised in Spanish text, whatever their number.
struct RecognitionSpeed {
  /// Megabytes of text a second: the best of three runs.
  let speed: Double
  /// Places found.
  let places: Int

  init(terms: [String], text: [UInt8]) throws {
    var builder = TermIndexBuilder()
    let concepts = Workload.concepts(terms, as: .spanish)
    for (number, concept) in concepts.enumerated() { builder.add(concept, numbered: number) }
    let index = TermIndex(index: IndexFile(builder.image()), source: ConceptList(concepts))
    var best = 0.0
    var found = 0
    for _ in 0..<3 {
      let start = ContinuousClock.now
      var recognizer = index.recognizer(for: .spanish)
      let spans = try recognizer.append(utf8: text[...]) + recognizer.finish()
      let time = ContinuousClock.now - start
      precondition(!spans.isEmpty && (found == 0 || spans.count == found))
      found = spans.count
      let seconds =
        Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
      best = max(best, Double(text.count) / 1e6 / seconds)
      for span in spans { precondition(!span.readings.isEmpty && !span.range.isEmpty) }
    }
    speed = best
    places = found
  }
}
