import LeksikMatching
import LeksikText

/// What a search in one side works with, kept for the next one: words seen before cost nothing.
///
/// `@unchecked Sendable`: a pool hands each to one search at a time. For the same reason no access to
/// its parts is checked for another one at the same time.
final class SideWorkspace: @unchecked Sendable {
  let scratch = SequenceScratch()
  private let profile: LanguageProfile
  @exclusivity(unchecked) private var scanner: SegmentScanner
  /// The words met so far by their numbers: as forms, and as the side sees them.
  @exclusivity(unchecked) private(set) var wordForms: [TokenForm] = []
  @exclusivity(unchecked) private(set) var wordTraits: [FormTraits] = []
  @exclusivity(unchecked) private var wordTokens: [SequenceQuery.Token?] = []
  /// The symbol that each word is known to be, plus one.
  @exclusivity(unchecked) private var symbolOfWord: [UInt32] = []
  @exclusivity(unchecked) private var forms: [UInt32: TokenForm] = [:]
  /// The cost of a form of queries against a symbol of one of its groups.
  @exclusivity(unchecked) private var pairCosts: [UInt64: UInt32] = [:]
  /// Whether the difference of a form of queries and a symbol is critical.
  @exclusivity(unchecked) private var pairMarks: [UInt64: Bool] = [:]
  /// The cost of traits against traits of another group.
  @exclusivity(unchecked) private var strangerCosts = [UInt32](repeating: .max, count: 128 * 128)

  init(_ profile: LanguageProfile) {
    self.profile = profile
    scanner = SegmentScanner(profile: profile)
  }

  /// Whether it has grown so much that a new one is better.
  var isWorn: Bool {
    wordForms.count > 50_000 || pairCosts.count + pairMarks.count > 500_000
      || forms.count > 200_000
  }

  /// The words of a text by their numbers, and their places as UTF-8 offsets.
  func words(of text: String) -> (ids: [UInt32], ranges: [Range<UInt32>]) {
    var text = text
    var ids: [UInt32] = []
    var ranges: [Range<UInt32>] = []
    text.withUTF8 { scanner.scan($0, appendingTo: &ids, ranges: &ranges) }
    let forms = scanner.forms
    for form in forms[wordForms.count...] {
      wordForms.append(form)
      wordTraits.append(FormTraits(form))
      wordTokens.append(nil)
      symbolOfWord.append(0)
    }
    return (ids, ranges)
  }

  /// Words of this workspace as the tokens of a text.
  func tokens(_ ids: [UInt32], _ ranges: [Range<UInt32>]) -> [MatchToken] {
    zip(ids, ranges).map { id, range in
      MatchToken(
        range: Int(range.lowerBound)..<Int(range.upperBound), form: wordForms[Int(id)])
    }
  }

  /// Words of this workspace as a query of the side.
  func query(_ ids: [UInt32], in side: MemorySide) throws(IndexFileError) -> SequenceQuery {
    var tokens: [SequenceQuery.Token] = []
    tokens.reserveCapacity(ids.count)
    for id in ids {
      if let token = wordTokens[Int(id)] {
        tokens.append(token)
        continue
      }
      let form = wordForms[Int(id)]
      let token = SequenceQuery.Token(
        traits: FormTraits.table[Int(wordTraits[Int(id)].code)],
        groups: try side.groups(ofKeys: profile.matchKeys(of: form)),
        opposites: try side.groups(ofKeys: profile.oppositeKeys(of: form)))
      wordTokens[Int(id)] = token
      tokens.append(token)
    }
    return SequenceQuery(tokens)
  }

  /// Whether words of this workspace are the symbols of a row.
  func isSame(
    _ ids: [UInt32], as symbols: UnsafeBufferPointer<UInt32>, in side: MemorySide
  ) throws(IndexFileError) -> Bool {
    guard ids.count == symbols.count else { return false }
    for (id, symbol) in zip(ids, symbols) where symbolOfWord[Int(id)] != symbol + 1 {
      guard wordForms[Int(id)] == (try form(ofSymbol: symbol, in: side)) else { return false }
      symbolOfWord[Int(id)] = symbol + 1
    }
    return true
  }

  /// The form of a symbol of `side`.
  func form(ofSymbol symbol: UInt32, in side: MemorySide) throws(IndexFileError) -> TokenForm {
    if let form = forms[symbol] { return form }
    let form = try side.form(ofSymbol: symbol)
    forms[symbol] = form
    return form
  }

  /// The cost of a word against a symbol that may be its like: `cost << 2 | mismatches`.
  func cost(
    ofWord id: UInt32, symbol: UInt32, in side: MemorySide
  ) throws(IndexFileError) -> UInt32 {
    let key = UInt64(id) << 32 | UInt64(symbol)
    if let cost = pairCosts[key] { return cost }
    let cost = Self.packed(
      profile.pairCost(
        MatchToken(range: 0..<0, form: wordForms[Int(id)]),
        MatchToken(range: 0..<0, form: try form(ofSymbol: symbol, in: side))))
    pairCosts[key] = cost
    return cost
  }

  /// Whether a word and a symbol differ in what a statement rests on.
  func isCritical(
    word id: UInt32, symbol: UInt32, in side: MemorySide
  ) throws(IndexFileError) -> Bool {
    let key = UInt64(id) << 32 | UInt64(symbol)
    if let mark = pairMarks[key] { return mark }
    let symbol = try form(ofSymbol: symbol, in: side)
    let mark = profile.difference(wordForms[Int(id)], symbol)?.isCritical ?? false
    pairMarks[key] = mark
    return mark
  }

  /// The cost of a word against one that shares no key with it.
  func strangerCost(_ word: FormTraits, _ symbol: FormTraits) -> UInt32 {
    let place = Int(word.code & 127) << 7 | Int(symbol.code & 127)
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
