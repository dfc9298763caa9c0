import LeksikModel
import LeksikText

extension Rule {
  /// A glossary spells a Creole word in one way.
  ///
  /// Two words are taken for spellings of one when they share the key under which an index files
  /// spellings; words that differ in accents alone are another rule's.
  public static let oneSpelling = Rule(
    id: "L30", name: "one-spelling", severity: .warning,
    summary: "The preferred Creole terms of a glossary spell a word in one way.",
    basis: "consistency",
    badExample: "temwayaj and temwanyaj, both preferred",
    goodExample: "temwayaj preferred, temwanyaj admitted"
  ) { set, findings in
    /// By glossary and key: the spelling that came first.
    var spellings: [Int: [String: (word: String, accentless: String, place: Place)]] = [:]
    var keys: [String: (key: String, accentless: String)] = [:]
    for item in set.creoleWords where item.word.utf8.count > 3 {
      let (entry, word) = (set.terms[item.term], item.word)
      guard entry.status == .preferred || entry.status == .proposed else { continue }
      let written = String(word)
      let (key, accentless) =
        keys[written] ?? (spellingKey(of: written), Folding.accentFolded(written))
      keys[written] = (key, accentless)
      guard let first = spellings[entry.place.glossary, default: [:]][key] else {
        spellings[entry.place.glossary, default: [:]][key] = (written, accentless, entry.place)
        continue
      }
      guard first.accentless != accentless, !set.isBorrowed(entry) else { continue }
      findings.report(
        "\(quoted(written)) is spelt \(quoted(first.word)) in another term "
          + "(\(findings.location(of: first.place))); choose one", at: entry.place)
    }
  }

  private static func spellingKey(of word: String) -> String {
    TermKeys.indexKeys(of: word, in: .haitianCreole).last { $0.tier == .spelling }?.text ?? word
  }
}
