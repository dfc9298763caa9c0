import LeksikModel
import LeksikText

extension TermEntry {
  /// The words of a current Creole term, but for names; none for abbreviations and other languages.
  var creoleWords: [(entry: TermEntry, word: Substring)] {
    guard language.language == "ht", isCurrentDesignation, term.form != .abbreviation, !key.isEmpty
    else { return [] }
    return letterWords(of: term.text).filter { $0.first?.isUppercase == false }.map { (self, $0) }
  }
}

extension GlossarySet {
  /// Whether a term is the same in another language of its entry: a phrase taken over as it is.
  func isBorrowed(_ entry: TermEntry) -> Bool {
    concepts[entry.conceptIndex].concept.sections.contains { section in
      section.language.language != entry.language.language
        && section.terms.contains { $0.text.utf8.elementsEqual(entry.term.text.utf8) }
    }
  }
}

extension Findings {
  /// Reports the first fault of each term that `fault` finds in a Creole word: what is wrong and,
  /// where it is certain, the right word.
  mutating func reportCreoleWords(
    of set: GlossarySet, fault: (Substring) -> (message: String, right: String?)?
  ) {
    var last: Place?
    for (entry, word) in set.creoleWords {
      guard last != entry.place, let (message, right) = fault(word), !set.isBorrowed(entry)
      else { continue }
      last = entry.place
      report(
        "\(quoted(entry.term.text)) \(message)", at: entry.place,
        fix: right.map { .respelling(entry.place, word, as: $0) })
    }
  }
}
