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
    let deprecated = set.terms.indices.filter { set.terms[$0].status == .deprecated }
    for index in deprecated where set.terms[index].hasKey {
      preferring[set.terms[index].keyNumber] = []
    }
    for index in set.terms.indices where set.terms[index].status == .preferred {
      preferring[set.terms[index].keyNumber]?.append(set.terms[index].conceptIndex)
    }
    for index in deprecated {
      let entry = set.terms[index]
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
