import LeksikMatching
import LeksikModel
import LeksikText

/// Finds the terms of an index in running text of one language, piece by piece.
///
/// ```swift
/// var recognizer = try terms.recognizer(for: .spanish)
/// for piece in pieces { spans += try recognizer.append(piece) }
/// spans += try recognizer.finish()
/// ```
///
/// From left to right the longest term wins, and the search goes on behind it. Where the pieces are
/// cut makes no difference. Words are compared by their ``WordForms``: plurals, spellings, Creole
/// clitics joined or apart. Accents may be missing in the text, but not differ, and in Creole a word
/// alone must have its accents; abbreviations must have their capitals.
///
/// - Complexity: O(bytes), whatever the number of terms.
public struct TermRecognizer {
  /// Whether terms inside longer ones are reported as well.
  public let includesNested: Bool
  /// What the automata point into.
  private let layers: [TermLayer]
  private let automata: [PatternAutomaton]
  private var cache: WordCache
  private var verifier: SpanVerifier
  /// Text that is not decided yet, and where it begins in the whole.
  private var pending: [UInt8] = []
  private var offset = 0
  private var words = TextWords()
  private var ends: [PatternEnd] = []

  /// The most text that waits for a space, in bytes: no word is so long.
  private static let mostPending = 1 << 20

  init(
    _ layers: [TermLayer], language: LanguageTag, ranking: TermRanking, includesNested: Bool
  ) throws(IndexFileError) {
    let numbers = layers.map { layer in
      layer.tables.languages.firstIndex { $0.tag.language == language.language }
    }
    let forms = WordForms(language)
    self.layers = layers
    self.includesNested = includesNested
    var automata: [PatternAutomaton] = []
    for (layer, number) in numbers.enumerated() {
      guard let number else { continue }
      automata.append(
        try PatternAutomaton(
          layers[layer].tables, layer: layer, language: number, forms: forms))
    }
    self.automata = automata
    cache = WordCache(layers, languages: numbers, forms: forms, automata: automata)
    verifier = SpanVerifier(layers, language: language, ranking: ranking)
  }

  /// Takes the next piece of the text, and appends the places that are decided.
  ///
  /// - Complexity: O(bytes).
  mutating func read(
    _ piece: ArraySlice<UInt8>, to spans: inout [TermSpan]
  ) throws(IndexFileError) {
    pending += piece
    try decide(isLast: false, &spans)
  }

  /// Ends the text, and appends the places that were left.
  mutating func end(to spans: inout [TermSpan]) throws(IndexFileError) {
    try decide(isLast: true, &spans)
  }

  private mutating func decide(
    isLast: Bool, _ spans: inout [TermSpan]
  ) throws(IndexFileError) {
    cache.shrink()
    // The text is taken out while it is read, so that it is not copied.
    var text: [UInt8] = []
    swap(&text, &pending)
    let consumed = try text.withUnsafeBufferPointerThrowing { utf8 throws(IndexFileError) in
      let isLast = isLast || utf8.count > Self.mostPending
      try words.read(utf8, isLast: isLast, cache: &cache)
      words.lookAhead(by: automata, cache: &cache)
      return try scan(utf8, isLast: isLast, &spans)
    }
    offset += consumed
    text.removeSubrange(..<consumed)
    swap(&text, &pending)
    if isLast {
      offset = 0
      pending = []
    }
  }

  /// Walks the words and returns how many bytes are decided.
  private mutating func scan(
    _ utf8: UnsafeBufferPointer<UInt8>, isLast: Bool, _ spans: inout [TermSpan]
  ) throws(IndexFileError) -> Int {
    var word = 0
    while word < words.count {
      guard words[word].mayBegin else {
        word += 1
        continue
      }
      guard try findEnds(from: word, utf8, isLast: isLast) else {
        return words[word].range.lowerBound
      }
      let first = try longest(from: word, until: .max, utf8)
      guard let first else {
        word += 1
        continue
      }
      if includesNested {
        spans.append(span(first, isNested: false))
        try addNested(in: first, from: word, utf8, isLast: isLast, &spans)
      } else {
        spans.append(span(first, isNested: false))
      }
      word = first.lastWord + 1
    }
    return isLast ? utf8.count : words.settled
  }

  private struct Found {
    let range: Range<Int>
    let lastWord: Int
    let readings: [TermReading]
  }

  private func span(_ found: Found, isNested: Bool) -> TermSpan {
    TermSpan(
      range: found.range.lowerBound + offset..<found.range.upperBound + offset,
      readings: found.readings, isNested: isNested)
  }

  /// Collects where patterns that begin at a word end; false when that cannot be told yet.
  private mutating func findEnds(
    from word: Int, _ utf8: UnsafeBufferPointer<UInt8>, isLast: Bool
  ) throws(IndexFileError) -> Bool {
    if !ends.isEmpty { ends.removeAll(keepingCapacity: true) }
    for automaton in automata {
      guard
        try automaton.findEnds(
          from: word, in: words, utf8, isLast: isLast, cache: &cache, to: &ends)
      else { return false }
    }
    return true
  }

  /// The longest place that begins at a word, ends before `limit`, and is a term.
  private mutating func longest(
    from word: Int, until limit: Int, _ utf8: UnsafeBufferPointer<UInt8>
  ) throws(IndexFileError) -> Found? {
    guard !ends.isEmpty else { return nil }
    if ends.count > 1 { ends.sort { $0.lastWord > $1.lastWord } }
    var place = 0
    while place < ends.count {
      let last = ends[place].lastWord
      guard last < limit else {
        place += 1
        continue
      }
      let range = words[word].range.lowerBound..<words[last].range.upperBound
      let isAlone = last == word
      var readings: [TermReading] = []
      var sources = 0
      while place < ends.count, ends[place].lastWord == last {
        let some = try verifier.readings(of: ends[place], at: range, in: utf8, isAlone: isAlone)
        if readings.isEmpty { readings = some } else { readings += some }
        if !some.isEmpty { sources += 1 }
        place += 1
      }
      if readings.isEmpty { continue }
      if sources > 1 { readings = verifier.ordered(readings) }
      return Found(range: range, lastWord: last, readings: readings)
    }
    return nil
  }

  private mutating func addNested(
    in outer: Found, from start: Int, _ utf8: UnsafeBufferPointer<UInt8>, isLast: Bool,
    _ spans: inout [TermSpan]
  ) throws(IndexFileError) {
    for word in start...outer.lastWord {
      // The words of the outer place are decided, so these are.
      _ = try findEnds(from: word, utf8, isLast: true)
      var limit = word == start ? outer.lastWord : outer.lastWord + 1
      while let found = try longest(from: word, until: limit, utf8) {
        spans.append(span(found, isNested: true))
        limit = found.lastWord
      }
    }
  }
}
