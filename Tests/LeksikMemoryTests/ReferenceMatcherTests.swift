import LeksikMemory
import LeksikModel
import Testing

@Suite struct ReferenceMatcherTests {
  private let matcher = ReferenceMatcher(units: [
    unit("b", es: "El acusado confesó.", ht: "Akize a konfese."),
    unit("a", es: "El acusado confesó.", ht: "Akize a te konfese."),
    unit("c", es: "El acusado no confesó.", ht: "Akize a pa t konfese."),
    unit("d", es: "El testigo llegó tarde a la audiencia.", ht: "Temwen an rive an reta."),
    TranslationUnit(id: "e", segments: [Segment("El acusado confesó.", in: .spanish)]),
  ])

  @Test func putsUsableMatchesFirstAndTiesInTheOrderOfIds() {
    let matches = find("El acusado confesó.")
    #expect(matches.map(\.unit.id) == ["a", "b", "c"])
    #expect(matches.map(\.isCritical) == [false, false, true])
    #expect(matches[0].similarity == .full)
  }

  @Test func prefersTheSameTextThenTheLaterChange() {
    var older = Self.unit("x", es: "el acusado confesó.", ht: "1")
    var newer = Self.unit("y", es: "el acusado confesó.", ht: "2")
    older.changed = Timestamp("20240101T000000Z")
    newer.changed = Timestamp("20250101T000000Z")
    let same = Self.unit("z", es: "El acusado confesó.", ht: "3")
    let matcher = ReferenceMatcher(units: [older, newer, same])
    let ids = matcher.matches(
      for: "El acusado confesó.", from: .spanish, to: .haitianCreole, atLeast: .percent(70),
      limit: 5
    ).map(\.unit.id)
    #expect(ids == ["z", "y", "x"])
  }

  @Test func listsWhatIsTheSameButForACriticalDifferenceBelowTheThreshold() {
    let short = ReferenceMatcher(units: [Self.unit("1", es: "cinco años", ht: "senk an")])
    let matches = short.matches(
      for: "quince años", from: .spanish, to: .haitianCreole, atLeast: .percent(70), limit: 5)
    #expect(matches.map(\.isCritical) == [true])
    #expect(matches[0].textualSimilarity < .percent(70))
    #expect(
      short.matches(
        for: "quince perros", from: .spanish, to: .haitianCreole, atLeast: .percent(70), limit: 5
      ).isEmpty)
  }

  @Test func limitsUsableAndCriticalMatchesSeparately() {
    #expect(find("El acusado confesó.", limit: 1).map(\.unit.id) == ["a", "c"])
    #expect(find("El acusado confesó.", limit: 0).isEmpty)
  }

  @Test func leavesOutUnitsWithoutTheTargetAndQueriesWithoutWords() {
    #expect(!find("El acusado confesó.").contains { $0.unit.id == "e" })
    #expect(find("   ").isEmpty)
  }

  @Test(.timeLimit(.minutes(1))) func refusesFloodsOfCombiningMarks() {
    let flood = "a" + String(repeating: "\u{300}\u{316}", count: 50_000)
    #expect(find(flood).isEmpty)
    let memory = ReferenceMatcher(units: [Self.unit("f", es: flood, ht: "x")])
    #expect(
      memory.matches(
        for: "El acusado", from: .spanish, to: .haitianCreole, atLeast: .none, limit: 5
      ).allSatisfy { $0.textualSimilarity == .none })
  }

  @Test func searchesEitherSide() {
    let matches = matcher.matches(
      for: "Akize a pa te konfese", from: .haitianCreole, to: .spanish, atLeast: .percent(70),
      limit: 5)
    #expect(matches.first?.unit.id == "c")
    #expect(matches.first?.target.text == "El acusado no confesó.")
    #expect(matches.first?.isCritical == false)
  }

  @Test func explainsAMatchInOneLine() {
    #expect(
      find("El acusado confesó.").last?.explanation
        == "67.32% CRITICAL negation: the source has “no”")
  }

  private func find(_ query: String, limit: Int = 5) -> [Match] {
    matcher.matches(
      for: query, from: .spanish, to: .haitianCreole, atLeast: .percent(60), limit: limit)
  }

  private static func unit(_ id: String, es: String, ht: String) -> TranslationUnit {
    TranslationUnit(
      id: id, segments: [Segment(es, in: .spanish), Segment(ht, in: .haitianCreole)])
  }
}
