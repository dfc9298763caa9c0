import Foundation
import LeksikMemory
import LeksikModel
import LeksikStore
import LeksikTerms
import LeksikWorkspace
import Testing

/// What holds for a workspace on disk holds for one in memory.
@Suite struct WorkspaceContractTests {
  enum Place: CaseIterable { case disk, memory }

  private let me = Attribution(who: "Ana", why: "a test")

  private func workspace(_ place: Place, _ folder: TemporaryFolder) async throws -> Workspace {
    switch place {
    case .disk: try await Workspace.open(at: folder.path, startsEmpty: true)
    case .memory: try Workspace.inMemory()
    }
  }

  private func concept(_ id: String, _ spanish: String) -> Concept {
    Concept(id: id, sections: [LanguageSection(language: .spanish, terms: [Term(spanish)])])
  }

  private func unit(_ id: String, _ spanish: String) -> TranslationUnit {
    TranslationUnit(
      id: id, segments: [Segment(spanish, in: .spanish), Segment("Se sa.", in: .haitianCreole)])
  }

  private func ids(_ workspace: Workspace, _ query: String) throws -> [String] {
    try workspace.terms.lookup(query, limit: 50).filter { $0.reason == .exact }.map(\.concept.id)
  }

  private func secret(_ workspace: Workspace) throws -> [Match] {
    try workspace.memory.matches(
      for: "Nadie debe leer esto.", from: .spanish, to: .haitianCreole, atLeast: .percent(99),
      limit: 3)
  }

  @Test(arguments: Place.allCases)
  func ownGlossariesAnswerInTheOrderInWhichTheyWereMade(_ place: Place) async throws {
    let folder = TemporaryFolder()
    let workspace = try await workspace(place, folder)
    // By their ids they would come the other way round.
    try await workspace.add(concept("Z", "zzqxar"), to: "First", by: me)
    try await workspace.add(concept("A", "zzqxar"), to: "Second", by: me)
    #expect(try ids(workspace, "zzqxar") == ["Z", "A"])
    try workspace.rebuildIndexes()
    #expect(try ids(workspace, "zzqxar") == ["Z", "A"])
    try await workspace.add(concept("M", "zzqxar"), to: "First", by: me)
    #expect(try ids(workspace, "zzqxar").last == "A")
  }

  @Test(arguments: Place.allCases)
  func aChangeIsFoundAtOnce(_ place: Place) async throws {
    let folder = TemporaryFolder()
    let workspace = try await workspace(place, folder)
    #expect(try ids(workspace, "chivatazo").isEmpty)
    let number = try await workspace.add(concept("MINE", "chivatazo"), by: me)
    #expect(try ids(workspace, "chivatazo") == ["MINE"])
    let stored = try #require(try await workspace.concept(numbered: number))
    try await workspace.replace(
      conceptNumber: number, with: concept("MINE", "soplonazo"), expecting: stored.version, by: me)
    #expect(try ids(workspace, "chivatazo").isEmpty)
    #expect(try ids(workspace, "soplonazo") == ["MINE"])
    try await workspace.setRemoved(true, conceptNumber: number, by: me)
    #expect(try ids(workspace, "soplonazo").isEmpty)
    try await workspace.setRemoved(false, conceptNumber: number, by: me)
    #expect(try ids(workspace, "soplonazo") == ["MINE"])
    try await workspace.optimize()
    #expect(try ids(workspace, "soplonazo") == ["MINE"])
    try await workspace.add(unit("u", "Frase nueva del todo."), by: me)
    let matches = try workspace.memory.matches(
      for: "Frase nueva del todo.", from: .spanish, to: .haitianCreole, atLeast: .percent(99),
      limit: 1)
    #expect(matches.map(\.unit.id) == ["u"])
    #expect(try await workspace.check().isSound)
  }

