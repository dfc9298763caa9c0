import LeksikModel

extension Rule {
  /// Two entries do not have the same definition: they would be one concept.
  public static let oneDefinition = Rule(
    id: "L38", name: "one-definition", severity: .error,
    summary: "No two entries have the same definition.",
    basis: "one concept, one entry: the input criteria of IATE",
    badExample: "two entries defined as 'Person who gives evidence.'",
    goodExample: "one of them defined as 'Person who gives evidence as an expert.'"
  ) { set, findings in
    var firsts = FirstOfEquals(count: set.definitions.count)
    for (index, definition) in set.definitions.enumerated() {
      let first = firsts.first(equalTo: index, hash: definition.hash) {
        set.definitions[$0].text.utf8.elementsEqual(definition.text.utf8)
      }
      guard first != index else { continue }
      let other = set.definitions[first]
      guard other.concept != definition.concept,
        other.language.language == definition.language.language
      else { continue }
      let id = set.concepts[other.concept].concept.id
      findings.report(
        "the definition is that of \(quoted(id)) (\(findings.location(of: other.place))); tell the "
          + "two apart, or merge them", at: definition.place)
    }
  }
}
