import Leksik

/// What glossaries and memories hold; the names of its JSON are a contract.
struct StatsReport: Encodable {
  let concepts: Int
  let terms: Int
  let units: Int
  let byStatus: [String: Int]
  let byField: [String: Int]
  let byLanguage: [String: Int]
  let definitions: [String: Int]
  let byReliability: [String: Int]
  let citations: [String: Int]
  let segments: [String: Int]
  let bySetting: [String: Int]

  init(_ counts: GlossaryStatistics) {
    concepts = counts.concepts
    terms = counts.terms
    units = counts.units
    func named<Key: RawRepresentable>(_ counts: [Key: Int]) -> [String: Int] {
      Dictionary(uniqueKeysWithValues: counts.map { ("\($0.key.rawValue)", $0.value) })
    }
    byStatus = named(counts.byStatus)
    byField = counts.byField
    byLanguage = counts.byLanguage
    definitions = counts.definitions
    byReliability = named(counts.byReliability)
    citations = named(counts.citations)
    segments = named(counts.segments)
    bySetting = counts.bySetting
  }

  /// The tables with their titles, in the order in which they are shown.
  private var tables: [(title: String, counts: [String: Int])] {
    [
      ("terms by status", byStatus), ("terms by language", byLanguage),
      ("terms by reliability (1 unverified to 4 reviewed)", byReliability),
      ("definitions by language", definitions), ("citations by check", citations),
      ("concepts by subject field", byField), ("segments by review", segments),
      ("units by setting", bySetting),
    ].filter { !$0.counts.isEmpty }
  }

  /// The counts for a terminal.
  var text: String {
    tables.reduce("\(concepts) concepts, \(terms) terms, \(units) units\n") { text, table in
      text + "\n\(table.title)\n"
        + rows(table.counts).map {
          "  \(String(repeating: " ", count: max(0, 6 - "\($0.1)".count)))\($0.1)  \(visible($0.0))\n"
        }
        .joined()
    }
  }

  /// The counts as tables in Markdown.
  var markdown: String {
    tables.reduce("\(concepts) concepts, \(terms) terms, \(units) units.\n") { text, table in
      text + "\n| \(table.title) | |\n|---|--:|\n"
        + rows(table.counts).map { "| \(visible($0.0)) | \($0.1) |\n" }.joined()
    }
  }

  private func rows(_ counts: [String: Int]) -> [(String, Int)] {
    counts.map { ($0.key.isEmpty ? "(none)" : $0.key, $0.value) }
      .sorted { ($1.1, $0.0) < ($0.1, $1.0) }
  }
}
