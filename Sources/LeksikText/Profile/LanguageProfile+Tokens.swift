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
  /// text of any language, and comparing it could take time without bound. For many segments use a
  /// ``SegmentScanner``, which derives each word once.
  ///
  /// - Complexity: O(length of the text).
  public func tokens(of text: String) -> [MatchToken] {
    var text = text
    var scanner = SegmentScanner(profile: self)
    return text.withUTF8 { scanner.tokens(of: $0) }
  }
}

extension SegmentScanner {
  /// The tokens of a segment.
  public mutating func tokens(of utf8: UnsafeBufferPointer<UInt8>) -> [MatchToken] {
    var ids: [UInt32] = []
    var ranges: [Range<UInt32>] = []
    scan(utf8, appendingTo: &ids, ranges: &ranges)
    let forms = forms
    return zip(ids, ranges).map { id, range in
      MatchToken(range: Int(range.lowerBound)..<Int(range.upperBound), form: forms[Int(id)])
    }
  }
}
