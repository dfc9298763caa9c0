import Leksik

/// A repaired target as JSON; the names are a contract.
struct RepairReport: Encodable {
  let language: String
  let target: String
  let similarity: Double
  let substitutions: [Entry]
  let explanation: String

  struct Entry: Encodable {
    let kind: String
    /// What the stored source says, and what the query says instead.
    let source: String
    let query: String
    /// What the stored target said, and what the repaired one says.
    let from: String
    let to: String
    let proposed: Bool
  }

  init(_ repair: Repair) {
    language = repair.target.language.description
    target = repair.target.text
    similarity = Double(repair.similarity.hundredths) / 100
    substitutions = repair.substitutions.map {
      Entry(
        kind: $0.kind.rawValue, source: $0.source, query: $0.query, from: $0.from, to: $0.to,
        proposed: $0.isProposed)
    }
    explanation = repair.explanation
  }
}

extension Repair {
  /// The repaired target for a person’s eyes: what it is, and each thing that was written anew.
  func lines(_ terminal: Terminal) -> [String] {
    let mark = terminal.styled("\(similarity) REPAIRED, read it before use", .warning)
    return ["  \(target.language)  \(visible(target.text))  \(mark)"]
      + substitutions.map {
        "   ~  " + terminal.styled(visible($0.description), .faint)
      }
  }
}
