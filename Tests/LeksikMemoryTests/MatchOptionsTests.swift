import LeksikMemory
import LeksikModel
import Testing

@Suite struct MatchOptionsTests {
  @Test func aUnitInTheSameContextStandsAboveAPlainHundredPercent() {
    let matcher = ReferenceMatcher(units: [
      unit("a", changed: "20250101T000000Z"),
      unit("b", previous: "¿Comprende?"),
      unit("c", previous: "¿Comprende?", next: "Gracias."),
      unit("d", next: "Gracias."),
    ])
    let matches = find(in: matcher, MatchOptions(previous: "¿Comprende?", next: "Gracias."))
    #expect(matches.map(\.unit.id) == ["c", "b", "d", "a"])
    #expect(matches.map(\.context) == [[.previous, .next], .previous, .next, []])
    #expect(matches.allSatisfy { $0.similarity == .full })
    #expect(
      matches[0].explanation
        == "100.00% no difference; the segments before and after are the same")
    #expect(matches[3].explanation == "100.00% no difference")
  }

  @Test func noNeighbourIsNoContext() {
    let matcher = ReferenceMatcher(units: [unit("a"), unit("b", previous: "¿Comprende?")])
    #expect(find(in: matcher, MatchOptions()).map(\.unit.id) == ["a", "b"])
    #expect(find(in: matcher, MatchOptions(next: "¿Comprende?")).allSatisfy { $0.context.isEmpty })
  }

  @Test func contextIsComparedInNFCButNotFolded() {
    let matcher = ReferenceMatcher(units: [unit("a", previous: "Declaró")])
    #expect(find(in: matcher, MatchOptions(previous: "Declaro\u{301}"))[0].context == .previous)
    #expect(find(in: matcher, MatchOptions(previous: "declaró"))[0].context.isEmpty)
  }

  @Test func penaltiesAddUpAndAreNamed() {
    let matcher = ReferenceMatcher(units: [
      unit("a", review: .unreviewed, origin: .machine), unit("b", review: .unreviewed),
      unit("c", review: .reviewed),
    ])
    let penalties = Penalties(unreviewed: .percent(2), origins: [.machine: .percent(10)])
    let matches = find(in: matcher, MatchOptions(penalties: penalties))
    #expect(matches.map(\.unit.id) == ["c", "b", "a"])
    #expect(matches.map(\.similarity) == [.full, .percent(98), .percent(88)])
    #expect(matches.map(\.penalty) == [.none, .percent(2), .percent(12)])
    #expect(matches.allSatisfy { $0.textualSimilarity == .full })
    #expect(
      matches[2].explanation == "88.00% (less 2.00% unreviewed, 10.00% machine) no difference")
  }

  @Test func aCaseIsPenalisedByNameOrForNotBeingTheOneAtHand() {
    let matcher = ReferenceMatcher(units: [
      unit("a", caseName: "mine"), unit("b", caseName: "old"), unit("c", caseName: "theirs"),
      unit("d"),
    ])
    let penalties = Penalties(cases: ["old": .percent(1)], otherCase: .percent(5))
    let matches = find(in: matcher, MatchOptions(caseName: "mine", penalties: penalties))
    #expect(matches.map(\.unit.id) == ["a", "d", "b", "c"])
    #expect(matches.map(\.similarity.hundredths) == [10_000, 10_000, 9_900, 9_500])
    #expect(matches.allSatisfy { !$0.explanation.contains("theirs") }, "names stay private")
  }

  @Test func penaltiesNeitherHideAMatchNorFallBelowNothing() {
    let matcher = ReferenceMatcher(units: [unit("a", origin: .machine)])
    let penalties = Penalties(origins: [.machine: .full], otherCase: .full)
    let matches = find(in: matcher, MatchOptions(penalties: penalties))
    #expect(matches.map(\.similarity) == [.none])
  }

  @Test func aPenaltyComesOnTopOfTheCriticalCap() {
    let matcher = ReferenceMatcher(units: [unit("a", review: .unreviewed)])
    let match = matcher.matches(
      for: "El acusado no confesó ayer.", from: .spanish, to: .haitianCreole, atLeast: .none,
      limit: 1, options: MatchOptions(penalties: Penalties(unreviewed: .percent(2))))[0]
    #expect(match.isCritical)
    #expect(match.similarity.hundredths == match.comparison.similarity.hundredths - 200)
  }

  private func find(in matcher: ReferenceMatcher, _ options: MatchOptions) -> [Match] {
    matcher.matches(
      for: "El acusado confesó.", from: .spanish, to: .haitianCreole, atLeast: .percent(70),
      limit: 9, options: options)
  }

  private func unit(
    _ id: String, previous: String? = nil, next: String? = nil, changed: String? = nil,
    review: Segment.Review? = nil, origin: TranslationUnit.Origin? = nil, caseName: String? = nil
  ) -> TranslationUnit {
    TranslationUnit(
      id: id,
      segments: [
        Segment("El acusado confesó.", in: .spanish, previous: previous, next: next),
        Segment("Akize a konfese.", in: .haitianCreole, review: review),
      ],
      changed: changed.flatMap { Timestamp($0) }, origin: origin, caseName: caseName)
  }
}
