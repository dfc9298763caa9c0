import GRDB
import LeksikModel

extension ReadTransaction {
  /// Reads everything and adds to `report` whatever is wrong.
  ///
  /// - Complexity: reads the whole store.
  package func check(_ report: inout HealthReport) throws {
    let messages = try String.fetchAll(db, sql: "PRAGMA integrity_check(20)")
    if messages != ["ok"] {
      report.add(error: "the store file is damaged: \(messages.count) faults of its structure")
    }
    let strays = try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").count
    if strays > 0 { report.add(error: "\(strays) rows refer to others that are not there") }
    let status = try status()
    report.revision = status.revision
    if status.isErasing { report.add(warning: "an erased case is still being removed") }
    try checkConcepts(&report)
    try checkUnits(&report, seed: UInt64(truncatingIfNeeded: status.id))
    let later =
      try Int.fetchOne(
        db, sql: "SELECT count(*) FROM history WHERE revision > (SELECT revision FROM store)") ?? 0
    if later > 0 { report.add(error: "\(later) changes are later than the store itself") }
    let most = try Int64.fetchOne(
      db,
      sql:
        "SELECT max(max((SELECT ifnull(max(id), 0) FROM concept), (SELECT ifnull(max(id), 0) FROM unit)) + 1 - next_item, 0) FROM store"
    )
    if most != 0 { report.add(error: "a number could be given twice") }
  }

  private func checkConcepts(_ report: inout HealthReport) throws {
    var languages = KnownLanguages()
    var broken = 0
    var strayTerms = 0
    let rows = try RawStatement(db, "SELECT id, name, content FROM concept ORDER BY id")
    let terms = try RawStatement(
      db, "SELECT language, text FROM term WHERE concept = ? ORDER BY position")
    defer {
      rows.reset()
      terms.reset()
    }
    while try rows.step() {
      guard let concept = try? Concept(FieldReader(rows.bytes(2)), &languages),
        concept.id == rows.text(1)
      else {
        broken += 1
        continue
      }
      report.concepts += 1
      var filed: [String] = []
      terms.bind(rows.number(0), at: 1)
      while try terms.step() { filed.append(terms.text(0) + "\n" + terms.text(1)) }
      let held = concept.sections.flatMap { section in
        section.terms.map { section.language.description + "\n" + $0.text }
      }
      if held != filed { strayTerms += 1 }
    }
    if broken > 0 { report.add(error: "\(broken) concepts cannot be read") }
    if strayTerms > 0 { report.add(error: "\(strayTerms) concepts are filed under other terms") }
  }

  private func checkUnits(_ report: inout HealthReport, seed: UInt64) throws {
    var languages = KnownLanguages()
    var broken = 0
    let rows = try RawStatement(db, "SELECT hash, content FROM unit ORDER BY id")
    defer { rows.reset() }
    while try rows.step() {
      let bytes = rows.bytes(1)
      guard (try? TranslationUnit(FieldReader(bytes), &languages)) != nil,
        let start = try? TranslationUnit.contentStart(of: bytes),
        ContentHash.of(UnsafeRawBufferPointer(rebasing: bytes[start...]), seed: seed)
          == rows.number(0)
      else {
        broken += 1
        continue
      }
      report.units += 1
    }
    if broken > 0 { report.add(error: "\(broken) units cannot be read") }
  }
}
