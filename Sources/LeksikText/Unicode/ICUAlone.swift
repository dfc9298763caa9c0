/// The definitions of the fast paths, for those who measure them: ICU without the tables.
@_spi(Benchmarking)
public enum ICUAlone {
  /// Appends what ``Folding/appendCaseFolded(_:to:)`` stands for.
  public static func appendCaseFolded(
    _ utf8: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]
  ) {
    FoldTable.caseOnly.appendByDefinition(utf8, to: &output)
  }

  /// Appends what ``Folding/appendAccentFolded(_:keepingEnye:to:)`` stands for.
  public static func appendAccentFolded(
    _ utf8: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]
  ) {
    FoldTable.accents.appendByDefinition(utf8, to: &output)
  }

  /// Appends what ``WordSegmenter/appendTokens(of:to:)`` stands for.
  public static func appendTokens(
    of utf8: UnsafeBufferPointer<UInt8>, to tokens: inout [WordToken]
  ) {
    WordSegmenter.appendTokensByDefinition(of: utf8, in: 0..<utf8.count, to: &tokens)
  }

  /// The ends of the sentences of UAX #29, without ``SentenceSegmenter``'s abbreviations.
  public static func endsOfSentences(in utf8: UnsafeBufferPointer<UInt8>) -> [Int] {
    Boundaries.ends(of: .sentence, in: utf8)
  }
}
