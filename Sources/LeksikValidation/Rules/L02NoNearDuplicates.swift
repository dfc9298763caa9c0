import LeksikModel
import LeksikText

extension Rule {
  /// No two entries have preferred terms that differ in accents, plural or hyphens alone.
  ///
  /// In Creole accents tell words apart (*akize*, *akizè*), so there only hyphens, apostrophes and
  /// spaces are set aside. Entries that are related, or told apart by a note, are left alone.
  public static let noNearDuplicates = Rule(
    id: "L02", name: "no-near-duplicates", severity: .warning,
    summary: "No two unrelated entries have terms that differ only in accents, plural or hyphens.",
    basis: "one concept, one entry: the input criteria of IATE",
    badExample: "'pre-trial detention' and 'pretrial detention' in two entries",
    goodExample: "one entry: 'pretrial detention' preferred, 'pre-trial detention' admitted"
  ) { set, findings in
    var groups = EntryGroups<NearKey>()
    for entry in set.terms where !entry.key.isEmpty && entry.isCurrentDesignation {
      guard entry.term.status == .preferred || entry.term.status == .proposed else { continue }
      let twin = groups.firstPartner(of: entry, under: NearKey(entry)) {
        $0.key != entry.key
      } ifEntry: {
        !set.areRelated($0, $1) && !set.areDistinguished($0, $1)
      }
      guard let twin else { continue }
      let other = set.concepts[twin.conceptIndex].concept.id
      findings.report(
        "\(quoted(entry.term.text)) is nearly \(quoted(twin.term.text)) of \(quoted(other)) "
          + "(\(findings.location(of: twin.place))); merge the two, or relate them",
        at: entry.place)
    }
  }

  /// A term without what two spellings of one term differ in.
  private struct NearKey: Hashable {
    var text: String
    var language: String

    init(_ entry: TermEntry) {
      let language = entry.language.language
      let isCreole = language == "ht"
      let folded =
        isCreole
        ? entry.key : Folding.accentFolded(entry.key, keepingEnye: language == "es")
      let words = folded.split { " -'\u{2019}\u{2010}\u{2011}".contains($0) }
      let keepsNumber = isCreole || entry.term.number == .plural
      text = words.map { keepsNumber ? $0 : singular(of: $0, language: language) }.joined()
      self.language = language
    }
  }
}

/// A word of Spanish or English without a plural ending, as a key: it need not be a word.
private func singular(of word: Substring, language: String) -> Substring {
  guard word.utf8.count > 3, word.utf8.last == UInt8(ascii: "s") else { return word }
  switch language {
  case "es":
    if word.hasSuffix("ces") { return word.dropLast(3) + "z" }
    let stem = word.dropLast(2)
    return word.hasSuffix("es") && stem.last.map { !"aeiou".contains($0) } == true
      ? stem : word.dropLast()
  case "en":
    // Words whose plural is another word: customs duties, damages awarded.
    if ["arms", "customs", "damages", "goods", "proceedings"].contains(word) { return word }
    if word.hasSuffix("ies") { return word.dropLast(3) + "y" }
    if ["ses", "xes", "ches", "shes", "zes"].contains(where: word.hasSuffix) {
      return word.dropLast(2)
    }
    return ["ss", "us", "is"].contains(where: word.hasSuffix) ? word : word.dropLast()
  default:
    return word
  }
}
