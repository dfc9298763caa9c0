import Foundation
import LeksikMemory
import LeksikModel
import Testing

/// What is found through the index is what is found by reading every unit.
@Suite struct MemoryWordsTests {
  /// How many random questions are asked; `make torture-memory` asks more.
  private static let questions =
    ProcessInfo.processInfo.environment["LEKSIK_QUESTIONS"].flatMap(Int.init).map { $0 / 20 } ?? 120

  @Test(arguments: 0..<3) func findsWordsAsAReadingOfAllUnitsDoes(seed: Int) throws {
    var random = RandomMemory(seed: UInt64(100 + seed))
    for _ in 0..<max(1, Self.questions / 60) {
      let memory = try changedMemory(&random)
      let concordance = Concordance(units: memory.units)
      for _ in 0..<20 {
        let language = random.tag().base
        let text = random.query(memory.units, in: language)
        let words = text.split(separator: " ")
        let start = random.number(0...max(0, words.count - 1))
        let query = words.dropFirst(start).prefix(random.number(1...3)).joined(separator: " ")
        let side = random.number(0...1) == 0 ? nil : language
        let mode = random.pick(ConcordanceMode.allCases)
        let isInflected = random.number(0...3) > 0
        let limit = random.pick([0, 2, 1_000])
        let expected = concordance.search(
          query, in: side, mode: mode, isInflected: isInflected, limit: limit)
        let found = try memory.index.concordance(
          query, in: side, mode: mode, isInflected: isInflected, limit: limit)
        try #require(
          found == expected,
          "“\(query)” in \(side?.description ?? "any"), \(mode), \(isInflected): \(found.hits.map(\.unit.id)) for \(expected.hits.map(\.unit.id))"
        )
      }
    }
  }

  @Test(arguments: 0..<3) func findsPartsAsAReadingOfAllUnitsDoes(seed: Int) throws {
    var random = RandomMemory(seed: UInt64(200 + seed))
    for _ in 0..<max(1, Self.questions / 60) {
      let memory = try changedMemory(&random)
      for _ in 0..<20 {
        let source = random.tag()
        let target = random.number(0...2) == 0 ? nil : random.tag()
        let query = [1, 2].map { _ in random.query(memory.units, in: source) }
          .joined(separator: " ")
        let least = random.number(1...4)
        let expected = FragmentSearch(units: memory.units, from: source, to: target)
          .cover(of: query, minimumWords: least, limit: 10)
        let found = try memory.index.cover(
          of: query, from: source, to: target, minimumWords: least, limit: 10)
        try #require(found == expected, "“\(query)” from \(source), \(least)")
      }
    }
  }

  /// A text that is too long for a match still has words.
  @Test func findsWordsInTextsThatAreTooLongToCompare() throws {
    let long = String(repeating: "hoja ", count: SegmentComparison.tokenLimit) + "firmada"
    let units = [long, "La hoja firmada."].enumerated().map {
      TranslationUnit(id: "\($0)", segments: [Segment($1, in: .spanish)])
    }
    let answer = try MemoryIndex(units: units).concordance("hoja firmada", limit: 5)
    #expect(answer == Concordance(units: units).search("hoja firmada", limit: 5))
    #expect(answer.total == 2)
  }

  /// A memory of which some units came, changed or went after its index was made.
  private func changedMemory(
    _ random: inout RandomMemory
  ) throws -> (index: MemoryIndex, units: [TranslationUnit]) {
    var units: [TranslationUnit?] = random.units(random.number(1...60))
    var index = MemoryIndex(units: units.compactMap { $0 })
    for _ in 0..<random.number(0...6) {
      let place = random.number(0...units.count - 1)
      switch random.number(0...2) {
      case 0:
        units[place] = nil
        index.remove(ordinal: place)
      case 1:
        let unit = random.units(1)[0]
        units[place] = unit
        index.insert([(place, unit)])
      default:
        let unit = random.units(1)[0]
        index.insert([(units.count, unit)])
        units.append(unit)
      }
    }
    return (index, units.compactMap { $0 })
  }
}
