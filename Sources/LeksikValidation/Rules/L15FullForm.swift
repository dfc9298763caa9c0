import LeksikModel

extension Rule {
  /// An abbreviation stands beside the full form it shortens, in some language of the entry.
  public static let fullForm = Rule(
    id: "L15", name: "full-form", severity: .warning,
    summary: "An entry that has an abbreviation also has its full form.",
    basis: "ISO 704, abbreviated forms",
    badExample: "PETT alone",
    goodExample: "Procuraduría Especializada contra el Tráfico Ilícito de Migrantes y Trata de "
      + "Personas, with the abbreviation PETT",
    checks: [
      .concepts { entry, _, findings in
        let current = entry.concept.sections.lazy.flatMap(\.terms).filter {
          $0.status?.isObsolete != true
        }
        guard let first = current.first, current.allSatisfy(isAbbreviation) else { return }
        findings.report("\(quoted(first.text)) has no full form; add it", at: entry.place)
      }
    ])

  /// Whether a term is letters for words: it says so, or is two to seven capitals.
  private static func isAbbreviation(_ term: Term) -> Bool {
    term.form == .abbreviation
      || (2...7).contains(term.text.utf8.count)
        && term.text.utf8.allSatisfy { (0x41...0x5A).contains($0) || $0 == 0x2E }
  }
}
