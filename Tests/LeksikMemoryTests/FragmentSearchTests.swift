import LeksikMemory
import LeksikModel
import LeksikText
import Testing
import _LeksikTestSupport

@Suite struct FragmentSearchTests {
  private let units = [
    unit("a", "Usted tiene derecho a un abogado.", "Ou gen dwa a yon avoka."),
    unit("b", "El juez explicó el derecho a guardar silencio.", "Jij la esplike dwa pou pe."),
    unit("c", "Le asiste un intérprete gratuito.", "Gen yon entèprèt gratis."),
    TranslationUnit(
      id: "d", segments: [Segment("derecho a un abogado y a un intérprete", in: .spanish)]),
  ]

  @Test func findsTheLongestStretchesWithTheirPlaces() throws {
    let cover = search(units).cover(
      of: "Tiene DERECHO a un abogado; le asiste un interprete.", minimumWords: 2)
    #expect(
      cover.fragments.map(\.text) == ["Tiene DERECHO a un abogado", "le asiste un interprete"])
    let fragment = try #require(cover.fragments.first)
    #expect(fragment.wordCount == 5)
    #expect(fragment.placeCount == 1)
    #expect(fragment.places.map(\.unit.id) == ["a"])
    #expect(fragment.places[0].source.text.utf8.count == 33)
    #expect(fragment.places[0].sourceRange == 6..<32)
    #expect(fragment.places[0].target.text == "Ou gen dwa a yon avoka.")
    #expect(cover.coverage == .full)
  }

  @Test func unitsWithoutTheTargetAreLeftOut() {
    let cover = search(units).cover(of: "derecho a un abogado y a un intérprete")
    #expect(cover.fragments.allSatisfy { $0.places.allSatisfy { $0.unit.id != "d" } })
    #expect(cover.fragments.map(\.text) == ["derecho a un abogado"])
    #expect(cover.coverage < .full)
  }

  @Test func anotherTenseIsAnotherWord() {
    let units = [Self.unit("a", "El acusado firmó el acta ayer", "x")]
    let cover = search(units).cover(of: "El acusado firmará el acta ayer", minimumWords: 2)
    #expect(cover.fragments.map(\.text) == ["el acta ayer"])
  }

  @Test func nothingIsCoveredByNothing() {
    #expect(search([]).cover(of: "derecho a un abogado").fragments.isEmpty)
    #expect(search(units).cover(of: "").coverage == .none)
    #expect(search(units).cover(of: "¿?").fragments.isEmpty)
    #expect(search(units).cover(of: "derecho a un abogado", limit: 0).coverage == .full)
  }

  @Test(.timeLimit(.minutes(1))) func oneWordAThousandTimesIsNoTrouble() {
    let text = Array(repeating: "no", count: 2_000).joined(separator: " ")
    let cover = search([Self.unit("a", text, "x"), Self.unit("b", text, "x")]).cover(of: text)
    #expect(cover.fragments.map(\.wordCount) == [2_000])
  }

  @Test(arguments: 0..<100)
  func findsWhatANaiveSearchFinds(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    let words = ["sol", "mar", "flor", "luz", "pan"].prefix(Int.random(in: 1...5, using: &random))
    func text(_ longest: Int) -> [String] {
      (0..<Int.random(in: 1...longest, using: &random)).map { _ in
        words[Int.random(in: words.indices, using: &random)]
      }
    }
    let sources = (0..<8).map { _ in text(10) }
    let query = text(12)
    let minimum = Int.random(in: 1...3, using: &random)
    let cover = search(
      sources.enumerated().map { Self.unit("u\($0)", $1.joined(separator: " "), "x") }
    ).cover(of: query.joined(separator: " "), minimumWords: minimum, limit: 100, placeLimit: 100)

    /// Every stretch that stands in a source and in no longer one that does, by trying all.
    var expected: [(range: Range<Int>, places: Int)] = []
    func places(_ range: Range<Int>) -> Int {
      guard range.lowerBound >= 0, range.upperBound <= query.count else { return 0 }
      return sources.reduce(0) { sum, source in
        sum
          + source.indices.count { start in
            source[start...].starts(with: query[range])
          }
      }
    }
    for start in query.indices {
      for end in start + minimum..<max(start + minimum, query.count + 1)
      where places(start..<end) > 0 && places(start - 1..<end) == 0 && places(start..<end + 1) == 0
      {
        expected.append((start..<end, places(start..<end)))
      }
    }
    expected.sort { ($1.range.count, $0.range.lowerBound) < ($0.range.count, $1.range.lowerBound) }
    let note: Comment = "seed \(seed): \(query) in \(sources)"
    #expect(
      cover.fragments.map(\.text)
        == expected.map { query[$0.range].joined(separator: " ") }, note)
    #expect(cover.fragments.map(\.placeCount) == expected.map(\.places), note)
    #expect(cover.fragments.map(\.places.count) == expected.map(\.places), note)
    for fragment in cover.fragments {
      for place in fragment.places {
        let bytes = Array(place.source.text.utf8)[place.sourceRange]
        #expect(String(decoding: bytes, as: UTF8.self) == fragment.text, note)
      }
    }
    let covered = Set(expected.flatMap(\.range)).count
    #expect(cover.coverage.hundredths == covered * 10_000 / query.count, note)
  }

  private func search(_ units: [TranslationUnit]) -> FragmentSearch {
    FragmentSearch(units: units, from: .spanish, to: .haitianCreole)
  }

  private static func unit(_ id: String, _ es: String, _ ht: String) -> TranslationUnit {
    TranslationUnit(
      id: id, segments: [Segment(es, in: .spanish), Segment(ht, in: .haitianCreole)])
  }
}
