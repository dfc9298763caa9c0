/// Cuts text into sentences by rules that were read from a file.
///
/// ```swift
/// let segmenter = try SegmentationRules.leksik.segmenter(for: .spanish)
/// let text = "Vino el Dr. Mota. Luego calló."
/// try segmenter.sentences(in: text).map { text.utf8[$0] }
/// // Vino el Dr. Mota. · Luego calló.
/// ```
///
/// `SentenceSegmenter` is several times faster, and needs no rules for the three languages.
///
/// Source: SRX 2.0 Specification, LISA OSCAR, 2008.
public struct RuleSegmenter: Sendable {
  private let rules: [(isBreak: Bool, regex: Regex)]

  /// A segmenter by rules, the ones that decide first before the others.
  ///
  /// - Throws: ``SegmentationError`` for an expression that is not one.
  public init(_ rules: [SegmentationRules.Rule]) throws(SegmentationError) {
    var compiled: [(isBreak: Bool, regex: Regex)] = []
    for rule in rules {
      // ICU knows no empty expression; here it stands for anything.
      for expression in [rule.before, rule.after] where !expression.isEmpty {
        _ = try Regex(expression)
      }
      let after = rule.after.isEmpty ? "" : "(?=\(rule.after))"
      compiled.append((rule.isBreak, try Regex("(?:\(rule.before))\(after)")))
    }
    self.rules = compiled
  }

  /// The sentences of the text, as bytes of its UTF-8, without the white space around them.
  ///
  /// - Throws: ``SegmentationError`` when an expression takes too long.
  /// - Complexity: O(rules × *n*) for expressions that look at a bounded number of characters.
  public func sentences(in text: String) throws(SegmentationError) -> [Range<Int>] {
    var utf8 = Array(text.utf8)
    var result: Result<[Range<Int>], SegmentationError> = .success([])
    utf8.withUnsafeMutableBufferPointer { buffer in
      let bytes = UnsafeBufferPointer(buffer)
      result = Result { () throws(SegmentationError) in try sentences(of: bytes) }
    }
    return try result.get()
  }

  private func sentences(
    of utf8: UnsafeBufferPointer<UInt8>
  ) throws(SegmentationError) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    // ICU counts bytes in 32 bits: longer texts are cut after a line.
    var pieces: [Range<Int>] = []
    Boundaries.forEachLines(of: utf8, in: 0..<utf8.count) { pieces.append($0) }
    for piece in pieces {
      let part = UnsafeBufferPointer(rebasing: utf8[piece])
      var start = 0
      for end in try breaks(of: part) + [part.count] where end > start {
        let sentence = SentenceSegmenter.trimmed(start..<end, in: part)
        if !sentence.isEmpty {
          sentences.append(
            piece.lowerBound + sentence.lowerBound..<piece.lowerBound + sentence.upperBound)
        }
        start = end
      }
    }
    return sentences
  }

  /// The places within the text where the first rule that matches says break.
  private func breaks(of utf8: UnsafeBufferPointer<UInt8>) throws(SegmentationError) -> [Int] {
    var decided: [Int: Bool] = [:]
    for rule in rules {
      try rule.regex.forEachMatch(in: utf8) { match in
        if match.upperBound > 0, match.upperBound < utf8.count, decided[match.upperBound] == nil {
          decided[match.upperBound] = rule.isBreak
        }
        return true
      }
    }
    return decided.filter(\.value).keys.sorted()
  }
}
