import LeksikModel

extension Rule {
  /// Two terms that a hurried typist cannot tell apart are known to the glossary.
  ///
  /// They share the key without accents: a search shows both, so each should warn of the other.
  public static let easilyMistaken = Rule(
    id: "L50", name: "easily-mistaken", severity: .note,
    summary: "Preferred terms that differ in accents alone warn of each other.",
    basis: "the order of keys in searches",
    badExample: "akize and akizè without a relation",
    goodExample: "akize, confusable with akizè"
  ) { set, findings in
    var groups = EntryGroups<TextKey>(of: set)
    for index in set.terms.indices
    where set.terms[index].status == .preferred && set.terms[index].hasKey {
      let entry = set.terms[index]
      let twin = groups.partner(of: index, under: .accentless(entry)) {
        $0.keyNumber != entry.keyNumber
      } ifEntry: {
        !set.areRelated($0, $1)
      }
      guard let twin else { continue }
      findings.report(
        "\(quoted(entry.term.text)) differs from \(quoted(twin.term.text)) in accents alone; relate "
          + "the two as easily confused", at: entry.place)
    }
  }
}
