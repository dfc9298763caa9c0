import LeksikText

extension String {
  /// The text with something else at UTF-8 offsets.
  func replacing(_ range: Range<Int>, by text: String) -> String {
    slice(0..<range.lowerBound) + text + slice(range.upperBound..<utf8.count)
  }

  /// Where the words of `phrase` stand in a row, whatever their case, as UTF-8 offsets.
  func ranges(ofWords phrase: String) -> [Range<Int>] {
    let wanted = phrase.words.map { Folding.caseFolded(phrase.slice($0)) }
    let words = self.words
    let folded = words.map { Folding.caseFolded(slice($0)) }
    guard !wanted.isEmpty, wanted.count <= words.count else { return [] }
    var ranges: [Range<Int>] = []
    var start = 0
    while start + wanted.count <= words.count {
      if folded[start..<start + wanted.count].elementsEqual(wanted) {
        ranges.append(words[start].lowerBound..<words[start + wanted.count - 1].upperBound)
        start += wanted.count
      } else {
        start += 1
      }
    }
    return ranges
  }

  /// The one place where the words of `phrase` stand; `nil` when there is none or more than one.
  func onlyRange(ofWords phrase: String) -> Range<Int>? {
    let ranges = ranges(ofWords: phrase)
    return ranges.count == 1 ? ranges[0] : nil
  }

  private var words: [Range<Int>] {
    WordSegmenter.tokens(in: self).map(\.range)
  }
}
