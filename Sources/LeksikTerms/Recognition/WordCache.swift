import LeksikMatching
import LeksikText

/// What a recogniser knows of each word as it is spelt, computed once for each spelling.
struct WordCache {
  /// What is asked of every word of a text.
  struct Traits: OptionSet {
    let rawValue: UInt8
    /// The word may be left out of a term: an article.
    static let isTransparent = Traits(rawValue: 1)
    /// The word is several written as one.
    static let hasParts = Traits(rawValue: 2)
  }

  /// What a layer of the index knows of a word.
  struct Known {
    /// The number of the word inside a phrase.
    var inPhrase = WordCache.unknown
    /// Where patterns stand after the word.
    var first = PatternState.none
  }

  /// The number of a word that no term has.
  static let unknown = PatternState.most

  /// What is asked of each word, and what the layers know of it.
  ///
  /// These are arrays of their own because a long text has many words, and time is lost in waiting for
  /// memory.
  private(set) var traits: [Traits] = []
  private var known: ([Known], [Known]) = ([], [])
  /// Where the patterns of words alone stand after it, where these are others.
  private var alone: ([PatternState], [PatternState]) = ([], [])
  /// Of the words that are several written as one, by their places, the numbers of the parts: a pair
  /// for each.
  private(set) var parts: [Int: [(UInt32, UInt32)]] = [:]
  private var spellings = ByteNumbering()
  private let automata: [PatternAutomaton]
  /// For each layer that has the language, its table of words and the number of the language.
  private let tables: [(layer: Int, words: KeyTable, language: UInt8)]
  private let forms: WordForms

  init(
    _ layers: [TermLayer], languages: [Int?], forms: WordForms, automata: [PatternAutomaton]
  ) {
    tables = languages.enumerated().compactMap { layer, language in
      language.map { (layer, layers[layer].tables.forms, UInt8($0)) }
    }
    self.forms = forms
    self.automata = automata
  }

  /// What a layer knows of the word at a place.
  @inline(__always)
  func known(_ place: Int, in layer: Int) -> Known {
    layer == 0 ? known.0[place] : known.1[place]
  }

  /// Where the patterns of words alone stand after the word at a place.
  @inline(__always)
  func alone(_ place: Int, in layer: Int) -> PatternState {
    guard forms.hasPhraseKeys else { return .none }
    return layer == 0 ? alone.0[place] : alone.1[place]
  }

  /// The place of a word, by which the cache knows it.
  @inline(__always)
  mutating func place(
    of word: Range<Int>, in text: UnsafeBufferPointer<UInt8>
  ) throws(IndexFileError) -> Int {
    let place = spellings.number(of: word, in: text)
    if place == traits.count { try learn(UnsafeBufferPointer(rebasing: text[word])) }
    return place
  }

  /// Forgets all words when there are so many that they fill memory; the places of others change.
  mutating func shrink() {
    guard traits.count > Self.mostWords || spellings.poolSize > Self.mostBytes else { return }
    removeAll()
  }

  private mutating func removeAll() {
    spellings.removeAll()
    traits = []
    known = ([], [])
    alone = ([], [])
    parts = [:]
  }

  private static let mostWords = 1 << 18
  private static let mostBytes = 1 << 24

  @inline(never)
  private mutating func learn(_ word: UnsafeBufferPointer<UInt8>) throws(IndexFileError) {
    do throws(IndexFileError) { try add(word) } catch {
      // The word has a number, but nothing is known of it.
      removeAll()
      throw error
    }
  }

  private mutating func add(_ word: UnsafeBufferPointer<UInt8>) throws(IndexFileError) {
    let reading = forms.reading(of: String(decoding: word, as: UTF8.self))
    let inPhrase = try numbers(of: reading.phraseKey)
    let alone = reading.key == reading.phraseKey ? inPhrase : try numbers(of: reading.key)
    var traits: Traits = reading.isTransparent ? .isTransparent : []
    if !reading.parts.isEmpty {
      traits.insert(.hasParts)
      parts[self.traits.count] = try reading.parts.map { part throws(IndexFileError) in
        try numbers(of: part)
      }
    }
    self.traits.append(traits)
    for automaton in automata {
      if automaton.layer == 0 {
        known.0.append(automaton.known(inPhrase.0))
        if forms.hasPhraseKeys { self.alone.0.append(automaton.alone(alone.0)) }
      } else {
        known.1.append(automaton.known(inPhrase.1))
        if forms.hasPhraseKeys { self.alone.1.append(automaton.alone(alone.1)) }
      }
    }
  }

  private func numbers(of key: String) throws(IndexFileError) -> (UInt32, UInt32) {
    var found = (Self.unknown, Self.unknown)
    var key = key
    try key.withUTF8Throwing { text throws(IndexFileError) in
      for index in tables.indices {
        try tables[index].words.forEachPosting(of: text, language: tables[index].language) {
          let number = min($0.number, Self.unknown)
          if tables[index].layer == 0 { found.0 = number } else { found.1 = number }
        }
      }
    }
    return found
  }
}
