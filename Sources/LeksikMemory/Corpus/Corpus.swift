import LeksikMatching
import LeksikModel
import LeksikText

/// The segments of one language as one sequence of words, in which any run of words is found.
///
/// Punctuation is left out. The suffix array is over classes of words, which join what counts as the
/// same word; beside it stands the form in which each word was written.
struct Corpus: Sendable {
  /// The language of the segments.
  let profile: LanguageProfile
  /// The segments, in the order in which equal hits are shown: the later change, then the id.
  let rows: [CorpusRow]
  /// The classes of all words, a 0 after each row.
  let array: SuffixArray
  /// The form of each word of the sequence, `noForm` after each row.
  let forms: [UInt32]
  /// Where each row begins in the sequence.
  private let starts: [Int32]
  /// The words.
  let vocabulary: CorpusVocabulary

  /// The words of a text as a corpus sees them.
  static func words(of text: String, _ profile: LanguageProfile) -> [MatchToken] {
    profile.tokens(of: text).filter { $0.kind != .punctuation }
  }

  /// Builds a corpus of rows in any order.
  ///
  /// - Complexity: O(length of the text), and a sort of the rows.
  init(_ rows: [CorpusRow], profile: LanguageProfile) {
    self.profile = profile
    self.rows = rows.sorted { CorpusRow.precedes($0, $1) }
    var classes: [UInt32] = []
    var forms: [UInt32] = []
    var starts: [Int32] = []
    var vocabulary = CorpusVocabulary(profile: profile)
    var scanner = SegmentScanner(profile: profile)
    // By the number that the scanner gives to a word, its form here; marks have none.
    var known: [UInt32] = []
    var ids: [UInt32] = []
    var ranges: [Range<UInt32>] = []
    for row in self.rows {
      starts.append(Int32(forms.count))
      ids.removeAll(keepingCapacity: true)
      ranges.removeAll(keepingCapacity: true)
      var text = row.segment.text
      text.withUTF8 { scanner.scan($0, appendingTo: &ids, ranges: &ranges) }
      if let last = ids.max(), last >= known.count {
        for form in scanner.forms[known.count...] {
          known.append(
            form.kind == .punctuation
              ? Self.noForm : vocabulary.add(MatchToken(range: 0..<0, form: form)))
        }
      }
      for id in ids where known[Int(id)] != Self.noForm {
        forms.append(known[Int(id)])
        classes.append(vocabulary.wordClass(of: known[Int(id)]))
      }
      forms.append(Self.noForm)
      classes.append(0)
    }
    array = SuffixArray(classes)
    self.forms = forms
    self.starts = starts
    self.vocabulary = vocabulary
  }

  /// What stands between rows in ``forms``.
  static let noForm = UInt32.max

  /// The row in which a word of the sequence stands.
  ///
  /// - Complexity: O(log rows).
  func row(at position: Int) -> Int {
    var (low, high) = (0, starts.count)
    while low < high {
      let middle = low + (high - low) / 2
      if starts[middle] > position { high = middle } else { low = middle + 1 }
    }
    return low - 1
  }

  /// The positions of the words of a row.
  func words(of row: Int) -> Range<Int> {
    let end = row + 1 < starts.count ? Int(starts[row + 1]) : forms.count
    return Int(starts[row])..<end - 1
  }
}
