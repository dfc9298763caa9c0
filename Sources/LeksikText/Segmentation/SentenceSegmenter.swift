public import LeksikModel

/// Cuts text into sentences, and knows the abbreviations of its language.
///
/// ```swift
/// let text = "1. El Dr. J. A. Pérez citó el Art. 5 de la Ley No. 137-03. Luego calló."
/// SentenceSegmenter(language: .spanish).sentences(in: text).map { text.utf8[$0] }
/// // 1. El Dr. J. A. Pérez citó el Art. 5 de la Ley No. 137-03. · Luego calló.
/// ```
///
/// Boundaries are those of UAX #29 in ICU's root rules, without those that follow
/// * an abbreviation that ends no sentence (`Dr.`, `Art.`), or one that might (`etc.`) with a small
///   letter or a number behind it,
/// * an initial: `J. A. Pérez`,
/// * a label at the start of a line: `1.`, `IV.`, `b.`
///
/// The end of a line always ends a sentence.
///
/// Source: UAX #29, Sentence Boundaries; the lists of abbreviations name theirs.
public struct SentenceSegmenter: Sendable {
  private let abbreviations: [String: [Abbreviation]]

  /// The segmenter of a language, whatever its region.
  ///
  /// A language that Leksik has no list for gets only what is common to all.
  public init(language: LanguageTag) {
    abbreviations =
      switch language.base {
      case .spanish: Self.spanish
      case .english: Self.english
      case .haitianCreole: Self.haitianCreole
      default: [:]
      }
  }

  /// The sentences of the text, as bytes of its UTF-8, without the white space around them.
  ///
  /// - Complexity: O(*n*) in bytes.
  public func sentences(in text: String) -> [Range<Int>] {
    var text = text
    return text.withUTF8 { sentences(of: $0) }
  }

  /// The sentences of UTF-8; ill-formed bytes are read as U+FFFD.
  public func sentences(of utf8: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = 0
    for end in Boundaries.ends(of: .sentence, in: utf8) {
      let sentence = Self.trimmed(start..<end, in: utf8)
      if end < utf8.count, !isEnd(sentence, before: end, in: utf8) {
        start = sentence.lowerBound
        continue
      }
      if !sentence.isEmpty { sentences.append(sentence) }
      start = end
    }
    return sentences
  }

  /// Whether the sentence that would end at `end` ends there.
  private func isEnd(
    _ sentence: Range<Int>, before end: Int, in utf8: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard sentence.count >= 2, utf8[sentence.upperBound - 1] == 0x2E,
      !endsLine(sentence.upperBound..<end, in: utf8)
    else { return true }
    let word = lastWord(of: sentence, in: utf8)
    if word.count > longestAbbreviation { return true }
    let text = String(decoding: utf8[word], as: UTF8.self)
    if word.lowerBound == sentence.lowerBound, isLabel(text),
      isLineStart(sentence.lowerBound, in: utf8)
    {
      return false
    }
    let next = Follower(of: end, in: utf8)
    if text.unicodeScalars.count == 2, isInitials(text), next == .capital { return false }
    if let known = abbreviation(text) {
      switch known.ending {
      case .never: return false
      case .unlessNumber: return next != .number
      case .beforeCapital: return next == .capital || next == .other
      }
    }
    return !(isInitials(text) && next == .capital)
  }

  private func abbreviation(_ text: String) -> Abbreviation? {
    abbreviations[Folding.caseFolded(text)]?.first { known in
      !known.isCapital || known.text.first == text.first
    }
  }

  private static let spanish = byFold(Abbreviation.spanish)
  private static let english = byFold(Abbreviation.english)
  private static let haitianCreole = byFold(Abbreviation.haitianCreole)

  private static func byFold(_ list: [Abbreviation]) -> [String: [Abbreviation]] {
    // One that asks for its capital goes before one that does not: `Inc.` is not `inc.`
    Dictionary(grouping: list.sorted { $0.isCapital && !$1.isCapital }) {
      Folding.caseFolded($0.text)
    }
  }
}
