import LeksikModel
import LeksikText

extension Rule {
  /// Entries that share a Spanish and an English term agree on the Creole one.
  ///
  /// It catches two glossaries that were made apart and name one thing in two ways.
  public static let sameEquivalent = Rule(
    id: "L55", name: "same-equivalent", severity: .warning,
    summary:
      "Two entries with the same preferred terms in two languages have the same in the third.",
    basis: "consistency across glossaries",
    badExample: "testigo, witness: temwen in one file, temwayè in another",
    goodExample: "temwen in both"
  ) { set, findings in
    let entries = set.concepts.indices.compactMap { PreferredTerms(of: $0, in: set) }
    // An entry counts once for each third language, and is found by its terms in the two others.
    var firsts = FirstOfEquals(count: 3 * entries.count)
    for (index, entry) in entries.enumerated() {
      for third in 0..<3 {
        let (left, right) = ((third + 1) % 3, (third + 2) % 3)
        let element = 3 * index + third
        let first = firsts.first(equalTo: element, hash: entry.hash(without: third)) { other in
          other % 3 == third && entries[other / 3].texts[left] == entry.texts[left]
            && entries[other / 3].texts[right] == entry.texts[right]
        }
        guard first != element else { continue }
        let other = entries[first / 3]
        guard other.texts[third] != entry.texts[third],
          !set.areDistinguished(entry.concept, other.concept)
        else { continue }
        let id = set.concepts[other.concept].concept.id
        findings.report(
          "\(quoted(entry.texts[left])) and \(quoted(entry.texts[right])) have "
            + "\(quoted(entry.texts[third])) here and \(quoted(other.texts[third])) in "
            + "\(quoted(id)); choose one, or say what differs",
          at: set.concepts[entry.concept].place)
      }
    }
  }
}

/// The preferred terms of a concept in Spanish, Haitian Creole and English.
private struct PreferredTerms {
  let concept: Int
  let texts: [String]
  private let hashes: [Int]

  /// `nil` when the concept lacks one of the three.
  init?(of concept: Int, in set: GlossarySet) {
    let entry = set.concepts[concept]
    var texts: [String] = []
    for language in [LanguageTag.spanish, .haitianCreole, .english] {
      guard let (section, term) = entry.concept.preferredTermIndices(in: language) else {
        return nil
      }
      let text = entry.concept.sections[section].terms[term].text
      if text.isEmpty { return nil }
      texts.append(text)
    }
    self.concept = concept
    self.texts = texts
    // Texts that are equal as strings have one NFC.
    hashes = texts.map { text in
      LeksikValidation.hash(of: Normalization.isNFC(text) ? text : Normalization.nfc(text))
    }
  }

  /// A hash of the terms in two of the languages.
  func hash(without third: Int) -> Int {
    hashes[(third + 1) % 3] &* 31 &+ hashes[(third + 2) % 3] &+ third
  }
}
