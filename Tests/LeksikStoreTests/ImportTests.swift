import LeksikModel
import LeksikStore
import Testing

/// What becomes of what an import finds in the store.
@Suite struct ImportTests {
  private let store: Store

  init() throws { store = try Store() }

  private func importing(
    _ policy: ImportSource.MergePolicy = .keep, into title: String = "A",
    _ body: @escaping (ImportSession) throws -> Void
  ) throws -> ImportSummary {
    try store.write(by: .tester) { transaction in
      try transaction.importing(ImportSource(name: "a", format: "tmx", policy: policy)) {
        $0.begin(memory: TranslationMemory(title: title))
        $0.begin(glossary: Glossary(title: title))
        try body($0)
      }
    }
  }

  private func unit(
    _ unit: TranslationUnit, _ policy: ImportSource.MergePolicy = .keep, isNamed: Bool = true,
    into title: String = "A"
  ) throws -> ImportOutcome {
    var outcome = ImportOutcome.stored
    _ = try importing(policy, into: title) { outcome = try $0.add(unit, isNamed: isNamed) }
    return outcome
  }

  private func concept(
    _ concept: Concept, _ policy: ImportSource.MergePolicy = .keep, isNamed: Bool = true,
    into title: String = "A"
  ) throws -> ImportOutcome {
    var outcome = ImportOutcome.stored
    _ = try importing(policy, into: title) { outcome = try $0.add(concept, isNamed: isNamed) }
    return outcome
  }

  private func units(_ name: String) throws -> [Stored<TranslationUnit>] {
    try store.read { try $0.units(named: name, case: 0) }
  }

  @Test(arguments: ImportSource.MergePolicy.allCases)
  func aUnitThatIsThereWithOtherContentIsTreatedByThePolicy(
    _ policy: ImportSource.MergePolicy
  ) throws {
    #expect(try unit(.sample("u", "No firmé.", "Mwen siyen.")) == .stored)
    let corrected = TranslationUnit.sample("u", "No firmé.", "Mwen pa siyen.")
    let isReplaced = policy == .replace
    #expect(try unit(corrected, policy, into: "B") == (isReplaced ? .replaced : .kept))
    #expect(try unit(corrected, policy, into: "B") == (isReplaced ? .duplicate : .kept))
    let stored = try units("u")
    #expect(stored.count == 1)
    #expect(
      stored.first?.value.segments.last?.text == (isReplaced ? "Mwen pa siyen." : "Mwen siyen."))
    #expect(stored.first?.collection == "A")
    let actions = try store.read { try $0.history(case: 0, limit: 9) }.map(\.action)
    #expect(actions.count { $0 == .replace } == (isReplaced ? 1 : 0))
    #expect(actions.count { $0 == .conflict } == (policy == .report ? 2 : 0))
    var report = HealthReport()
    try store.read { try $0.check(&report) }
    #expect(report.findings.isEmpty)
  }

  @Test func aUnitOfTheSameNameThatSharesNothingIsAnotherOne() throws {
    #expect(try unit(.sample("1", "Uno.", "En.")) == .stored)
    #expect(try unit(.sample("1", "Dos.", "De.")) == .stored)
    #expect(try units("1").count == 2)
    // Who replaces means the name, where it is a name of the same memory.
    #expect(try unit(.sample("1", "Tres.", "Twa."), .replace, into: "B") == .stored)
    #expect(try unit(.sample("1", "Cuatro.", "Kat."), .replace) == .replaced)
    #expect(try units("1").count == 3)
  }

  @Test func aNameThatTheFileDidNotGiveSaysNothing() throws {
    #expect(try unit(.sample("tu-1", "Uno.", "En."), isNamed: false) == .stored)
    #expect(try unit(.sample("tu-1", "Uno.", "Yon."), .replace, isNamed: false) == .stored)
    #expect(try unit(.sample("tu-9", "Uno.", "Yon."), isNamed: false) == .duplicate)
    #expect(try concept(.sample("row-1", "uno", "en"), isNamed: false) == .stored)
    // A row went in above: all the others have other numbers now.
    #expect(try concept(.sample("row-1", "cero", "zewo"), isNamed: false) == .stored)
    #expect(try concept(.sample("row-2", "uno", "en"), isNamed: false) == .duplicate)
    #expect(try concept(.sample("row-1", "uno", "yon"), isNamed: false) == .kept)
  }

  @Test func aConceptIsFoundInAnyGlossary() throws {
    #expect(try concept(.sample("C-1", "uno", "en")) == .stored)
    #expect(try concept(.sample("C-1", "uno", "en"), into: "B") == .duplicate)
    #expect(try concept(.sample("C-1", "uno", "yon"), .replace, into: "B") == .replaced)
    #expect(try concept(.sample("C-1", "otro", "lòt"), into: "B") == .stored)
    let stored = try store.read { try $0.concepts(named: "C-1", case: 0) }
    #expect(stored.map(\.collection) == ["A", "B"])
    #expect(stored.first?.value == .sample("C-1", "uno", "yon"))
  }

  @Test func whatWasRemovedOrEditedIsNotBroughtBack() throws {
    let old = TranslationUnit.sample("u", "Uno.", "En.")
    #expect(try unit(old) == .stored)
    let number = try #require(try units("u").first).number
    _ = try store.write(by: .tester) {
      try $0.replace(unit: number, with: .sample("u", "Uno.", "Yon."), expecting: nil)
    }
    #expect(try unit(old) == .kept)
    _ = try store.write(by: .tester) { try $0.setRemoved(true, .unit, number) }
    #expect(try unit(.sample("u", "Uno.", "Yon.")) == .duplicate)
    #expect(try units("u").map(\.isRemoved) == [true])
  }

  @Test func aCaseKeepsToItself() throws {
    #expect(try unit(.sample("u", "Uno.", "En.")) == .stored)
    let outcome = try store.write(by: .tester) { transaction in
      try transaction.openCase("C")
      var outcome = ImportOutcome.kept
      _ = try transaction.importing(
        ImportSource(name: "a", format: "tmx", policy: .replace),
        case: try transaction.reading.caseNumber("C")
      ) { outcome = try $0.add(TranslationUnit.sample("u", "Uno.", "Yon.")) }
      return outcome
    }
    #expect(outcome == .stored)
    #expect(try units("u").map(\.value) == [.sample("u", "Uno.", "En.")])
  }
}
