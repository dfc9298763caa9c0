/// The numbers in runs of words that can be parts of numbers, each run read once.
///
/// No number reaches across a word that is part of none, so what is read in such a run does not
/// depend on what stands beside it.
struct NumberWindows: Sendable {
  /// A number of a run: the words of it, its value, and whether they may be no number.
  struct Number: Sendable {
    let first: UInt16
    let count: UInt16
    let isDoubtful: Bool
    let value: UInt32
  }

  private var keys = ByteInterner()
  private var numbers: [[Number]] = []
  private var words: [UInt32] = []

  /// The numbers of a run of words.
  mutating func numbers(
    of run: ArraySlice<ContextToken>, in lexicon: inout TokenLexicon, _ numerics: NumericScan
  ) -> [Number] {
    words.removeAll(keepingCapacity: true)
    for token in run { words.append(token.word) }
    let (key, isNew) = words.withUnsafeBytes { bytes in
      bytes.withMemoryRebound(to: UInt8.self) { keys.intern($0, 0..<$0.count, tag: 0) }
    }
    if isNew {
      let readings = numerics.readings(in: words.map { lexicon.words[Int($0)].written })
      numbers.append(
        readings.map { reading in
          Number(
            first: UInt16(reading.range.lowerBound), count: UInt16(reading.range.count),
            isDoubtful: reading.isAmbiguous && reading.range.count == 1
              && run[run.startIndex + reading.range.lowerBound].kind == .word,
            value: lexicon.number(ofValue: "n:\(reading.value)"))
        })
    }
    return numbers[key]
  }
}

extension SegmentScanner {
  /// Makes one token of the words of each number.
  mutating func joinNumbers(in utf8: UnsafeBufferPointer<UInt8>) {
    guard context.contains(where: \.numeric.isCandidate) else { return }
    joined.removeAll(keepingCapacity: true)
    var index = 0
    while index < context.count {
      let start = index
      var hasCandidate = false
      while index < context.count, context[index].numeric.isPart, index - start < 0xFFFF {
        hasCandidate = hasCandidate || context[index].numeric.isCandidate
        index += 1
      }
      if hasCandidate {
        joinNumbers(of: start..<index, in: utf8)
      } else {
        if index == start { index += 1 }
        joined.append(contentsOf: context[start..<index])
      }
    }
    swap(&context, &joined)
  }

  private mutating func joinNumbers(of run: Range<Int>, in utf8: UnsafeBufferPointer<UInt8>) {
    var next = run.lowerBound
    for number in numbers.numbers(of: context[run], in: &lexicon, profile.numerics) {
      let first = run.lowerBound + Int(number.first)
      joined.append(contentsOf: context[next..<first])
      next = first + Int(number.count)
      if number.isDoubtful {
        doubts.append((joined.count, number.value))
        joined.append(context[first])
      } else {
        let place = context[first].start..<context[next - 1].end
        joined.append(lexicon.numberToken(at: place, in: utf8, value: number.value))
      }
    }
    joined.append(contentsOf: context[next..<run.upperBound])
  }
}
