import LeksikModel
import LeksikText

extension GlossarySet {
  /// Passes every word of the current Creole terms to `body`, but for names and abbreviations.
  func forEachCreoleWord(_ body: (TermEntry, Substring) -> Void) {
    for entry in terms where entry.language.language == "ht" && isWritten(entry) {
      for word in letterWords(of: entry.term.text) where word.first?.isUppercase == false {
        body(entry, word)
      }
    }
  }

  /// Whether a term is the same in another language of its entry: a phrase taken over as it is.
  func isBorrowed(_ entry: TermEntry) -> Bool {
    concepts[entry.conceptIndex].concept.sections.contains { section in
      section.language.language != entry.language.language
        && section.terms.contains { $0.text.utf8.elementsEqual(entry.term.text.utf8) }
    }
  }

  private func isWritten(_ entry: TermEntry) -> Bool {
    entry.isCurrentDesignation && entry.term.form != .abbreviation && !entry.key.isEmpty
  }
}

extension Findings {
  /// Reports the first fault of each term that `fault` finds in a Creole word: what is wrong and,
  /// where it is certain, the right word.
  mutating func reportCreoleWords(
    of set: GlossarySet, fault: (Substring) -> (message: String, right: String?)?
  ) {
    var last: Place?
    set.forEachCreoleWord { entry, word in
      guard last != entry.place, let (message, right) = fault(word), !set.isBorrowed(entry)
      else { return }
      last = entry.place
      report(
        "\(quoted(entry.term.text)) \(message)", at: entry.place,
        fix: right.map { .respelling(entry.place, word, as: $0) })
    }
  }
}
