import LeksikModel

extension Rule {
  /// A term that two fields use in two senses says which is which.
  public static let homographTold = Rule(
    id: "L45", name: "homograph-told", severity: .warning,
    summary: "Equal terms of two fields are told apart by a note or a relation.",
    basis: "ISO 704, homonymy",
    badExample: "custody in two fields without a note",
    goodExample: "custody, with a note: of a child; for the other see CRI-020"
  ) { set, findings in
    var groups = EntryGroups<Int>(of: set)
    for index in set.terms.indices
    where set.terms[index].hasKey && set.terms[index].isCurrentDesignation {
      let entry = set.terms[index]
      if entry.term.form == .abbreviation { continue }
      let twin = groups.partner(of: index, under: entry.keyNumber) {
        $0.term.notes.isEmpty && entry.term.notes.isEmpty
      } ifEntry: { first, second in
        let concepts = (set.concepts[first].concept, set.concepts[second].concept)
        return concepts.0.subjectField != concepts.1.subjectField
          && concepts.0.notes.isEmpty && concepts.1.notes.isEmpty
          && !set.areRelated(first, second) && !set.areDistinguished(first, second)
      }
      guard let twin else { continue }
      let id = set.concepts[twin.conceptIndex].concept.id
      findings.report(
        "\(quoted(entry.term.text)) is also a term of \(quoted(id)) in another field; say in a note "
          + "which sense is meant", at: entry.place)
    }
  }
}
