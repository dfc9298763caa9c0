import LeksikModel
import LeksikText

/// Where in the text of a term the query was found.
enum Highlight {
  /// The ranges, as UTF-8 offsets into `text`; the whole text where no part can be told.
  ///
  /// - Complexity: O(characters), one fold each.
  static func ranges(
    of query: TermQuery, in text: String, _ language: LanguageTag, _ reason: MatchReason,
    _ distance: Int
  ) -> [Range<Int>] {
    let whole = [0..<text.utf8.count]
    // Letters of ASCII fold one by one to one byte.
    let isPlain = text.utf8.allSatisfy { $0 < 0x80 }
    if reason == .prefix, isPlain { return [0..<min(query.key.count, text.utf8.count)] }
    let term = TermQuery(text, in: language)
    let parts: [Range<Int>]
    switch reason {
    case .exact, .case, .accent, .orthography, .inflection, .sound: return whole
    case .prefix: parts = [0..<query.key.count]
    case .word: parts = words(query, term)
    case .typo:
      let allowed = TermQuery.allowedEdits(TermQuery.letters(query.key).count)
      let run = term.key.withUnsafeBufferPointer { WordRun(query, allowed: allowed).best(in: $0) }
      guard let run, run.edits + 1 == distance else { return whole }
      parts = [run.bytes]
    }
    if isPlain, term.key.count == text.utf8.count, !parts.isEmpty { return parts }
    guard !parts.isEmpty, let places = places(in: text, language, of: term.key) else {
      return whole
    }
    return parts.compactMap { original(of: $0, places) }
  }

  /// The run of words of the term that the query is, else each of its words.
  private static func words(_ query: TermQuery, _ term: TermQuery) -> [Range<Int>] {
    for word in term.words where term.key[word.lowerBound...].starts(with: query.key) {
      return [word.lowerBound..<word.lowerBound + query.key.count]
    }
    return term.words.filter { word in
      query.words.contains { query.key[$0] == term.key[word] }
    }
  }

  /// For each character of the text, where it begins in the text and in the key.
  ///
  /// `nil` where the characters do not fold one by one to the key.
  private static func places(
    in text: String, _ language: LanguageTag, of key: [UInt8]
  ) -> [(text: Int, key: Int)]? {
    var places = [(text: 0, key: 0)]
    var folded: [UInt8] = []
    for character in text {
      folded += TermQuery.accentKey(String(character), in: language)
      places.append((places[places.count - 1].text + character.utf8.count, folded.count))
    }
    return folded == key ? places : nil
  }

  /// The characters of the text that a part of the key comes from.
  private static func original(
    of part: Range<Int>, _ places: [(text: Int, key: Int)]
  ) -> Range<Int>? {
    guard let start = places.last(where: { $0.key <= part.lowerBound }),
      let end = places.first(where: { $0.key >= part.upperBound }), start.text < end.text
    else { return nil }
    return start.text..<end.text
  }
}
