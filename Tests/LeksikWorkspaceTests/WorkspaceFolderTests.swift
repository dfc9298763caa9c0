import Foundation
import LeksikExchange
import LeksikMemory
import LeksikModel
import LeksikShipped
import LeksikStore
import LeksikTerms
import LeksikWorkspace
import Testing

@Suite struct WorkspaceFolderTests {
  private let me = Attribution(who: "Ana")

  @Test func theFolderIsThatOfTheUser() {
    #expect(WorkspaceFolder.ofUser(["LEKSIK_HOME": "/a/", "HOME": "/h"])?.path == "/a")
    #expect(WorkspaceFolder.ofUser(["XDG_DATA_HOME": "/d", "HOME": "/h"])?.path == "/d/leksik")
    #expect(
      WorkspaceFolder.ofUser(["XDG_DATA_HOME": "d", "HOME": "/h"])?.path
        == "/h/.local/share/leksik")
    #expect(WorkspaceFolder.ofUser([:]) == nil)
  }

  @Test func firstUseMakesThePrivateFolderWithTheShippedData() async throws {
    let old = umask(0)
    defer { umask(old) }
    let folder = TemporaryFolder()
    let workspace = try await Workspace.open(at: folder.path)
    #expect(try workspace.terms.lookup("trata", limit: 1).first?.concept.id == "TIP-001")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(Set(["lock", "store.sqlite", "terms.index"]).isSubset(of: names))
    func mode(_ path: String) throws -> Int? {
      try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }
    #expect(try mode(folder.path) == 0o700)
    for name in names { #expect(try mode(folder.path + "/" + name) == 0o600, "\(name)") }
    #expect(WorkspaceFolder(folder.path).permissionWarnings().isEmpty)
    chmod(folder.path + "/store.sqlite", 0o644)
    #expect(WorkspaceFolder(folder.path).permissionWarnings().count == 1)
  }

  @Test func whatIsMadeReadyAtTheSameTimeIsKept() async throws {
    let folder = TemporaryFolder()
    let writer = try await Workspace.open(at: folder.path)
    for round in 0..<10 {
      let workspace = try Workspace.openNow(
        at: folder.path, for: .reading, caseName: nil, parts: .memory)
      let unit = TranslationUnit(
        id: "new-\(round)",
        segments: [
          Segment("Vino con la caravana \(round).", in: .spanish),
          Segment("Li te vini ak karavàn \(round).", in: .haitianCreole),
        ])
      try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask { try workspace.load(.terms) }
        group.addTask { try workspace.load() }
        group.addTask { _ = try await writer.add(unit, by: me) }
        group.addTask { try workspace.load() }
        try await group.waitForAll()
      }
      try workspace.load()
      #expect(try workspace.terms.lookup("trata", limit: 1).first?.concept.id == "TIP-001")
      let best = try workspace.memory.matches(
        for: unit.segments[0].text, from: .spanish, to: nil, atLeast: .percent(90), limit: 1)
      #expect(best.first?.unit.id == unit.id)
    }
  }

  @Test func aDamagedMissingOrForeignIndexCostsNoAnswer() async throws {
    let folder = TemporaryFolder()
    let other = TemporaryFolder()
    let glossary = try #require(Shipped.bundle.glossaries.first)
    for folder in [folder, other] {
      let workspace = try await Workspace.open(at: folder.path, startsEmpty: true)
      _ = try await workspace.importing(ImportSource(name: "a", format: "tbx"), by: me) {
        $0.begin(glossary: glossary)
        for concept in glossary.concepts { try $0.add(concept) }
      }
      try await workspace.optimize()
    }
    let bundled = Workspace(glossaries: [glossary], memories: [])
    let path = folder.path + "/terms.index"
    let sound = try Data(contentsOf: URL(filePath: path))
    let foreign = try Data(contentsOf: URL(filePath: other.path + "/terms.index"))
    var random = SystemRandomNumberGenerator()
    for round in 0..<20 {
      var bytes = sound
      switch round {
      case 0: bytes = foreign
      case 1: bytes = Data()
      case 2: bytes = sound.prefix(sound.count / 2)
      case 3: bytes[24] ^= 1
      default: bytes[Int.random(in: 0..<bytes.count, using: &random)] ^= 0xFF
      }
      try FileManager.default.removeItem(atPath: path)
      if round != 1 { try bytes.write(to: URL(filePath: path)) }
      let workspace = try await Workspace.open(at: folder.path, for: .reading)
      for query in ["arresto", "nino", "pitit", "judge"] {
        let hits = try workspace.searchingTerms { try $0.lookup(query, limit: 3) }
        let expected = try bundled.terms.lookup(query, limit: 3)
        #expect(hits.map(\.concept.id) == expected.map(\.concept.id), "round \(round)")
      }
    }
  }

  @Test func anotherProcessSeesWhatWasAdded() async throws {
    let folder = TemporaryFolder()
    let one = try await Workspace.open(at: folder.path, startsEmpty: true)
    let two = try await Workspace.open(at: folder.path, startsEmpty: true)
    let concepts = (0..<1_500).map { index in
      Concept(
        id: "c\(index)",
        sections: [LanguageSection(language: .spanish, terms: [Term("palabreja \(index)")])])
    }
    _ = try await one.importing(ImportSource(name: "a", format: "tbx"), by: me) { session in
      for concept in concepts { try session.add(concept) }
    }
    #expect(try two.terms.lookup("palabreja 7", limit: 1).first?.concept.id != "c7")
    try await two.refresh()
    #expect(try two.terms.lookup("palabreja 7", limit: 1).first?.concept.id == "c7")
    #expect(try one.terms.lookup("palabreja 1499", limit: 1).first?.concept.id == "c1499")
  }

  @Test func theStoredMemoryIndexAnswersWithWhatHasChangedSince() async throws {
    let folder = TemporaryFolder()
    @Sendable func unit(_ id: String, _ spanish: String) -> TranslationUnit {
      TranslationUnit(
        id: id, segments: [Segment(spanish, in: .spanish), Segment("Se sa.", in: .haitianCreole)])
    }
    func ids(_ query: String) async throws -> [String] {
      // Opened anew, as another process would: what it knows is the file and the store.
      try await Workspace.open(at: folder.path, for: .reading).memory.matches(
        for: query, from: .spanish, to: .haitianCreole, atLeast: .percent(95), limit: 9
      ).map(\.unit.id)
    }
    let one = try await Workspace.open(at: folder.path, startsEmpty: true)
    _ = try await one.importing(ImportSource(name: "a", format: "tmx"), by: me) { session in
      for unit in [unit("a", "El juez entró."), unit("b", "La fiscal salió.")] {
        try session.add(unit)
      }
    }
    try await one.optimize()
    let path = folder.path + "/memory.index"
    let made = try FileManager.default.attributesOfItem(atPath: path)[.systemFileNumber] as? Int
    #expect(try await ids("El juez entró.") == ["a"])
    let number = try #require(try await one.units(named: "a").first).number
    try await one.replace(
      unitNumber: number, with: unit("a", "El testigo calló."), expecting: nil, by: me)
    #expect(try await ids("El juez entró.").isEmpty)
    #expect(try await ids("El testigo calló.") == ["a"])
    try await one.add(unit("c", "El juez entró."), by: me)
    #expect(try await ids("El juez entró.") == ["c"])
    try await one.setRemoved(true, unitNumber: number, by: me)
    #expect(try await ids("El testigo calló.").isEmpty)
    #expect(try await ids("La fiscal salió.") == ["b"])
    // All of it from the index that was there, and the changes in front of it.
    let now = try FileManager.default.attributesOfItem(atPath: path)[.systemFileNumber] as? Int
    #expect(made != nil && now == made)
  }

  @Test func aBackupRestoresAndTheOldStateIsKept() async throws {
    let folder = TemporaryFolder()
    let backup = TemporaryFolder()
    let workspace = try await Workspace.open(at: folder.path, startsEmpty: true)
    let number = try await workspace.add(
      Concept(
        id: "A", sections: [LanguageSection(language: .spanish, terms: [Term("palabreja")])]),
      by: me)
    try await workspace.backUp(to: backup.path, by: me)
    try await workspace.setRemoved(true, conceptNumber: number, by: me)
    let kept = try await Workspace.restore(backup.path, to: folder.path, by: me)
    #expect(FileManager.default.fileExists(atPath: kept))
    try await workspace.refresh()
    #expect(try workspace.terms.lookup("palabreja", limit: 1).first?.concept.id == "A")
    #expect(try await workspace.check().isSound)
  }

  @Test func aDamagedStoreIsNamedSalvagedAndReplaced() async throws {
    let folder = TemporaryFolder()
    let saved = TemporaryFolder()
    do {
      let workspace = try await Workspace.open(at: folder.path)
      try await workspace.optimize()
    }
    let store = folder.path + "/store.sqlite"
    var bytes = try Data(contentsOf: URL(filePath: store))
    for page in stride(from: 40, to: bytes.count / 8192, by: 17) {
      for offset in 0..<4096 { bytes[page * 8192 + offset] = 0x55 }
    }
    try bytes.write(to: URL(filePath: store))
    let isSound = (try? await Workspace.open(at: folder.path, for: .reading).check())?.isSound
    #expect(isSound != true)
    let report = try await Workspace.salvage(folder.path, to: saved.path)
    #expect(report.saved > 100)
    #expect(try Data(contentsOf: URL(filePath: store)) == bytes)
    _ = try await Workspace.restore(saved.path, to: folder.path, by: me)
    #expect(try await Workspace.open(at: folder.path).check().isSound)
  }
}
