import Foundation
import LeksikModel
import LeksikStore
import Testing

/// A store of every version that was released opens, and holds what it held.
@Suite struct GoldenStoreTests {
  @Test(arguments: 1...1)
  func anOldStoreOpens(_ version: Int) throws {
    let folder = try StoreFolder()
    let sql = try String(
      contentsOf: URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "Golden/version-\(version).sql"), encoding: .utf8)
    Store.removeStore(folder.path)
    try Store.createForTesting(at: folder.path, sql: sql)
    let store = try folder.open()
    var report = HealthReport()
    try store.read { try $0.check(&report) }
    #expect(report.findings.isEmpty)
    #expect((report.concepts, report.units) == (2, 1))
    let golden = try #require(try store.read { try $0.concepts(named: "G1", case: 0) }.first)
    #expect(golden.value.preferredTerm(in: .spanish)?.text == "palabra dorada")
    #expect(golden.value.notes == ["nota"])
    let history = try store.read { try $0.history(of: golden.number, case: 0, limit: 9) }
    #expect(history.map(\.action) == [.edit, .add])
    #expect(history.last?.why == "prueba")
    #expect(try store.read { try $0.cases() }.map(\.name) == ["C1"])
    #expect(try store.read { try $0.units(named: "U1", case: 0) }.first?.isRemoved == true)
    _ = try store.write(by: .tester) { try $0.add(Concept.sample("new", "nuevo")) }
    #expect(try store.read { try $0.count(.concept, case: 0) } == 2)
  }
}
