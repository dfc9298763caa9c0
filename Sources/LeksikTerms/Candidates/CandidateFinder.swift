public import LeksikModel
import LeksikText

/// Finds phrases of documents that may be terms: several words, frequent, and in no glossary.
///
/// ```swift
/// var finder = CandidateFinder(language: .spanish)
/// finder.add(document, known: places.map(\.range))
/// finder.candidates(limit: 20).map(\.text)  // ["orden de alejamiento", …]
/// ```
///
/// Candidates are runs of two to five words without punctuation between them that neither begin nor
/// end with a stop word. Forms of a phrase count together. The score is the C-value: the frequency,
/// less that inside longer candidates, times the logarithm of the length.
///
/// Source: K. Frantzi, S. Ananiadou and H. Mima, Automatic recognition of multi-word terms: the
/// C-value/NC-value method (2000).
public struct CandidateFinder: Sendable {
  /// The language of the documents.
  public let language: LanguageTag
  private let forms: WordForms
  private let stops: StopWords
  private var phrases: [[UInt32]: CandidatePhrase] = [:]
  private var numbers: [String: UInt32] = [:]
  private var documents = 0

  /// The longest candidate, in words.
  public static let mostWords = 5
  private static let mostContexts = 3

  /// A finder for documents of one language.
  public init(language: LanguageTag) {
    self.language = language
    forms = WordForms(language)
    stops = StopWords(language)
  }

  /// Counts the phrases of a document.
  ///
  /// - Parameters:
  ///   - text: the document.
  ///   - known: where its terms stand, as UTF-8 offsets, nested ones included; a phrase that is one of
  ///     them is no candidate.
  /// - Complexity: O(words), each with up to four phrases.
  public mutating func add(_ text: String, known: [Range<Int>] = []) {
    let taken = Set(known)
    var text = text
    text.withUTF8 { utf8 in
      var words: [DocumentWord] = []
      var scanner = WordScanner(utf8)
      while let range = scanner.next() {
        if let last = words.last,
          WordGap(utf8, between: last.range, and: range.lowerBound) == .end
        {
          count(words, utf8, taken)
          words.removeAll(keepingCapacity: true)
        }
        words.append(word(range, utf8))
      }
      count(words, utf8, taken)
    }
    documents += 1
  }

  /// The candidates with the highest scores, the best first.
  ///
  /// - Parameters:
  ///   - limit: how many at most.
  ///   - minimum: how often a phrase must occur to count.
  public func candidates(limit: Int, atLeast minimum: Int = 2) -> [TermCandidate] {
    let scores = CValue.scores(of: phrases.mapValues(\.count), atLeast: minimum)
    let ranked = scores.filter { $0.value > 0 && phrases[$0.key]?.isKnown == false }
      .compactMap { key, score in phrases[key].map { (phrase: $0, score: score) } }
      .sorted { left, right in
        if left.score != right.score { return left.score > right.score }
        if left.phrase.count != right.phrase.count {
          return left.phrase.count > right.phrase.count
        }
        return left.phrase.text < right.phrase.text
      }
    return ranked.prefix(max(0, limit)).map { $0.phrase.candidate(score: $0.score) }
  }

  private struct DocumentWord {
    let range: Range<Int>
    let number: UInt32
    let isStop: Bool
    let links: Bool
    /// Whether it has a letter, and more than one character.
    let isContent: Bool
  }

  private mutating func word(
    _ range: Range<Int>, _ utf8: UnsafeBufferPointer<UInt8>
  ) -> DocumentWord {
    let text = String(decoding: utf8[range], as: UTF8.self)
    let folded = Folding.caseFolded(text)
    let key = forms.phraseKey(of: text)
    let number = numbers[key] ?? UInt32(numbers.count)
    numbers[key] = number
    return DocumentWord(
      range: range, number: number, isStop: stops.contains(folded), links: stops.links(folded),
      isContent: range.count > 1 && !folded.utf8.allSatisfy { (0x30...0x39).contains($0) })
  }

  private mutating func count(
    _ words: [DocumentWord], _ utf8: UnsafeBufferPointer<UInt8>, _ taken: Set<Range<Int>>
  ) {
    for first in words.indices where isEdge(words[first]) {
      for last in (first + 1)..<max(first + 1, min(words.count, first + Self.mostWords)) {
        // A stop word that links nothing ends every phrase.
        if words[last].isStop, !words[last].links { break }
        guard isEdge(words[last]) else { continue }
        let range = words[first].range.lowerBound..<words[last].range.upperBound
        let key = words[first...last].map(\.number)
        phrases[key, default: CandidatePhrase(wordCount: key.count)].add(
          range, utf8, document: documents, isKnown: taken.contains(range),
          keepingContexts: Self.mostContexts)
      }
    }
  }

  private func isEdge(_ word: DocumentWord) -> Bool { !word.isStop && word.isContent }
}
