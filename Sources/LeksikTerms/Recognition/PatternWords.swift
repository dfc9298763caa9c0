import LeksikText

/// The words of a term as running text is compared with them.
enum PatternWords {
  /// The sequences of words that stand for a term: its words without articles after the first, and
  /// where hyphens join words, these joined: *pre trial detention*, *pretrial detention*.
  static func patterns(of text: String, forms: WordForms) -> [[String]] {
    var text = text
    return text.withUTF8 { utf8 in
      var words: [Word] = []
      var scanner = WordScanner(utf8)
      while let range = scanner.next() {
        let word = String(decoding: utf8[range], as: UTF8.self)
        let between = words.last.map { utf8[$0.end..<range.lowerBound] }
        let isHyphened = between.map { $0.elementsEqual([0x2D]) } ?? false
        let isPossessive = word == "s" && (between.map { WordGap.isApostrophe($0) } ?? false)
        if !words.isEmpty, isPossessive || forms.isTransparent(word) {
          words[words.count - 1].end = range.upperBound
          continue
        }
        words.append(Word(text: word, end: range.upperBound, isHyphened: isHyphened))
      }
      var patterns = [words.map(\.text)]
      if words.contains(where: \.isHyphened) {
        var joined: [String] = []
        for word in words {
          if word.isHyphened, let last = joined.indices.last {
            joined[last] += word.text
          } else {
            joined.append(word.text)
          }
        }
        patterns.append(joined)
      }
      return words.isEmpty ? [] : patterns
    }
  }

  private struct Word {
    let text: String
    var end: Int
    let isHyphened: Bool
  }
}
