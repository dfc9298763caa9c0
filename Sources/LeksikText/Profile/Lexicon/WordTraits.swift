/// What the context rules of a language ask about a word, answered once for each word.
///
/// Each language names its own bits beside its rules.
struct WordTraits: OptionSet, Sendable, Hashable {
  let rawValue: UInt64

  init(rawValue: UInt64) { self.rawValue = rawValue }

  /// The trait of one bit, 0 to 63.
  init(bit: Int) { rawValue = 1 << UInt64(bit) }
}

extension WordTraits {
  // The last bits mean the same in every language.
  /// A word of one letter.
  static let letter = WordTraits(bit: 62)
  static let closingParenthesis = WordTraits(bit: 63)
}

/// Sets of words, each with the trait that it gives its members.
struct TraitLists: Sendable {
  private var traits: [String: WordTraits] = [:]

  init(_ lists: [(WordTraits, some Sequence<String>)]) {
    for (trait, words) in lists {
      for word in words { traits[word, default: []].insert(trait) }
    }
  }

  /// The traits of a word by the key its language lists it under.
  subscript(key: String) -> WordTraits { traits[key] ?? [] }
}
