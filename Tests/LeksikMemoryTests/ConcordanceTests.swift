import LeksikMemory
import LeksikModel
import LeksikText
import Testing
import _LeksikTestSupport

@Suite struct ConcordanceTests {
  private let concordance = Concordance(units: [
    unit("a", es: "La víctima declaró ante el juez.", ht: "Viktim nan deklare devan jij la."),
    unit("b", es: "Las víctimas, no declararon.", ht: "Viktim yo pa t deklare."),
    unit("c", es: "VICTIMA de trata", ht: "Viktim trèt"),
    unit("d", es: "El juez oyó a quince testigos.", ht: "Jij la tande kenz temwen."),
    unit("e", es: "La parte presentó 15 pruebas al juez", ht: "Pati a prezante 15 prèv bay jij la"),
  ])

  @Test func foldsToFindAndRanksWhatWasTypedFirst() {
    let answer = concordance.search("víctima", in: .spanish, limit: 9)
    #expect(answer.hits.map(\.unit.id) == ["a", "c", "b"])
    #expect(answer.hits.map(\.rung) == [.exact, .accent, .inflection])
    #expect(answer.total == 3)
    #expect(
      concordance.search("víctima", in: .spanish, isInflected: false, limit: 9).hits.map(\.unit.id)
        == ["a", "c"])
  }

  @Test func searchesEitherSideOrBoth() {
    #expect(concordance.search("viktim", in: .haitianCreole, limit: 9).total == 3)
    #expect(concordance.search("viktim", in: .spanish, limit: 9).total == 0)
    let both = concordance.search("declaró", limit: 9)
    #expect(both.hits.map(\.segment.language) == [.spanish, .spanish])
    #expect(both.hits[0].others.map(\.text) == ["Viktim nan deklare devan jij la."])
  }

  @Test func aPhraseIsMetInOrderAcrossPunctuation() {
    let hits = concordance.search("victimas no declararon", in: .spanish, limit: 9).hits
    #expect(hits.map(\.unit.id) == ["b"])
    #expect(hits[0].pieces.map(\.text) == ["Las ", "víctimas, no declararon", "."])
    #expect(hits[0].pieces.map(\.isHit) == [false, true, false])
    #expect(concordance.search("no victimas", in: .spanish, limit: 9).total == 0)
    #expect(concordance.search("no victimas", in: .spanish, mode: .all, limit: 9).total == 1)
  }

  @Test func numbersAreFoundWhateverTheyAreWrittenLike() {
    #expect(concordance.search("15", in: .spanish, limit: 9).hits.map(\.unit.id) == ["e", "d"])
    #expect(
      concordance.search("quince", in: .spanish, limit: 9).hits.map(\.unit.id) == ["d", "e"])
  }

  @Test func allWordsAreHighlighted() throws {
    let hit = try #require(
      concordance.search("juez víctima", in: .spanish, mode: .all, limit: 9).hits.first)
    #expect(hit.pieces.filter(\.isHit).map(\.text) == ["víctima", "juez"])
  }

  @Test func theLimitDoesNotChangeTheCount() {
    let answer = concordance.search("juez", in: .spanish, limit: 1)
    #expect(answer.hits.count == 1)
    #expect(answer.total == 3)
    #expect(concordance.search("juez", in: .spanish, limit: 0).total == 3)
    #expect(concordance.search(" … ", limit: 5).total == 0)
    #expect(Concordance(units: []).search("juez", limit: 5).total == 0)
  }

  @Test(arguments: 0..<16)
  func findsWhatANaiveScanFinds(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    let words = [
      "víctima", "victimas", "Víctima", "juez", "declaró", "declara", "no", "15", "quince",
    ]
    func text(_ longest: Int) -> String {
      (0..<Int.random(in: 0...longest, using: &random)).map { _ in
        words[Int.random(in: words.indices, using: &random)]
          + (Int.random(in: 0..<4, using: &random) == 0 ? "," : "")
      }.joined(separator: " ")
    }
    let units = (0..<30).map { Self.unit("u\($0)", es: text(8), ht: "x") }
    let concordance = Concordance(units: units)
    for _ in 0..<5 {
      let query = text(3)
      for mode in ConcordanceMode.allCases {
        let expected = NaiveConcordance.hits(of: query, in: units, .spanish, mode)
        let limit = Int.random(in: 0...12, using: &random)
        let answer = concordance.search(query, in: .spanish, mode: mode, limit: limit)
        #expect(answer.total == expected.count, "seed \(seed), \(mode) “\(query)”")
        #expect(
          answer.hits.map { "\($0.unit.id) \($0.rung) \($0.ranges)" }
            == expected.prefix(limit).map { "\($0.id) \($0.rung) \($0.ranges)" },
          "seed \(seed), \(mode) “\(query)”")
      }
    }
  }

  static func unit(_ id: String, es: String, ht: String) -> TranslationUnit {
    TranslationUnit(
      id: id, segments: [Segment(es, in: .spanish), Segment(ht, in: .haitianCreole)])
  }
}
