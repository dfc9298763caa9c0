import LeksikModel
import LeksikTerms

/// Concepts made up for one test, each of one term in one language.
struct SmallGlossary {
  let index: TermIndex

  /// One concept a term, with ids `C00`, `C01`, … in the order of the terms.
  init(_ language: LanguageTag, _ texts: String...) {
    self.init(language, texts.map { Term($0, status: .preferred) })
  }

  /// One concept a term, with ids `C00`, `C01`, … in the order of the terms.
  init(_ language: LanguageTag, _ terms: [Term]) {
    index = TermIndex(
      concepts: terms.enumerated().map { place, term in
        Concept(
          id: "C" + (place < 10 ? "0" : "") + String(place),
          sections: [LanguageSection(language: language, terms: [term])])
      })
  }

  /// The answers as `reason: term`.
  func answers(_ query: String, limit: Int = 7) -> [String] {
    index.lookup(query, limit: limit).map { "\($0.reason): \($0.term.text)" }
  }

  /// The ids of the answers.
  func ids(_ query: String, limit: Int = 7) -> [String] {
    index.lookup(query, limit: limit).map(\.concept.id)
  }
}
