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
  /// The row in which each run of ``blockLength`` words begins.
  private var rowOfBlock: [Int32] = []
  private let reader: CorpusReader
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
    let reader = CorpusReader(profile: profile)
    for row in self.rows {
      starts.append(Int32(forms.count))
      for (form, _) in reader.read(row.segment.text, form: { vocabulary.add($0) }) {
        forms.append(form)
        classes.append(vocabulary.wordClass(of: form))
      }
      forms.append(Self.noForm)
      classes.append(0)
    }
    array = SuffixArray(classes)
    self.forms = forms
    self.starts = starts
    self.vocabulary = vocabulary
    self.reader = reader
    var row: Int32 = -1
    for place in stride(from: 0, to: forms.count, by: Self.blockLength) {
      while Int(row) + 1 < starts.count, starts[Int(row) + 1] <= place { row += 1 }
      rowOfBlock.append(row)
    }
  }

  /// The words of a segment of the corpus: their forms and places, as UTF-8 offsets.
  func words(of row: CorpusRow) -> [(form: UInt32, range: Range<UInt32>)] {
    reader.read(row.segment.text) { vocabulary.form(of: $0) ?? Self.noForm }
  }

  /// What stands between rows in ``forms``.
  static let noForm = UInt32.max

  private static let blockLength = 64

  /// The row in which a word of the sequence stands.
  ///
  /// - Complexity: O(1), as a few rows begin among so many words.
  func row(at position: Int) -> Int {
    var row = Int(rowOfBlock[position / Self.blockLength])
    while row + 1 < starts.count, Int(starts[row + 1]) <= position { row += 1 }
    return row
  }

  /// The positions of the words of a row.
  func words(of row: Int) -> Range<Int> {
    let end = row + 1 < starts.count ? Int(starts[row + 1]) : forms.count
    return Int(starts[row])..<end - 1
  }
}
