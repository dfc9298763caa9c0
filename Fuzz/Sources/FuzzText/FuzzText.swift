import Fuzzing
import LeksikModel
import LeksikText

/// Takes bytes as text through folds, words, sentences, keys, numbers and
/// placeables.
///
/// The first byte chooses the language.
///
/// What must hold is checked, not only that nothing traps: folds are idempotent, ranges are in
/// order and inside the text.
private func fuzzText(_ data: UnsafeBufferPointer<UInt8>) {
  guard data.count > 1 else { return }
  let language = LanguageTag.supported[Int(data[0]) % LanguageTag.supported.count]
  let utf8 = UnsafeBufferPointer(rebasing: data[1...])
  check(utf8, language)
  let text = String(decoding: utf8, as: UTF8.self)
  let original = Array(text.utf8)
  check(text, language)
  precondition(Array(text.utf8) == original, "the input has changed")
}

private func check(_ utf8: UnsafeBufferPointer<UInt8>, _ language: LanguageTag) {
  var words: [WordToken] = []
  WordSegmenter.appendTokens(of: utf8, to: &words)
  checkOrder(words.map(\.range), utf8.count)
  checkOrder(SentenceSegmenter(language: language).sentences(of: utf8), utf8.count)
  var placeables: [Placeable] = []
  PlaceableReader(language: language).appendPatterns(of: utf8, words: words, to: &placeables)
  checkOrder(placeables.map(\.range), utf8.count)
  let readings = NumericReader(language: language).readings(of: utf8, words: words.map(\.range))
  checkOrder(readings.map(\.range), words.count)
  var folded: [UInt8] = []
  Folding.appendAccentFolded(utf8, to: &folded)
}

private func check(_ text: String, _ language: LanguageTag) {
  for fold in [
    Folding.caseFolded, { Folding.accentFolded($0) },
    { Folding.accentFolded($0, keepingEnye: true) },
    Normalization.nfc,
  ] {
    let once = fold(text)
    precondition(Array(fold(once).utf8) == Array(once.utf8), "a fold is not idempotent")
  }
  guard StreamSafe.check(text) == nil else { return }
  _ = PlaceableReader(language: language).placeables(in: text)
  checkKeys(of: text, language)
  _ = TermKeys.queryKeys(of: text, in: language)
  _ = LanguageProfile.profile(for: language).tokens(of: text)
}

/// A key that is text with words is its own key.
///
/// Keys without spaces, stems and sounds are not text.
private func checkKeys(of text: String, _ language: LanguageTag) {
  for key in TermKeys.indexKeys(of: text, in: language) where key.tier <= .accent {
    precondition(
      TermKeys.indexKeys(of: key.text, in: language).contains(key),
      "the key \(key) is not its own")
  }
  let folds: [(String) -> String] =
    switch language {
    case .haitianCreole: [HaitianCreoleKeys.fold, HaitianCreoleKeys.lenientFold]
    case .english: [EnglishKeys.spellingKey]
    default: []
    }
  for fold in folds {
    let once = fold(text)
    precondition(fold(once) == once, "a key is not idempotent: \(once)")
  }
}

private func checkOrder(_ ranges: [Range<Int>], _ count: Int) {
  var end = 0
  for range in ranges {
    precondition(range.lowerBound >= end && range.upperBound <= count, "a range is out of order")
    end = range.upperBound
  }
}

@main struct FuzzText {
  static func main() { Fuzzer.run(fuzzText) }
}
