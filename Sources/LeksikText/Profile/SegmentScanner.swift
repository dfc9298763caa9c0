/// Turns segments into sequences of numbered forms, as fast as a memory of millions needs.
///
/// What a word is by itself is derived once for each distinct word; what it is in its context is
/// decided on numbers and bits. The tokens are those of ``LanguageProfile/tokens(of:)``: `forms` at
/// the numbers of a segment, at its ranges.
///
/// ```swift
/// var scanner = SegmentScanner(profile: .english)
/// var ids: [UInt32] = []
/// var ranges: [Range<UInt32>] = []
/// var text = "He can't sign, he can't."
/// text.withUTF8 { scanner.scan($0, appendingTo: &ids, ranges: &ranges) }
/// ids                             // [0, 1, 2, 3, 4, 5, 1, 2, 6]
/// scanner.forms[Int(ids[2])].text  // "'t"
/// ```
///
/// A scanner is a value of one owner; it grows with the distinct words it meets.
public struct SegmentScanner: Sendable {
  /// The language it reads.
  public let profile: LanguageProfile
  var lexicon: TokenLexicon
  // Kept from segment to segment, so that scanning allocates nothing.
  private var written: [WordToken] = []
  private var placeables: [Placeable] = []
  var joined: [ContextToken] = []
  var numbers = NumberWindows()
  var context: [ContextToken] = []
  var doubts: [(index: Int, value: UInt32)] = []

  /// A scanner that has met no word yet.
  public init(profile: LanguageProfile) {
    self.profile = profile
    lexicon = TokenLexicon(profile)
  }

  /// Every distinct form met so far; a form keeps its number.
  public var forms: [TokenForm] { lexicon.forms }

  /// Appends the numbers of the forms of a segment and their places in it, as UTF-8 offsets.
  ///
  /// Ill-formed bytes are read as U+FFFD. A text with a run of more than ``StreamSafe/limit``
  /// combining marks has no tokens.
  ///
  /// - Complexity: O(length), and about a microsecond for each word not met before.
  public mutating func scan(
    _ utf8: UnsafeBufferPointer<UInt8>, appendingTo ids: inout [UInt32],
    ranges: inout [Range<UInt32>]
  ) {
    precondition(utf8.count <= Int(UInt32.max), "a segment has less than 4 GiB")
    guard StreamSafe.firstViolation(in: utf8) == nil else { return }
    written.removeAll(keepingCapacity: true)
    context.removeAll(keepingCapacity: true)
    doubts.removeAll(keepingCapacity: true)
    WordSegmenter.appendTokens(of: utf8, to: &written)
    placeables.removeAll(keepingCapacity: true)
    profile.placeables.appendPatterns(of: utf8, words: written, to: &placeables)
    var index = 0
    for placeable in placeables where placeable.isToken(of: utf8) {
      append(index..<placeable.words.lowerBound, in: utf8)
      lexicon.append(placeable, in: utf8, to: &context)
      index = placeable.words.upperBound
    }
    append(index..<written.count, in: utf8)
    joinNumbers(in: utf8)
    profile.rules.settle(&context)
    // *un* is an article and one, *san* is without and a hundred: the mark stays, the value joins.
    for doubt in doubts { context[doubt.index].value = doubt.value }
    for token in context {
      ids.append(lexicon.form(of: token))
      ranges.append(token.start..<token.end)
    }
  }

  @inline(__always)
  private mutating func append(_ tokens: Range<Int>, in utf8: UnsafeBufferPointer<UInt8>) {
    for index in tokens { lexicon.append(written[index], in: utf8, to: &context) }
  }
}
