import LeksikModel
import LeksikText

/// A word of a current Creole term.
struct CreoleWord: Sendable {
  /// The index of the term in ``GlossarySet/terms``.
  let term: Int
  let word: Substring
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
    var last = -1
    for item in set.creoleWords {
      guard last != item.term, let (message, right) = fault(item.word) else { continue }
      let entry = set.terms[item.term]
      guard !set.isBorrowed(entry) else { continue }
      last = item.term
      report(
        "\(quoted(entry.term.text)) \(message)", at: entry.place,
        fix: right.map { .respelling(entry.place, item.word, as: $0) })
    }
  }
}
