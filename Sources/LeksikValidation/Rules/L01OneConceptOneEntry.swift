import LeksikModel

extension Rule {
  /// One concept has one entry: no id twice, no preferred term twice in a field without a reason.
  ///
  /// Two entries that share a preferred term are told apart by a generic relation, a warning of
  /// confusion, a relation with a note, or a note that names the other entry or its sense.
  public static let oneConceptOneEntry = Rule(
    id: "L01", name: "one-concept-one-entry", severity: .error,
    summary: "No two entries of a subject field share a preferred term without a note that "
      + "tells them apart.",
    basis: "one concept, one entry: the input criteria of IATE; ISO 704",
    badExample: "'sitasyon' preferred for subpoena and for summons, and no note",
    goodExample: "the same, with the note: 'also a summons, see CPE-069'"
  ) { set, findings in
    reportRepeatedIDs(in: set, to: &findings)
    let fields = numberedFields(of: set)
    var groups = EntryGroups<PreferredTerm>(of: set)
    for index in set.terms.indices
    where set.terms[index].status == .preferred && set.terms[index].hasKey {
      let entry = set.terms[index]
      let preferred = PreferredTerm(
        key: entry.keyNumber, field: fields[entry.conceptIndex])
      let twin = groups.partner(of: index, under: preferred) {
        !set.areDistinguished($0, $1)
      }
      guard let twin else { continue }
      let other = set.concepts[twin.conceptIndex].concept.id
      findings.report(
        "\(quoted(entry.term.text)) is also the preferred term of \(quoted(other)) "
          + "(\(findings.location(of: twin.place))); merge the two, or add a note that "
          + "tells them apart", at: entry.place)
    }
  }

  private struct PreferredTerm: Hashable {
    var key: Int
    var field: Int
  }

  /// For each concept a number that concepts of one field share.
  private static func numberedFields(of set: GlossarySet) -> [Int] {
    var numbers: [String?: Int] = [:]
    return set.concepts.map { entry in
      let field = entry.concept.subjectField
      if let number = numbers[field] { return number }
      numbers[field] = numbers.count
      return numbers.count - 1
    }
  }

  private static func reportRepeatedIDs(in set: GlossarySet, to findings: inout Findings) {
    for (index, entry) in set.concepts.enumerated() {
      guard let first = set.index(of: entry.concept.id), first != index else { continue }
      findings.report(
        "the id \(quoted(entry.concept.id)) is taken "
          + "(\(findings.location(of: set.concepts[first].place))); choose another",
        at: entry.place)
    }
  }
}
