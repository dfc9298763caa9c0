import Leksik

/// Changes as they are shown; the names are a contract.
struct HistoryReport: Encodable {
  let changes: [Change]

  struct Change: Encodable {
    let version: Int64
    let date: String
    let who: String
    let why: String?
    let action: String
    let item: String
    let number: Int64?
    let caseName: String?
    let importNumber: Int64?
    let before: [String: [String]]?
    let after: [String: [String]]?

    private enum CodingKeys: String, CodingKey {
      case version, date, who, why, action, item, number, before, after
      case caseName = "case"
      case importNumber = "import"
    }
  }

  init(_ entries: [HistoryEntry]) {
    changes = entries.map { entry in
      let number: Int64? =
        switch entry.subject {
        case .concept(let number), .unit(let number): number
        case .case, .store: nil
        }
      return Change(
        version: entry.revision, date: entry.date.description, who: entry.who, why: entry.why,
        action: entry.action.rawValue, item: entry.name, number: number,
        caseName: entry.caseName, importNumber: entry.importNumber,
        before: entry.before.map(Self.texts), after: entry.after.map(Self.texts))
    }
  }

  /// The terms or segments by language.
  private static func texts(_ content: HistoryEntry.Content) -> [String: [String]] {
    var texts: [String: [String]] = [:]
    switch content {
    case .concept(let concept):
      for section in concept.sections {
        texts[section.language.description, default: []] += section.terms.map(\.text)
      }
    case .unit(let unit):
      for segment in unit.segments {
        texts[segment.language.description, default: []].append(segment.text)
      }
    }
    return texts
  }

  /// One line a change, and under it what changed in each language.
  var text: String {
    changes.isEmpty ? "Nothing has been changed.\n" : changes.map(text).joined()
  }

  private func text(_ change: Change) -> String {
    var line = "\(change.version)  \(day(change.date))  \(visible(change.who))  \(change.action)"
    line += "  \(visible(change.item))"
    if let number = change.number { line += " (#\(number))" }
    if let name = change.caseName { line += "  case “\(visible(name))”" }
    if let number = change.importNumber { line += "  import \(number)" }
    if let why = change.why { line += "  — \(visible(why))" }
    line += "\n"
    for language in Set((change.before ?? [:]).keys).union((change.after ?? [:]).keys).sorted() {
      let (before, after) = (change.before?[language] ?? [], change.after?[language] ?? [])
      guard before != after else { continue }
      line += "      \(language)  \(list(before)) → \(list(after))\n"
    }
    return line
  }

  private func list(_ texts: [String]) -> String {
    texts.isEmpty ? "—" : texts.map(visible).joined(separator: " · ")
  }

  /// `20260115T093000Z` as `2026-01-15 09:30`.
  private func day(_ stamp: String) -> String {
    let digits = Array(stamp)
    guard digits.count == 16 else { return stamp }
    func part(_ range: Range<Int>) -> String { String(digits[range]) }
    return "\(part(0..<4))-\(part(4..<6))-\(part(6..<8)) \(part(9..<11)):\(part(11..<13))"
  }
}
