import LeksikModel

extension Rule {
  /// A unit has segments in at least two languages, none of them empty.
  public static let unitTranslated = Rule(
    id: "M01", name: "unit-translated", severity: .error,
    summary: "A translation unit has text in at least two languages, and no empty segment.",
    basis: "TMX 1.4b, tu",
    badExample: "a unit in Spanish alone",
    goodExample: "a unit in Spanish and in Haitian Creole",
    checkMemories: { set, findings in
      for (unit, place) in set.units {
        if let empty = unit.segments.firstIndex(where: { $0.text.utf8.allSatisfy { $0 <= 0x20 } }) {
          findings.report(
            "the segment in \(unit.segments[empty].language.name) is empty; translate it or remove "
              + "it", at: place.section(empty))
        } else if Set(unit.segments.map(\.language.language)).count < 2 {
          findings.report("the unit has no translation; add one or remove the unit", at: place)
        }
      }
    })
}
