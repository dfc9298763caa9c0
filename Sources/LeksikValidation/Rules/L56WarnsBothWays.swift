import LeksikModel

extension Rule {
  /// A false friend is one both ways, and each warning says what to say.
  public static let warnsBothWays = Rule(
    id: "L56", name: "warns-both-ways", severity: .warning,
    summary: "A relation of confusion has a note and stands in both entries.",
    badExample: "TIP-001 confusable with SOM-001, and nothing in SOM-001",
    goodExample: "each entry warns of the other, with a say / do-not-say note",
    checks: [
      .concepts { entry, set, findings in
        for relation in entry.concept.relations where relation.kind == .confusableWith {
          if relation.note == nil {
            findings.report(
              "the warning of \(quoted(relation.target)) does not say what to say; add a note",
              at: entry.place)
          }
          guard let target = set.index(of: relation.target), target != entry.index,
            !set.concepts[target].concept.relations.contains(where: {
              $0.kind == .confusableWith && $0.target == entry.concept.id
            })
          else { continue }
          findings.report(
            "\(quoted(relation.target)) does not warn of this concept in return; add the relation "
              + "there", at: entry.place)
        }
      }
    ])
}
