import Foundation
import LeksikModel
import LeksikStore
import Testing

@Suite struct StoreTests {
  /// What holds for a file holds in memory.
  enum Place: CaseIterable { case file, memory }

  private func store(_ place: Place) throws -> (Store, StoreFolder?) {
    switch place {
    case .memory: return (try Store(), nil)
    case .file:
      let folder = try StoreFolder()
      return (try folder.open(), folder)
    }
  }

  @Test(arguments: Place.allCases)
  func givesBackWhatWasAdded(_ place: Place) throws {
    let (store, folder) = try store(place)
    let numbers = try store.write(by: .tester) {
      (try $0.add(Concept.sample("A", "trata")), try $0.add(TranslationUnit.sample("u", "Sí.")))
    }
    let (concept, unit) = try store.read { (try $0.concept(numbers.0), try $0.unit(numbers.1)) }
    #expect(concept?.value == .sample("A", "trata"))
    #expect(concept?.collection == WriteTransaction.ownTitle)
    #expect(concept?.origin == .person)
    #expect(unit?.value == .sample("u", "Sí."))
    #expect(try store.read { try $0.concepts(named: "A", case: 0) }.map(\.number) == [numbers.0])
    #expect(try store.read { try $0.units(named: "u", case: 0) }.map(\.number) == [numbers.1])
    #expect(try store.read { try $0.units(named: "v", case: 0) }.isEmpty)
    withExtendedLifetime(folder) {}
  }

