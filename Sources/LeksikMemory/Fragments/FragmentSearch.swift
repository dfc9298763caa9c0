import LeksikMatching
public import LeksikModel
import LeksikText

/// Finds the longest stretches that a query has in common with stored segments.
///
/// It answers when no segment as a whole is like the query. Words that differ only in case, accents
/// or spelling, or say the same number, are the same; punctuation does not matter; inflected forms
/// are other words, because a verb in another person or tense says something else.
///
/// ```swift
/// let search = FragmentSearch(units: memory.units, from: .spanish, to: .haitianCreole)
/// let cover = search.cover(of: "Tiene derecho a un abogado y a un intérprete.")
/// cover.fragments[0].text  // "derecho a un abogado"
/// cover.coverage           // 57.14%
/// ```
public struct FragmentSearch: Sendable {
  private let corpus: Corpus
  private let target: LanguageTag?

  /// A search over the units that have a segment in both languages.
  ///
  /// - Parameter target: the language of the answer; `nil` takes each unit's first other language.
  /// - Complexity: O(length of the text).
  public init(units: [TranslationUnit], from source: LanguageTag, to target: LanguageTag?) {
    self.target = target
    let rows = units.compactMap { unit -> CorpusRow? in
      guard let segment = unit.segment(in: source), unit.target(of: segment, in: target) != nil
      else { return nil }
      return CorpusRow(unit: unit, segment: segment)
    }
    corpus = Corpus(rows, profile: .profile(for: source))
  }

  /// The maximal stretches of a query of at least `minimumWords` words, of which at most `limit` are
  /// given, each with at most `placeLimit` places.
  ///
  /// Articles and determiners do not count as words here. The coverage counts every stretch.
  ///
  /// - Complexity: O(words of the query × length of a stretch × log words of the memory).
  public func cover(
    of query: String, minimumWords: Int = 3, limit: Int = 20, placeLimit: Int = 3
  ) -> FragmentCover {
    precondition(minimumWords > 0 && limit >= 0 && placeLimit >= 0, "a limit is not negative")
    let tokens = Corpus.words(of: query, corpus.profile)
    var runs = maximalRuns(of: tokens).filter { run in
      tokens[run.words].count { !$0.isDeterminer } >= minimumWords
    }
    let covered = runs.reduce(into: Set<Int>()) { $0.formUnion($1.words) }
    runs.sort { ($1.words.count, $0.words.lowerBound) < ($0.words.count, $1.words.lowerBound) }
    return FragmentCover(
      fragments: runs.prefix(limit).map { fragment($0, tokens, query, placeLimit) },
      coverage: Self.coverage(of: covered, in: tokens))
  }

  private typealias Run = (words: Range<Int>, places: ArraySlice<Int32>)

  /// The longest run from each word on, but for those inside the one before.
  private func maximalRuns(of tokens: [MatchToken]) -> [Run] {
    // A word the memory does not have is like no class; ids are never as large as this.
    let classes = tokens.map { corpus.vocabulary.wordClass(of: $0) ?? .max }
    var runs: [Run] = []
    for start in classes.indices {
      let (length, places) = corpus.array.longestRun(startingAt: start, in: classes)
      guard length > 0, start + length > (runs.last?.words.upperBound ?? 0) else { continue }
      runs.append((start..<start + length, places))
    }
    return runs
  }

  private func fragment(
    _ run: Run, _ tokens: [MatchToken], _ query: String, _ placeLimit: Int
  ) -> Fragment {
    let words = tokens[run.words]
    let range = (words.first?.range.lowerBound ?? 0)..<(words.last?.range.upperBound ?? 0)
    // Rows stand in the order of the answer, and so do positions; only the first few are wanted.
    let places = run.places.smallest(placeLimit).compactMap {
      place(at: Int($0), length: run.words.count)
    }
    return Fragment(
      text: query.slice(range), queryRange: range, wordCount: run.words.count, places: places,
      placeCount: run.places.count)
  }

  private func place(at position: Int, length: Int) -> Fragment.Place? {
    let number = corpus.row(at: position)
    let row = corpus.rows[number]
    guard let target = row.unit.target(of: row.segment, in: target) else { return nil }
    let words = Corpus.words(of: row.segment.text, corpus.profile)
    let first = position - corpus.words(of: number).lowerBound
    let range = words[first].range.lowerBound..<words[first + length - 1].range.upperBound
    return Fragment.Place(
      unit: row.unit, source: row.segment, sourceRange: range, target: target)
  }

  private static func coverage(of covered: Set<Int>, in tokens: [MatchToken]) -> Similarity {
    let weight = tokens.reduce(0) { $0 + $1.weight }
    guard weight > 0 else { return .none }
    let known = covered.reduce(0) { $0 + tokens[$1].weight }
    return Similarity(hundredths: known * 10_000 / weight)
  }
}

extension ArraySlice<Int32> {
  /// The `count` smallest elements in order.
  fileprivate func smallest(_ count: Int) -> [Int32] {
    var smallest: [Int32] = []
    for element in self where smallest.count < count || element < smallest[count - 1] {
      let place = smallest.firstIndex { $0 > element } ?? smallest.count
      smallest.insert(element, at: place)
      if smallest.count > count { smallest.removeLast() }
    }
    return smallest
  }
}
