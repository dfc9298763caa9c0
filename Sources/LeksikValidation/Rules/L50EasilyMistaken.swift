import LeksikModel
import LeksikText

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
    let preferred = set.terms.indices.filter {
      set.terms[$0].status == .preferred && set.terms[$0].hasKey
    }
    // Of two terms that differ in accents one has some: what has none is looked at only where taking
    // the accents from another gave something with its hash.
    var accentless: Set<Int> = []
    for index in preferred where !set.terms[index].isASCII {
      let entry = set.terms[index]
      let folded = Folding.accentFolded(entry.key)
      accentless.insert(hash(of: folded, in: entry.language.language))
    }
    var groups = EntryGroups<TextKey>(of: set)
    for index in preferred {
      let entry = set.terms[index]
      if entry.isASCII, !accentless.contains(hash(of: entry.key, in: entry.language.language)) {
        continue
      }
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
