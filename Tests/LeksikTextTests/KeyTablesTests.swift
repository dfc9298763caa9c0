import LeksikModel
import LeksikText
import Testing

/// The rules against the whole glossary and the table of words that must stay apart.
@Suite(.enabled(if: KeyTestData.isThere))
struct KeyTablesTests {
  /// Preferred terms of different concepts that are one word in two numbers.
  ///
  /// Nothing to mend: the glossary itself tells them apart by number alone.
  private static let sameWord: [String: Set<String>] = [
    "es": ["daño", "lesion", "trabajo forzado"], "en": [],
  ]

  @Test(arguments: ["es", "en"])
  func noTwoPreferredTermsShareAnInflectionKey(language: String) throws {
    let tag = try #require(LanguageTag(language))
    var terms: [TermKey: Set<String>] = [:]
    for entry in try KeyTestData.entries(language) where entry.isPreferred {
      for key in TermKeys.indexKeys(of: entry.term, in: tag)
      where key.rung == .inflection || key.rung == .orthography {
        terms[key, default: []].insert(entry.term.lowercased())
      }
    }
    for (key, words) in terms where words.count > 1 {
      #expect(Self.sameWord[language]?.contains(key.text) ?? false, "\(key) \(words.sorted())")
    }
  }

  /// The tier a pair may meet on at the earliest; without a note, the sounds.
  private static let earliest: [String: KeyTier] = [
    "1-accent": .accent, "homograph": .exact, "accent": .accent, "3-L0": .lenient,
    "3-L0 + accent": .lenient, "initial w before ou": .lenient, "tilde strip": .tilde,
    "r/w": .spelling,
    // Reading a query as French takes its mute e and final s: below every reading as Creole.
    "edit-1": .foreignSpelling, "none (length)": .foreignSpelling,
  ]

  @Test func wordsThatMustStayApartDo() throws {
    for row in try KeyTestData.rows("false_merges.tsv") {
      let languages = ["HC": LanguageTag.haitianCreole, "ES": .spanish, "EN": .english]
      guard let language = languages[row["language"] ?? ""], let one = row["form_a"],
        let other = row["form_b"]
      else { continue }
      let earliest = Self.earliest[row["merging_level"] ?? ""] ?? .sound
      for (query, headword) in [(one, other), (other, one)] {
        let tier = TermKeys.tier(of: query, matching: headword, in: language)
        #expect(
          tier.map { $0 >= earliest } ?? true,
          "\(query) = \(headword): \(String(describing: tier)), not before \(earliest)")
      }
    }
  }
}
