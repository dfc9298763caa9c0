import GRDB
import LeksikModel

extension WriteTransaction {
  /// Imports what `body` adds, as part of this change.
  package func importing(
    _ source: ImportSource, case caseNumber: Int64 = 0, _ body: (ImportSession) throws -> Void
  ) throws -> ImportSummary {
    let session = try ImportSession(self, source, case: caseNumber)
    try body(session)
    try session.finish()
    return session.summary
  }

  /// A concept of the glossary that shares a term with `concept` in at least two languages, or in
  /// its only one.
  func conceptNumber(sharingTermsOf concept: Concept, in collection: Int64) throws -> Int64? {
    var shared: [Int64: Set<String>] = [:]
    let rows = try RawStatement(
      db,
      """
      SELECT concept FROM term JOIN concept ON concept.id = term.concept
      WHERE term.text = ? AND language = ? AND collection = ?
      """)
    defer { rows.reset() }
    for section in concept.sections {
      var language = section.language.description
      for term in section.terms {
        var text = term.text
        try text.withUTF8 { text in
          try language.withUTF8 { tag in
            rows.bind(text: text, at: 1)
            rows.bind(text: tag, at: 2)
            rows.bind(collection, at: 3)
            while try rows.step() {
              shared[rows.number(0), default: []].insert(String(decoding: tag, as: UTF8.self))
            }
          }
        }
      }
    }
    let needed = min(2, concept.sections.count { !$0.terms.isEmpty })
    return shared.filter { $0.value.count >= needed }.keys.min()
  }
}
