import LeksikModel

extension Rule {
  /// A concept says where its terms were found.
  public static let sourced = Rule(
    id: "L47", name: "sourced", severity: .warning,
    summary: "A concept, or each of its sections' terms, names a source.",
    basis: "ISO 12620, source",
    badExample: "a concept without any source",
    goodExample: "source S19, or K for general knowledge",
    checks: [
      .concepts { entry, _, findings in
        guard entry.concept.sources.isEmpty,
          entry.concept.sections.contains(where: { $0.terms.contains { $0.sources.isEmpty } })
        else { return }
        findings.report(
          "the concept names no source; add one, or K for general knowledge", at: entry.place)
      }
    ])
}
