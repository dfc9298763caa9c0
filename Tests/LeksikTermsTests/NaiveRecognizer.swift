import LeksikModel
import LeksikText

@testable import LeksikTerms

/// Recognition as slow and obvious as can be: at every word every term is tried.
struct NaiveRecognizer {
  struct Place: Hashable, CustomStringConvertible {
    let range: Range<Int>
    let concepts: [Int]
    let isNested: Bool
    var description: String { "\(range) \(concepts)\(isNested ? " nested" : "")" }
  }

  private let terms: [String]
  private let language: LanguageTag
  private let forms: WordForms

  /// A recogniser of terms that are in the order of answers.
  init(_ terms: [String], _ language: LanguageTag) {
    self.terms = terms
    self.language = language
    forms = WordForms(language)
  }

  func places(in text: String, includingNested: Bool) -> [Place] {
    let words = Words(text)
    var places: [Place] = []
    var start = 0
    while start < words.ranges.count {
      guard let best = self.places(from: start, words, until: .max).first else {
        start += 1
        continue
      }
      places.append(best.place)
      if includingNested {
        for inner in start...best.last {
          for found in self.places(from: inner, words, until: best.last + (inner == start ? 0 : 1))
          {
            places.append(
              Place(range: found.place.range, concepts: found.place.concepts, isNested: true))
          }
        }
      }
      start = best.last + 1
    }
    return places
  }

  /// The places that begin at a word, the longest first.
  private func places(
    from start: Int, _ words: Words, until limit: Int
  ) -> [(place: Place, last: Int)] {
    var found: [Int: [(reason: MatchReason, term: Int)]] = [:]
    for (number, term) in terms.enumerated() {
      var ends: Set<Int> = []
      for pattern in PatternWords.patterns(of: term, forms: forms) {
        let keys = pattern.map { pattern.count > 1 ? forms.phraseKey(of: $0) : forms.key(of: $0) }
        collectEnds(of: keys[...], isPhrase: pattern.count > 1, at: start, words, &ends)
      }
      for last in ends where last < limit {
        let surface = words.text(start...last)
        let wording = ReferenceWording(surface, language)
        if let reason = wording.reason(asFormOf: term, isAlone: last == start) {
          found[last, default: []].append((reason, number))
        }
      }
    }
    return found.sorted { $0.key > $1.key }.map { last, terms in
      let range = words.ranges[start].lowerBound..<words.ranges[last].upperBound
      let order = terms.sorted { ($0.reason.rank, $0.term) < ($1.reason.rank, $1.term) }
      return (Place(range: range, concepts: order.map(\.term), isNested: false), last)
    }
  }

  private func collectEnds(
    of keys: ArraySlice<String>, isPhrase: Bool, at word: Int, _ words: Words,
    _ ends: inout Set<Int>
  ) {
    func go(_ rest: ArraySlice<String>, after last: Int) {
      if rest.isEmpty {
        ends.insert(last)
      } else if let next = next(after: last, words) {
        collectEnds(of: rest, isPhrase: isPhrase, at: next, words, &ends)
      }
    }
    guard let key = keys.first else { return }
    let text = words.text(word...word)
    if (isPhrase ? forms.phraseKey(of: text) : forms.key(of: text)) == key {
      go(keys.dropFirst(), after: word)
    }
    if isPhrase, let parts = forms.parts(of: text), keys.starts(with: parts) {
      go(keys.dropFirst(parts.count), after: word)
    }
    if word + 1 < words.ranges.count, words.gaps[word] == .hyphen,
      forms.phraseKey(of: text + words.text(word + 1...word + 1)) == key
    {
      go(keys.dropFirst(), after: word + 1)
    }
  }

  private func next(after word: Int, _ words: Words) -> Int? {
    var next = word
    for _ in 0..<3 {
      guard next + 1 < words.ranges.count, words.gaps[next] != .end else { return nil }
      next += 1
      let text = words.text(next...next)
      let isPossessive =
        language == .english && words.gaps[next - 1] == .apostrophe && text.utf8.count == 1
      if !forms.isTransparent(text), !isPossessive { return next }
    }
    return nil
  }

  /// A text cut into words.
  private struct Words {
    let utf8: [UInt8]
    var ranges: [Range<Int>] = []
    var gaps: [WordGap] = []

    init(_ text: String) {
      utf8 = Array(text.utf8)
      utf8.withUnsafeBufferPointer { bytes in
        var scanner = WordScanner(bytes)
        while let range = scanner.next() {
          if let last = ranges.last {
            gaps.append(WordGap(bytes, between: last, and: range.lowerBound))
          }
          ranges.append(range)
        }
      }
    }

    func text(_ words: ClosedRange<Int>) -> String {
      String(
        decoding: utf8[ranges[words.lowerBound].lowerBound..<ranges[words.upperBound].upperBound],
        as: UTF8.self)
    }
  }
}
