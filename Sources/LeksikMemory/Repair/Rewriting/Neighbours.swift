import LeksikText

/// The words on both sides of a stretch of a text.
struct Neighbours {
  /// The word before, in small letters; `nil` when punctuation or nothing stands there.
  let before: String?
  /// The word after, in small letters; `nil` when punctuation or nothing stands there.
  let after: String?

  init(of range: Range<Int>, in text: String) {
    let tokens = WordSegmenter.tokens(in: text)
    func word(_ token: WordToken?) -> String? {
      guard let token, token.kind == .word else { return nil }
      return Folding.caseFolded(text.slice(token.range))
    }
    before = word(tokens.last { $0.range.upperBound <= range.lowerBound })
    after = word(tokens.first { $0.range.lowerBound >= range.upperBound })
  }
}
