import LeksikMatching
import LeksikText

/// What a search in one side works with, kept for the next one: words seen before cost nothing.
///
/// `@unchecked Sendable`: a pool hands each to one search at a time.
final class SideWorkspace: @unchecked Sendable {
  /// A form of queries as the side sees it.
  struct Word {
    let form: TokenForm
    let traits: FormTraits
    let token: SequenceQuery.Token
  }

  let scratch = SequenceScratch()
  private let profile: LanguageProfile
  private var scanner: SegmentScanner
  private var ids: [UInt32] = []
  private var ranges: [Range<UInt32>] = []
  private var words: [Word] = []
  private var forms: [UInt32: TokenForm] = [:]
  /// The cost of a form of queries against a symbol of one of its groups.
  private var pairCosts: [UInt64: UInt32] = [:]
  /// Whether the difference of a form of queries and a symbol is critical.
  private var pairMarks: [UInt64: Bool] = [:]
  /// The cost of traits against traits of another group.
  private var strangerCosts = [UInt32](repeating: .max, count: 128 * 128)

  init(_ profile: LanguageProfile) {
    self.profile = profile
    scanner = SegmentScanner(profile: profile)
  }

  /// Whether it has grown so much that a new one is better.
  var isWorn: Bool {
    words.count > 50_000 || pairCosts.count + pairMarks.count > 500_000 || forms.count > 200_000
  }

  /// The tokens of a query.
  func tokens(of text: String) -> [MatchToken] {
    var text = text
    return text.withUTF8 { scanner.tokens(of: $0) }
  }

  /// The words of a query as `side` sees them, and their numbers in this workspace.
  func words(
    of query: String, in side: MemorySide
  ) throws(IndexFileError) -> (words: [Word], ids: [UInt32], ranges: [Range<UInt32>]) {
    var query = query
    ids.removeAll(keepingCapacity: true)
    ranges.removeAll(keepingCapacity: true)
    query.withUTF8 { scanner.scan($0, appendingTo: &ids, ranges: &ranges) }
    let forms = scanner.forms
    while words.count < forms.count {
      let form = forms[words.count]
      let traits = FormTraits(form)
      words.append(
        Word(
          form: form, traits: traits,
          token: SequenceQuery.Token(
            traits: FormTraits.table[Int(traits.code)],
            groups: try side.groups(ofKeys: profile.matchKeys(of: form)),
            opposites: try side.groups(ofKeys: profile.oppositeKeys(of: form)))))
    }
    return (ids.map { words[Int($0)] }, ids, ranges)
  }

  /// The form of a symbol of `side`.
  func form(ofSymbol symbol: UInt32, in side: MemorySide) throws(IndexFileError) -> TokenForm {
    if let form = forms[symbol] { return form }
    let form = try side.form(ofSymbol: symbol)
    forms[symbol] = form
    return form
  }

  /// The cost of a word of a query against a symbol that may be its like: `cost << 2 | mismatches`.
  func cost(
    _ word: Word, _ id: UInt32, symbol: UInt32, in side: MemorySide
  ) throws(IndexFileError) -> UInt32 {
    let key = UInt64(id) << 32 | UInt64(symbol)
    if let cost = pairCosts[key] { return cost }
    let cost = Self.packed(
      profile.pairCost(
        MatchToken(range: 0..<0, form: word.form),
        MatchToken(range: 0..<0, form: try form(ofSymbol: symbol, in: side))))
    pairCosts[key] = cost
    return cost
  }

  /// Whether a form of queries with number `id` and a symbol differ in what a statement rests on.
  func isCritical(
    _ form: TokenForm, _ id: UInt32, symbol: UInt32, in side: MemorySide
  ) throws(IndexFileError) -> Bool {
    let key = UInt64(id) << 32 | UInt64(symbol)
    if let mark = pairMarks[key] { return mark }
    let mark =
      profile.difference(form, try self.form(ofSymbol: symbol, in: side))?.isCritical ?? false
    pairMarks[key] = mark
    return mark
  }

  /// The cost of a word against one that shares no key with it.
  func strangerCost(_ word: FormTraits, _ symbol: FormTraits) -> UInt32 {
    let place = Int(word.code) << 7 | Int(symbol.code)
    if strangerCosts[place] == .max {
      strangerCosts[place] = Self.packed(
        profile.pairCost(
          MatchToken(range: 0..<0, form: word.stranger("\u{2}")),
          MatchToken(range: 0..<0, form: symbol.stranger("\u{3}"))))
    }
    return strangerCosts[place]
  }

  private static func packed(_ cost: Alignment.PairCost) -> UInt32 {
    UInt32(cost.cost) << 2 | UInt32(cost.mismatches)
  }
}
