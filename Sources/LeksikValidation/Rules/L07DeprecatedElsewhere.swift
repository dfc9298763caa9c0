import LeksikModel

extension Rule {
  /// A term that one entry deprecates and another prefers leads from the one to the other.
  public static let deprecatedElsewhere = Rule(
    id: "L07", name: "deprecated-elsewhere", severity: .warning,
    summary: "An entry that deprecates a term is related to the entry that prefers it.",
    basis: "ISO 704",
    badExample: "'tráfico de personas' deprecated in TIP-001, preferred in SOM-001",
    goodExample: "the same, and TIP-001 confusable with SOM-001"
  ) { set, findings in
    var preferring: [Int: [Int]] = [:]
    for entry in set.terms where entry.term.status == .deprecated && !entry.key.isEmpty {
      preferring[entry.keyNumber] = []
    }
    for entry in set.terms where entry.term.status == .preferred {
      preferring[entry.keyNumber]?.append(entry.conceptIndex)
    }
    for entry in set.terms where entry.term.status == .deprecated {
      let other = preferring[entry.keyNumber]?.prefix(8).first {
        $0 != entry.conceptIndex && !set.areRelated($0, entry.conceptIndex)
      }
      guard let other else { continue }
      let target = set.concepts[other]
      findings.report(
        "\(quoted(entry.term.text)) is deprecated here and preferred in "
          + "\(quoted(target.concept.id)) (\(findings.location(of: target.place))); "
          + "add a relation to that entry", at: entry.place)
    }
  }
}