  @Test(arguments: Place.allCases)
  func aFailedChangeLeavesNothing(_ place: Place) throws {
    struct Stop: Error {}
    let (store, folder) = try store(place)
    let before = try store.read { try $0.status() }.revision
    #expect(throws: Stop.self) {
      try store.write(by: .tester) {
        _ = try $0.add(Concept.sample("A", "trata"))
        throw Stop()
      }
    }
    #expect(try store.read { try $0.count(.concept, case: 0) } == 0)
    #expect(try store.read { try $0.status() }.revision == before)
    withExtendedLifetime(folder) {}
  }

  @Test(arguments: Place.allCases)
  func anEditOfAnOldVersionIsAConflictAndTheHistoryHoldsBoth(_ place: Place) throws {
    let (store, folder) = try store(place)
    let number = try store.write(by: .tester) { try $0.add(Concept.sample("A", "uno")) }
    let version = try #require(try store.read { try $0.concept(number) }).version
    let first = try store.write(by: Attribution(who: "Ana")) {
      try $0.replace(concept: number, with: .sample("A", "dos"), expecting: version)
    }
    let second = try store.write(by: Attribution(who: "Jean")) {
      try $0.replace(concept: number, with: .sample("A", "tres"), expecting: version)
    }
    #expect(first)
    #expect(!second)
    #expect(try store.read { try $0.concept(number) }?.value == .sample("A", "dos"))
    let history = try store.read { try $0.history(of: number, case: 0, limit: 10) }
    #expect(history.map(\.action) == [.conflict, .edit, .add])
    #expect(history.map(\.who) == ["Jean", "Ana", "tester"])
    #expect(history[0].after == .concept(.sample("A", "tres")))
    #expect(history[1].before == .concept(.sample("A", "uno")))
    withExtendedLifetime(folder) {}
  }

  @Test(arguments: Place.allCases)
  func aRemovedItemIsKeptAndComesBack(_ place: Place) throws {
    let (store, folder) = try store(place)
    let number = try store.write(by: .tester) { try $0.add(TranslationUnit.sample("u", "Sí.")) }
    #expect(try store.write(by: .tester) { try $0.setRemoved(true, .unit, number) })
    #expect(try store.write(by: .tester) { try $0.setRemoved(true, .unit, number) } == false)
    #expect(try store.read { try $0.count(.unit, case: 0) } == 0)
    #expect(try store.read { try $0.unit(number) }?.isRemoved == true)
    let revision = try store.read { try $0.status() }.revision
    #expect(try store.write(by: .tester) { try $0.setRemoved(false, .unit, number) })
    #expect(try store.read { try $0.changed(.unit, since: revision) } == [number])
    #expect(try store.read { try $0.count(.unit, case: 0) } == 1)
    withExtendedLifetime(folder) {}
  }

  @Test(arguments: Place.allCases)
  func anImportCountsWhatItReadAndTwiceAddsNothing(_ place: Place) throws {
    let (store, folder) = try store(place)
    let source = ImportSource(name: "a.tmx", format: "tmx")
    func run() throws -> ImportSummary {
      try store.write(by: .tester) { transaction in
        try transaction.importing(source) { session in
          session.begin(memory: TranslationMemory(title: "A"))
          for index in 0..<50 {
            try session.add(TranslationUnit.sample("tu-\(index)", "Frase \(index % 40)."))
          }
          session.reject()
          session.begin(glossary: Glossary(title: "G"))
          for index in 0..<10 {
            try session.add(Concept.sample("c\(index)", "palabra \(index)", "mo \(index)"))
          }
        }
      }
    }
    let first = try run()
    #expect(first.read == 61)
    #expect(first.stored == 50)
    #expect(first.duplicates == 10)
    #expect(first.rejected == 1)
    let second = try run()
    #expect(second.read == 61)
    #expect(second.stored == 0)
    #expect(second.duplicates == 60)
    #expect(try store.read { try $0.count(.unit, case: 0) } == 40)
    let history = try store.read { try $0.history(case: 0, limit: 5) }
    #expect(history.map(\.action) == [.import, .import])
    #expect(history[1].importNumber == first.number)
    withExtendedLifetime(folder) {}
  }

  @Test(arguments: ImportSource.MergePolicy.allCases)
  func aConceptThatIsThereAlreadyIsTreatedByThePolicy(_ policy: ImportSource.MergePolicy) throws {
    let store = try Store()
    func run(_ concept: Concept, _ policy: ImportSource.MergePolicy) throws -> ImportOutcome {
      try store.write(by: .tester) { transaction in
        var outcome = ImportOutcome.stored
        _ = try transaction.importing(
          ImportSource(name: "a.tbx", format: "tbx", policy: policy)
        ) { outcome = try $0.add(concept) }
        return outcome
      }
    }
    #expect(try run(.sample("A", "uno", "en"), .keep) == .stored)
    var changed = Concept.sample("A", "uno", "en")
    changed.notes = ["new"]
    #expect(try run(changed, policy) == (policy == .replace ? .replaced : .kept))
    // Another name, but the same terms in both languages.
    changed.id = "other"
    changed.notes = ["newer"]
    #expect(try run(changed, policy) == (policy == .replace ? .replaced : .kept))
    let kept = try store.read {
      try $0.concepts(named: policy == .replace ? "other" : "A", case: 0)
    }
    #expect(kept.map(\.value.notes) == [policy == .replace ? ["newer"] : []])
    let actions = try store.read { try $0.history(case: 0, limit: 9) }.map(\.action)
    #expect(actions.count { $0 == .conflict } == (policy == .report ? 2 : 0))
  }

  @Test func theHistoryIsOnlyAddedTo() throws {
    let folder = try StoreFolder()
    let store = try folder.open()
    _ = try store.write(by: .tester) { try $0.add(Concept.sample("A", "uno")) }
    for sql in ["DELETE FROM history", "UPDATE history SET who = 'x'"] {
      #expect(throws: (any Error).self) { try store.executeForTesting(sql) }
    }
    #expect(try store.read { try $0.history(case: 0, limit: 5) }.count == 1)
  }

  @Test func manyProcessesShareOneStore() throws {
    let folder = try StoreFolder()
    let writers = 4
    let each = 20
    DispatchQueue.concurrentPerform(iterations: writers) { writer in
      do {
        let store = try folder.open()
        for index in 0..<each {
          _ = try store.write(by: .tester) {
            try $0.add(TranslationUnit.sample("\(writer)-\(index)", "Frase \(writer) \(index)."))
          }
          if index % 7 == writer { try store.checkpoint() }
        }
        store.close()
      } catch { Issue.record(error) }
    }
    let store = try folder.open()
    #expect(try store.read { try $0.count(.unit, case: 0) } == writers * each)
    #expect(try store.read { try $0.status() }.revision == Int64(1 + writers * each))
  }

  @Test func aBusyStoreIsWaitedForAndThenReported() throws {
    let folder = try StoreFolder()
    let holder = try folder.lock()
    let store = try folder.open(waiting: 0.2)
    try holder.withLock {
      let error = #expect(throws: StoreError.self) {
        try store.write(by: .tester) { _ = try $0.add(Concept.sample("A", "uno")) }
      }
      #expect(error?.code == .busy)
      #expect(error?.description.contains("\(ProcessInfo.processInfo.processIdentifier)") == true)
      let count = try store.read { try $0.count(.concept, case: 0) }
      #expect(count == 0)
    }
    try store.write(by: .tester) { _ = try $0.add(Concept.sample("A", "uno")) }
  }

  @Test func filesArePrivateWhateverTheMask() throws {
    let old = umask(0)
    defer { umask(old) }
    let folder = try StoreFolder()
    let store = try folder.open()
    _ = try store.write(by: .tester) { try $0.add(Concept.sample("A", "uno")) }
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.folder)
    #expect(names.sorted() == ["lock", "store.sqlite", "store.sqlite-shm", "store.sqlite-wal"])
    for name in names {
      let mode =
        try FileManager.default.attributesOfItem(atPath: folder.folder + "/" + name)[
          .posixPermissions] as? Int
      #expect(mode == 0o600, "\(name)")
    }
  }

  @Test func anotherFileOrANewerStoreIsNamed() throws {
    let folder = try StoreFolder()
    try Data(repeating: 0x41, count: 9000).write(to: URL(filePath: folder.folder + "/other"))
    let other = try Store(path: folder.folder + "/other", lock: nil)
    #expect(throws: StoreError.self) { try other.read { _ in } }
    let store = try folder.open()
    try store.executeForTesting("PRAGMA user_version = 99")
    store.close()
    let error = #expect(throws: StoreError.self) { try folder.open().read { _ in } }
    #expect(error?.code == .newer)
    #expect(throws: StoreError.self) { try Store(path: folder.folder + "/none", lock: nil) }
  }
}