  @Test(arguments: Place.allCases)
  func anEditOfAnOldVersionIsAConflict(_ place: Place) async throws {
    let folder = TemporaryFolder()
    let workspace = try await workspace(place, folder)
    let number = try await workspace.add(unit("u", "Uno dos tres."), by: me)
    let version = try #require(try await workspace.unit(numbered: number)).version
    try await workspace.replace(
      unitNumber: number, with: unit("u", "Uno dos."), expecting: version, by: me)
    let error = await #expect(throws: StoreError.self) {
      try await workspace.replace(
        unitNumber: number, with: unit("u", "Tres."), expecting: version, by: me)
    }
    #expect(error?.code == .conflict)
    let history = try await workspace.history(ofItem: number)
    #expect(history.map(\.action) == [.conflict, .edit, .add])
    #expect(history.first?.after == .unit(unit("u", "Tres.")))
  }

  @Test(arguments: Place.allCases)
  func aCaseIsFoundOnlyThereAndErased(_ place: Place) async throws {
    let folder = TemporaryFolder()
    let workspace = try await workspace(place, folder)
    try await workspace.openCase("2026-114", by: me)
    try await workspace.useCase("2026-114", by: me)
    try await workspace.add(concept("S", "zzqxísimo"), by: me)
    try await workspace.add(unit("s", "Nadie debe leer esto."), by: me)
    #expect(try ids(workspace, "zzqxísimo") == ["S"])
    #expect(try secret(workspace).map(\.unit.caseName) == ["2026-114"])
    try await workspace.useCase(nil, by: me)
    #expect(try ids(workspace, "zzqxísimo").isEmpty)
    #expect(try secret(workspace).isEmpty)
    let summary = try #require(try await workspace.cases().first)
    #expect((summary.concepts, summary.units) == (1, 1))
    try await workspace.useCase("2026-114", by: me)
    let report = try await workspace.purge(caseNamed: "2026-114", by: me)
    #expect((report.concepts, report.units) == (1, 1))
    #expect(report.backups.isEmpty)
    #expect(workspace.caseName == nil)
    #expect(try ids(workspace, "zzqxísimo").isEmpty)
    #expect(try await workspace.cases().isEmpty)
    #expect(try folder.bytes().range(of: Data("zzqx".utf8)) == nil)
  }

  @Test(arguments: Place.allCases)
  func anImportIsAllOrNothing(_ place: Place) async throws {
    struct Stop: Error {}
    let folder = TemporaryFolder()
    let workspace = try await workspace(place, folder)
    let source = ImportSource(name: "a.tmx", format: "tmx")
    let units = (0..<30).map { unit("tu-\($0)", "Número \($0) de la lista.") }
    await #expect(throws: Stop.self) {
      _ = try await workspace.importing(source, by: me) { session in
        for unit in units { try session.add(unit) }
        throw Stop()
      }
    }
    let trial = try await workspace.importing(source, by: me, isTrial: true) { session in
      for unit in units { try session.add(unit) }
    }
    #expect((trial.stored, trial.number) == (30, nil))
    let first = try await workspace.importing(source, by: me) { session in
      for unit in units { try session.add(unit) }
    }
    #expect((first.read, first.stored, first.duplicates) == (30, 30, 0))
    let second = try await workspace.importing(source, by: me) { session in
      for unit in units { try session.add(unit) }
    }
    #expect((second.read, second.stored, second.duplicates) == (30, 0, 30))
    var exported = 0
    try workspace.scanMemories { _ in
    } _: {
      if $0.id.hasPrefix("tu-") { exported += 1 }
    }
    #expect(exported == 30)
  }

  @Test(arguments: Place.allCases)
  func changesAreObserved(_ place: Place) async throws {
    let folder = TemporaryFolder()
    let workspace = try await workspace(place, folder)
    var changes = workspace.changes().makeAsyncIterator()
    try await workspace.add(concept("MINE", "chivatazo"), by: me)
    let revision = try await changes.next()
    #expect(revision != nil)
  }
}
