import LeksikModel

extension LanguageProfile {
  /// The tokens of a segment with the keys that a match compares.
  ///
  /// White space gives no token. A contraction gives a token for each word it stands for, a number
  /// of several words gives one.
  ///
  /// ```swift
  /// LanguageProfile.english.tokens(of: "He didn't sign.").map(\.text)
  /// // ["He", "did", "n't", "sign", "."]
  /// LanguageProfile.spanish.tokens(of: "treinta y cinco años")[0].value  // "n:35"
  /// ```
  ///
  /// A text with a run of more than ``StreamSafe/limit`` combining marks gives no tokens: it is no
  /// text of any language, and comparing it could take time without bound.
  ///
  /// - Complexity: O(length of the text).
  public func tokens(of text: String) -> [MatchToken] {
    guard StreamSafe.check(text) == nil else { return [] }
    var text = text
    text.makeContiguousUTF8()
    var written: [WrittenWord] = []
    var kinds: [MatchToken.Kind] = []
    for token in WordSegmenter.tokens(in: text) {
      let word = WrittenWord(range: token.range, text: Self.slice(text, token.range))
      let kind = Self.kind(of: token)
      // In Creole a hyphen only joins what may as well stand apart: sa-a, sa a.
      if kind == .punctuation, language == .haitianCreole, plainText(word.text) == "-" { continue }
      let parts = kind == .word ? rules.parts(of: word) : [word]
      written += parts
      kinds += parts.map { _ in kind }
    }
    let words = written.map { Folding.caseFolded($0.value ?? $0.text) }
    let numbers = numerics.readings(in: written.map { $0.value ?? $0.text }, keys: words)
    var tokens: [MatchToken] = []
    var ambiguous: [Int: String] = [:]
    var next = 0
    for number in numbers {
      for index in next..<number.range.lowerBound {
        tokens.append(token(written[index], kinds[index], words[index]))
      }
      next = number.range.upperBound
      let value = "n:\(number.value)"
      if number.isAmbiguous, number.range.count == 1, kinds[number.range.lowerBound] == .word {
        let index = number.range.lowerBound
        ambiguous[tokens.count] = value
        tokens.append(token(written[index], kinds[index], words[index]))
      } else {
        tokens.append(numberToken(written[number.range], in: text, value: value))
      }
    }
    for index in next..<written.count {
      tokens.append(token(written[index], kinds[index], words[index]))
    }
    rules.mark(&tokens)
    // *un* is an article and one, *san* is without and a hundred: the mark stays, the value joins.
    for (index, value) in ambiguous { tokens[index].value = value }
    return tokens
  }

  private func token(
    _ word: WrittenWord, _ kind: MatchToken.Kind, _ caseKey: String
  ) -> MatchToken {
    let accentKey = kind == .word ? Folding.accentFolded(caseKey) : caseKey
    return MatchToken(
      range: word.range, kind: kind, text: word.text, plainText: plainText(word.text),
      caseKey: plainText(caseKey), accentKey: plainText(accentKey),
      orthographyKey: kind == .word ? rules.orthographyKey(plainText(accentKey)) : caseKey,
      value: word.value ?? (kind == .number ? caseKey : nil),
      critical: kind == .number ? .number : nil,
      weight: kind == .punctuation ? MatchToken.punctuationWeight : MatchToken.wordWeight)
  }

  private func numberToken(
    _ words: ArraySlice<WrittenWord>, in text: String, value: String
  ) -> MatchToken {
    let range = (words.first?.range.lowerBound ?? 0)..<(words.last?.range.upperBound ?? 0)
    let written = Self.slice(text, range)
    let caseKey = Folding.caseFolded(written)
    return MatchToken(
      range: range, kind: .number, text: written, plainText: written, caseKey: caseKey,
      accentKey: Folding.accentFolded(caseKey), orthographyKey: caseKey, value: value,
      critical: .number, weight: MatchToken.wordWeight)
  }

  private static func kind(of token: WordToken) -> MatchToken.Kind {
    switch token.kind {
    case .word: .word
    case .number: .number
    case .punctuation, .symbol: .punctuation
    }
  }

  /// The text at UTF-8 offsets that lie between characters.
  private static func slice(_ text: String, _ range: Range<Int>) -> String {
    let start = text.utf8.index(text.startIndex, offsetBy: range.lowerBound)
    let end = text.utf8.index(text.startIndex, offsetBy: range.upperBound)
    return String(text[start..<end])
  }
}
