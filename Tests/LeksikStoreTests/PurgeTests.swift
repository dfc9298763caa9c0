import Foundation
import LeksikModel
import LeksikStore
import Testing

@Suite struct PurgeTests {
  @Test func whatBelongsToACaseIsFoundOnlyThere() throws {
    let store = try Store()
    try store.write(by: .tester) { try $0.openCase("Caso 7") }
    let number = try store.read { try $0.caseNumber("Caso 7") }
    try store.write(by: .tester) {
      _ = try $0.add(Concept.sample("A", "secreto"), case: number)
      _ = try $0.add(Concept.sample("B", "común"))
    }
    var everywhere: [String] = []
    try store.read { try $0.scanConcepts(case: 0) { everywhere.append($2.id) } }
    #expect(everywhere == ["B"])
    var inCase: [String] = []
    try store.read { try $0.scanConcepts(case: number) { inCase.append($2.id) } }
    #expect(inCase == ["A"])
    #expect(try store.read { try $0.concepts(named: "A", case: 0) }.isEmpty)
    #expect(try store.read { try $0.concepts(named: "A", case: number) }.count == 1)
    #expect(throws: StoreError.self) { try store.write(by: .tester) { try $0.openCase("Caso 7") } }
    #expect(try store.read { try $0.history(case: 0, limit: 9) }.map(\.name) == ["B"])
  }

  @Test func nothingOfAnErasedCaseIsLeft() throws {
    let folder = try StoreFolder()
    let store = try folder.open()
    try store.write(by: .tester) { try $0.openCase("Marca-caso") }
    let number = try store.read { try $0.caseNumber("Marca-caso") }
    for index in 0..<60 {
      let unit = try store.write(by: Attribution(who: "x", why: "marca-motivo-\(index)")) {
        _ = try $0.add(
          Concept.sample(
            "marca-\(index)", "marca-es-\(index)", String(repeating: "marca-ht ", count: index)),
          case: number)
        return try $0.add(
          TranslationUnit.sample("MARCA-u-\(index)", "marca-frase-\(index)"), case: number)
      }
      _ = try store.write(by: .tester) {
        _ = try $0.add(TranslationUnit.sample("fill-\(index)", "Relleno \(index)."))
        return try $0.replace(unit: unit, with: .sample("u", "otra marca \(index)"), expecting: nil)
      }
    }
    #expect(try markers(in: folder) > 100)
    let counts = try store.write(by: .tester) { try $0.beginPurge("Marca-caso") }
    #expect(counts.units == 60)
    #expect(try store.read { try $0.cases() }.isEmpty)
    // Killed here, another process goes on.
    let other = try folder.open()
    #expect(try other.read { try $0.status() }.isErasing)
    try other.finishPurge(by: .tester)
    #expect(try other.read { try $0.status() }.isErasing == false)
    #expect(try markers(in: folder) == 0)
    #expect(try store.read { try $0.count(.unit, case: 0) } == 60)
    #expect(try store.read { try $0.history(case: 0, limit: 1) }.first?.action == .purge)
  }

  private func markers(in folder: StoreFolder) throws -> Int {
    let text = String(decoding: try folder.bytes(), as: UTF8.self).lowercased()
    return text.components(separatedBy: "marca").count - 1
  }
}
