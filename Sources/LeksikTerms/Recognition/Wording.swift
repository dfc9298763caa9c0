import LeksikMatching
import LeksikModel
import LeksikText

/// A place of a text, compared with terms whose word keys it shares.
///
/// SAFETY: it reads the bytes of the text; whoever makes it keeps them as long as it is used.
struct Wording {
  private let text: UnsafeBufferPointer<UInt8>
  private let isSpanish: Bool
  private let isCreole: Bool
  /// The text without case, once it is needed.
  private var folded: [UInt8]?

  init(_ text: UnsafeBufferPointer<UInt8>, _ language: LanguageTag) {
    self.text = text
    isSpanish = language.language == "es"
    isCreole = language.language == "ht"
  }

  /// How the place differs from a term; `nil` when it must not count as that term.
  ///
  /// An abbreviation needs its capitals: *ICE* is not *ice*. A word whose accents are other than the
  /// term's is another word; a word without accents may have been typed so, but not in Creole when it
  /// stands alone, where *lage* and *lagè* are common words.
  mutating func reason(
    asFormOf term: UnsafeBufferPointer<UInt8>, isAlone: Bool
  ) -> MatchReason? {
    if text.elementsEqual(term) { return .exact }
    let mine = folded ?? Self.caseFolded(text)
    folded = mine
    let its = Self.caseFolded(term)
    let isSame = mine == its
    // What is canonically equivalent folds to the same bytes.
    if isSame, Self.isEquivalent(text, term) { return .exact }
    guard !Self.isAbbreviation(term) else { return nil }
    if isSame { return .case }
    return mine.withUnsafeBufferPointer { mine in
      its.withUnsafeBufferPointer { its in difference(mine, its, isAlone: isAlone) }
    }
  }

  /// The greatest difference of two folded texts, word by word; `nil` when a word has other accents.
  private func difference(
    _ text: UnsafeBufferPointer<UInt8>, _ term: UnsafeBufferPointer<UInt8>, isAlone: Bool
  ) -> MatchReason? {
    let otherForm: MatchReason = isCreole ? .orthography : .inflection
    guard Self.wordCount(text) == Self.wordCount(term) else { return otherForm }
    var (words, others) = (WordScanner(text), WordScanner(term))
    var reason = MatchReason.case
    while let place = words.next(), let otherPlace = others.next() {
      let word = UnsafeBufferPointer(rebasing: text[place])
      let other = UnsafeBufferPointer(rebasing: term[otherPlace])
      if word.elementsEqual(other) { continue }
      let (bare, otherBare) = (accentFolded(word), accentFolded(other))
      guard bare == otherBare else {
        reason = max(reason, otherForm)
        continue
      }
      let hasAccents = !bare.withUnsafeBufferPointer { Self.isEquivalent($0, word) }
      guard !hasAccents, !(isAlone && isCreole) else { return nil }
      reason = max(reason, .accent)
    }
    // The same words with other signs between them are another spelling.
    return reason == .case ? .orthography : reason
  }

  private func accentFolded(_ word: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var bare: [UInt8] = []
    Folding.appendAccentFolded(word, keepingEnye: isSpanish, to: &bare)
    return bare
  }

  private static func caseFolded(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var folded: [UInt8] = []
    Folding.appendCaseFolded(text, to: &folded)
    return folded
  }

  private static func wordCount(_ text: UnsafeBufferPointer<UInt8>) -> Int {
    var scanner = WordScanner(text)
    var count = 0
    while scanner.next() != nil { count += 1 }
    return count
  }

  /// Whether two texts are the same but for the composition of their accents.
  private static func isEquivalent(
    _ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    if left.elementsEqual(right) { return true }
    guard left.contains(where: { $0 >= 0x80 }), right.contains(where: { $0 >= 0x80 }) else {
      return false
    }
    return String(decoding: left, as: UTF8.self) == String(decoding: right, as: UTF8.self)
  }

  /// Whether a term is letters for words: at least two capitals, and a word without a small letter.
  private static func isAbbreviation(_ term: UnsafeBufferPointer<UInt8>) -> Bool {
    // Only the letters of ASCII and of Latin-1 can be told by their bytes; the others are asked.
    let mayHaveCapital = term.indices.contains { index in
      let byte = term[index]
      if byte < 0x80 { return byte &- 0x41 < 26 }
      if byte == 0xC3 { return index + 1 < term.count && term[index + 1] < 0x9F }
      return byte > 0xC3
    }
    guard mayHaveCapital else { return false }
    return String(decoding: term, as: UTF8.self).split(separator: " ").contains { word in
      word.unicodeScalars.count(where: \.properties.isUppercase) > 1
        && !word.unicodeScalars.contains(where: \.properties.isLowercase)
    }
  }
}
