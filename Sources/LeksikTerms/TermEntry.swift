import LeksikModel
import LeksikText

/// One term of one concept with the keys that every lookup needs.
struct TermEntry: Sendable {
  /// The concept, as an index into the concepts of the glossary.
  let concept: Int
  let section: Int
  let term: Int
  /// The language, as an index into the languages of the index: comparing tags is slow.
  let language: Int
  let rank: TermRank
  /// The key without accents, as UTF-8.
  let accentKey: [UInt8]
  /// The places of the words in `accentKey`.
  let words: [Range<Int>]

  init(
    concept: Int, section: Int, term: Int, language: Int, of text: Term, in tag: LanguageTag
  ) {
    self.concept = concept
    self.section = section
    self.term = term
    self.language = language
    accentKey = TermQuery.accentKey(text.text, in: tag)
    words = TermQuery.words(of: accentKey)
    rank = TermRank(status: text.status, length: accentKey.count)
  }
}

/// What orders terms found on the same rung: status, then length.
struct TermRank: Sendable, Hashable, Comparable {
  let status: Int
  let length: Int

  init(status: Term.Status?, length: Int) {
    self.status = (status ?? .admitted).rank
    self.length = length
  }

  static func < (left: TermRank, right: TermRank) -> Bool {
    (left.status, left.length) < (right.status, right.length)
  }
}
