/// The definition of the tokens of a segment: everything derived anew for each word of it.
///
/// Slow and obvious on purpose; ``SegmentScanner`` gives the same tokens. Both ask the same rules,
/// but here ICU alone cuts the text, no word is remembered, and the readers of numbers see the whole
/// segment.
struct ReferenceTokens {
  let profile: LanguageProfile

  func tokens(of utf8: UnsafeBufferPointer<UInt8>) -> [MatchToken] {
    guard StreamSafe.firstViolation(in: utf8) == nil else { return [] }
    var written: [WordToken] = []
    WordSegmenter.appendTokensByDefinition(of: utf8, in: 0..<utf8.count, to: &written)
    var words: [LexicalWord] = []
    var ranges: [Range<Int>] = []
    var patterns: [Placeable] = []
    profile.placeables.appendPatterns(of: utf8, words: written, to: &patterns)
    for (index, token) in written.enumerated() {
      if let pattern = patterns.first(where: {
        $0.words.contains(index) && $0.isToken(of: utf8)
      }) {
        guard index == pattern.words.lowerBound else { continue }
        let bytes = UnsafeBufferPointer(rebasing: utf8[pattern.range])
        words.append(
          LexicalWord(
            number: String(decoding: bytes, as: UTF8.self), value: pattern.tokenValue,
            kind: pattern.tokenKind))
        ranges.append(pattern.range)
        continue
      }
      let bytes = UnsafeBufferPointer(rebasing: utf8[token.range])
      let kind = TokenForm.Kind(token.kind)
      for word in profile.rules.words(of: bytes, kind: kind) {
        words.append(LexicalWord(word.text, value: word.value, kind: kind, rules: profile.rules))
        let start = token.range.lowerBound
        ranges.append(start + word.range.lowerBound..<start + word.range.upperBound)
      }
    }
    var doubts: [(index: Int, value: String)] = []
    join(&words, &ranges, in: utf8, &doubts)
    let values =
      profile.rules.idioms.values + profile.rules.contextValues + words.compactMap(\.value)
    var context = words.indices.map { index in
      ContextToken(
        words[index], word: UInt32(index), rules: profile.rules,
        value: words[index].value.flatMap { values.firstIndex(of: $0) }.map { UInt32($0 + 1) } ?? 0)
    }
    profile.rules.settle(&context)
    return context.indices.map { index in
      let token = context[index]
      let value = token.value == 0 ? nil : values[Int(token.value) - 1]
      let doubt = doubts.first { $0.index == index }
      return MatchToken(
        range: ranges[index],
        form: words[index].form(
          value: doubt?.value ?? value, critical: token.critical, role: token.role,
          weight: Int(token.weight)))
    }
  }

  /// Makes one word of the words of each number.
  private func join(
    _ words: inout [LexicalWord], _ ranges: inout [Range<Int>],
    in utf8: UnsafeBufferPointer<UInt8>, _ doubts: inout [(index: Int, value: String)]
  ) {
    for reading in numbers(in: words).reversed() {
      let value = "n:\(reading.value)"
      let first = reading.range.lowerBound
      if reading.isAmbiguous, reading.range.count == 1, words[first].kind == .word {
        doubts.append((first, value))
        continue
      }
      let removed = reading.range.count - 1
      for index in doubts.indices { doubts[index].index -= removed }
      let range = ranges[first].lowerBound..<ranges[reading.range.upperBound - 1].upperBound
      let text = String(decoding: UnsafeBufferPointer(rebasing: utf8[range]), as: UTF8.self)
      words.replaceSubrange(reading.range, with: [LexicalWord(number: text, value: value)])
      ranges.replaceSubrange(reading.range, with: [range])
    }
  }

  /// The numbers between the placeables.
  private func numbers(in words: [LexicalWord]) -> [Reading<NumericExpression>] {
    var readings: [Reading<NumericExpression>] = []
    var start = 0
    for end in words.indices.filter({ words[$0].isPlaceable }) + [words.count] {
      for reading in profile.numerics.readings(in: words[start..<end].map(\.written)) {
        readings.append(
          Reading(
            range: start + reading.range.lowerBound..<start + reading.range.upperBound,
            value: reading.value, alternatives: reading.alternatives,
            isAmbiguous: reading.isAmbiguous))
      }
      start = end + 1
    }
    return readings
  }
}

extension LexicalWord {
  fileprivate var isPlaceable: Bool { kind == .code || value?.hasPrefix("p:") ?? false }
}
