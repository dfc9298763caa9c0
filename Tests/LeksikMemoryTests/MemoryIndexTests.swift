import Foundation
import LeksikMemory
import LeksikModel
import Testing

@Suite struct MemoryIndexTests {
  /// How many random questions are asked; `make torture` asks 100,000.
  private static let questions =
    ProcessInfo.processInfo.environment["LEKSIK_QUESTIONS"].flatMap(Int.init) ?? 240

  @Test(arguments: 0..<4) func answersAsTheReferenceDoes(seed: Int) throws {
    var random = RandomMemory(seed: UInt64(seed))
    var asked = 0
    while asked < Self.questions / 4 {
      let units = random.units(random.number(0...60))
      let reference = ReferenceMatcher(units: units)
      let index = MemoryIndex(units: units)
      for _ in 0..<20 {
        asked += 1
        let source = random.tag()
        let target = random.number(0...2) == 0 ? nil : random.tag()
        let query = random.query(units, in: source)
        let threshold = Similarity.percent(random.pick([0, 30, 50, 70, 70, 85, 100]))
        let limit = random.pick([0, 1, 2, 5, 100])
        let expected = reference.matches(
          for: query, from: source, to: target, atLeast: threshold, limit: limit)
        let found = try index.matches(
          for: query, from: source, to: target, atLeast: threshold, limit: limit)
        try #require(
          found == expected,
          "“\(query)” from \(source) to \(target?.description ?? "any") at \(threshold), \(limit): \(found.map { "\($0.unit.id) \($0.explanation)" }) for \(expected.map { "\($0.unit.id) \($0.explanation) “\($0.source.text)”" })"
        )
      }
    }
  }

  @Test func findsWhatCameAndNotWhatWent() throws {
    var random = RandomMemory(seed: 7)
    for _ in 0..<4 {
      var units = random.units(random.number(0...30))
      var index = MemoryIndex(units: units)
      var live = Set(units.indices)
      for step in 0..<30 {
        if random.number(0...2) == 0, let gone = live.randomElement() {
          live.remove(gone)
          index.remove(ordinal: gone)
        } else {
          let added = random.units(random.number(1...3))
          var batch: [(ordinal: Int, unit: TranslationUnit)] = []
          for unit in added {
            let isChange = !units.isEmpty && random.number(0...1) == 0
            let ordinal = isChange ? random.number(0...units.count - 1) : units.count
            if isChange { units[ordinal] = unit } else { units.append(unit) }
            live.insert(ordinal)
            batch.append((ordinal, unit))
          }
          index.insert(batch)
        }
        if step == 20 {
          let newer = MemoryIndex(units: units)
          let goneBefore = units.indices.filter { !live.contains($0) }
          var rebased = index.rebased(on: newer, afterChange: index.changeCount)
          for ordinal in goneBefore { rebased.remove(ordinal: ordinal) }
          index = rebased
        }
        let reference = ReferenceMatcher(units: live.sorted().map { units[$0] })
        let source = random.tag()
        let query = random.query(units, in: source)
        let expected = reference.matches(
          for: query, from: source, to: nil, atLeast: .percent(60), limit: 3)
        let found = try index.matches(
          for: query, from: source, to: nil, atLeast: .percent(60), limit: 3)
        try #require(found == expected)
      }
    }
  }

  /// Long rows are aligned in a band that widens; marked words alone make no row the same.
  @Test func answersAsTheReferenceDoesForLongSegments() throws {
    var random = RandomMemory(seed: 9)
    for _ in 0..<3 {
      let words = (0..<16).map { _ in random.text(in: .english) }.joined(separator: " ")
      let texts =
        (0..<4).map { _ in random.edited(words, in: .english) } + [
          String(words.dropFirst(60)), String(repeating: "must not ", count: 40), "must sign",
        ]
      let units = texts.enumerated().map { number, text in
        TranslationUnit(
          id: "\(number)", segments: [Segment(text, in: .english), Segment("–", in: .spanish)])
      }
      let (reference, index) = (ReferenceMatcher(units: units), MemoryIndex(units: units))
      for query in [random.edited(words, in: .english), String(repeating: "must ", count: 35)] {
        let expected = reference.matches(
          for: query, from: .english, to: nil, atLeast: .percent(60), limit: 2)
        let found = try index.matches(
          for: query, from: .english, to: nil, atLeast: .percent(60), limit: 2)
        #expect(found == expected)
      }
    }
  }

  /// A marked word may have been moved against one without mark.
  @Test func answersAsTheReferenceDoesForMovedWords() throws {
    let units = ["firmaron pagó voluntario multas multas él multas", "testigo"].enumerated().map {
      TranslationUnit(
        id: "\($0)", segments: [Segment($1, in: .spanish), Segment("–", in: .english)])
    }
    let query = "testigo pagó voluntario camion el"
    let expected = ReferenceMatcher(units: units).matches(
      for: query, from: .spanish, to: nil, atLeast: .none, limit: 5)
    let found = try MemoryIndex(units: units).matches(
      for: query, from: .spanish, to: nil, atLeast: .none, limit: 5)
    #expect(found == expected && found.count == 2)
  }

  @Test func keepsContextAndPenaltiesInTheOrder() throws {
    var random = RandomMemory(seed: 8)
    for _ in 0..<10 {
      var units = random.units(30)
      for index in units.indices where !units[index].segments.isEmpty && index % 3 == 0 {
        units[index].segments[0].previous = random.pick(["a", "b"])
        units[index].segments[0].review = random.pick([.reviewed, .unreviewed, nil])
      }
      let (reference, index) = (ReferenceMatcher(units: units), MemoryIndex(units: units))
      let options = MatchOptions(previous: "a", penalties: Penalties(unreviewed: .percent(3)))
      for _ in 0..<10 {
        let query = random.query(units, in: .spanish)
        let expected = reference.matches(
          for: query, from: .spanish, to: nil, atLeast: .percent(50), limit: 2, options: options)
        let found = try index.matches(
          for: query, from: .spanish, to: nil, atLeast: .percent(50), limit: 2, options: options)
        try #require(found == expected)
      }
    }
  }
}
