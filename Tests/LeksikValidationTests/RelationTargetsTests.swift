import LeksikModel
import LeksikValidation
import Testing

@Suite struct RelationTargetsTests {
  private func chain(_ targets: [String: [String]]) -> Glossary {
    Glossary(
      title: "test",
      concepts: targets.sorted { $0.key < $1.key }.map { id, broader in
        Concept(id: id, relations: broader.map { Relation(.broader, to: $0) })
      })
  }

  @Test func aTargetOfAnotherSeriesMayStandInAnotherFile() {
    let found = findings("L46", in: chain(["A-1": ["B-1"], "A-2": ["A-3"]]))
    #expect(found.map(\.severity).sorted() == [.warning, .error])
  }

  @Test func targetsAreLookedForInAllGlossariesOfTheSet() {
    let both = [chain(["A-1": ["B-1"]]), chain(["B-1": []])].map {
      Imported($0, source: SourceMap(path: "x"), diagnostics: [])
    }
    #expect(Validator(rules: [.relationTargets]).diagnostics(for: both) == [])
  }

  @Test func afterABrokenFileNoTargetIsCertainlyMissing() {
    let broken = Imported(
      chain(["A-1": ["A-2"]]), source: SourceMap(path: "x"),
      diagnostics: [
        Diagnostic(.error, rule: "xml", "cut off", at: SourceLocation(path: "x", line: 9))
      ])
    let found = Validator(rules: [.relationTargets]).diagnostics(for: [broken])
    #expect(found.map(\.rule) == ["L46", "xml"])
    #expect(found.first?.severity == .warning)
  }

  @Test func aCircleOfBroaderConceptsIsReportedOnce() {
    let found = findings("L46", in: chain(["A-1": ["A-2"], "A-2": ["A-3"], "A-3": ["A-2"]]))
    #expect(found.count == 1)
    #expect(found.first?.message.contains("'A-2' → 'A-3' → 'A-2'") == true)
    #expect(findings("L46", in: chain(["A-1": ["A-1"]])).count == 1)
  }

  @Test func twoWaysToOneBroaderConceptAreNoCircle() {
    let diamond = chain(["A-1": ["A-2", "A-3"], "A-2": ["A-4"], "A-3": ["A-4"], "A-4": []])
    #expect(findings("L46", in: diamond) == [])
  }

  @Test func aLongChainIsWalkedWithoutRecursion() {
    let count = 30_000
    let concepts = (0..<count).map {
      Concept(id: "A\($0)", relations: [Relation(.broader, to: "A\(($0 + 1) % count)")])
    }
    #expect(findings("L46", in: Glossary(title: "ring", concepts: concepts)).count == 1)
  }
}
