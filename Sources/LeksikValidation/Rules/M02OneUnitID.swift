import LeksikModel

extension Rule {
  /// An id names one unit.
  public static let oneUnitID = Rule(
    id: "M02", name: "one-unit-id", severity: .error,
    summary: "No two translation units have the same id.",
    basis: "TMX 1.4b, tuid",
    badExample: "HEA-001 twice",
    goodExample: "HEA-001 and HEA-002",
    checkMemories: { set, findings in
      var first: [String: Place] = [:]
      for (unit, place) in set.units where !unit.id.isEmpty {
        guard let other = first[unit.id] else {
          first[unit.id] = place
          continue
        }
        findings.report(
          "the id \(quoted(unit.id)) is taken (\(findings.location(of: other))); choose another",
          at: place)
      }
    })
}
