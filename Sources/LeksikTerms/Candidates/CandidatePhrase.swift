/// A phrase that is being counted.
struct CandidatePhrase: Sendable {
  let wordCount: Int
  private(set) var count = 0
  /// Whether some place of it is a term of a glossary.
  private(set) var isKnown = false
  private var surfaces: [String: Int] = [:]
  private var documents: Set<Int> = []
  private var contexts: [TermCandidate.Context] = []

  init(wordCount: Int) { self.wordCount = wordCount }

  mutating func add(
    _ range: Range<Int>, _ utf8: UnsafeBufferPointer<UInt8>, document: Int, isKnown: Bool,
    keepingContexts most: Int
  ) {
    count += 1
    self.isKnown = self.isKnown || isKnown
    surfaces[Self.line(utf8[range]), default: 0] += 1
    documents.insert(document)
    if contexts.count < most {
      contexts.append(
        TermCandidate.Context(
          document: document, range: range, snippet: Self.snippet(around: range, utf8)))
    }
  }

  /// The most frequent form, of equally frequent ones the first in order.
  var text: String {
    surfaces.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key ?? ""
  }

  func candidate(score: Double) -> TermCandidate {
    TermCandidate(
      text: text, wordCount: wordCount, count: count, documentCount: documents.count,
      score: score, contexts: contexts)
  }

  /// Some words before and after a place, cut at spaces.
  private static func snippet(
    around range: Range<Int>, _ utf8: UnsafeBufferPointer<UInt8>
  ) -> String {
    var start = max(0, range.lowerBound - 60)
    while start > 0, start < range.lowerBound, utf8[start - 1] > 0x20 { start += 1 }
    var end = min(utf8.count, range.upperBound + 60)
    while end < utf8.count, end > range.upperBound, utf8[end] > 0x20 { end -= 1 }
    return (start > 0 ? "… " : "") + line(utf8[start..<end]) + (end < utf8.count ? " …" : "")
  }

  /// A part of a text on one line.
  private static func line(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> String {
    String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }
}
