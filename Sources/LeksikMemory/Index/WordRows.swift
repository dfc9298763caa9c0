import LeksikMatching
import LeksikText

/// The rows of a side in which words may stand: never one too few, now and then one too many.
///
/// A text is then read to see whether they do. A word that is found by a light key stands in so many
/// rows that no list of them is kept; it narrows nothing.
struct WordRows {
  private let side: MemorySide
  private let profile: LanguageProfile

  init(_ side: MemorySide) {
    self.side = side
    profile = side.profile
  }

  /// The rows in which all words may stand, in any spelling of them.
  func rows(ofAll words: some Sequence<MatchToken>) throws -> RowSet {
    try rows(ofAll: try words.map(groups(ofSpellingsOf:)))
  }

  /// The rows in which all words may stand, in any spelling or inflected form of them.
  func rowsOfForms(ofAll words: [MatchToken]) throws -> RowSet {
    var groups = try words.map(groups(ofSpellingsOf:))
    let alone = words.map { FormMatch.alone($0, profile) }
    let beginnings = alone.map(FormMatch.beginning)
    guard beginnings.contains(where: { $0 != nil }) else { return try rows(ofAll: groups) }
    var lone = LoneWords(profile: profile)
    for symbol in side.index.symbols {
      let form = try side.form(ofSymbol: symbol)
      let isStandIn = form.value != nil && !form.text.utf8.contains(where: Self.separatesWords)
      for (place, beginning) in beginnings.enumerated() {
        guard let beginning, groups[place] != nil,
          isStandIn || form.accentKey.utf8.starts(with: beginning.utf8)
        else { continue }
        let other = lone.alone(MatchToken(range: 0..<0, form: form))
        guard FormMatch.isInflected(alone[place], other, profile) else { continue }
        groups[place]?.insert(try side.index.group(ofSymbol: symbol))
      }
    }
    return try rows(ofAll: groups)
  }

  /// Whether a word with this byte in it is a number or several words wherever it stands.
  ///
  /// Any other word that stands for one may begin in another way alone than in a text.
  private static func separatesWords(_ byte: UInt8) -> Bool {
    byte <= UInt8(ascii: " ") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  /// The rows that have one of each groups; `nil` stands for any word.
  private func rows(ofAll groups: [Set<UInt32>?]) throws -> RowSet {
    var rows = side.index.allRows
    for case let groups? in groups {
      // A group with light words has no list.
      guard let found = try side.index.rows(ofGroups: groups) else { continue }
      rows.formIntersection(found)
    }
    return rows
  }

  /// The groups of all forms that say the same word; `nil` for a code, which has no key of its own.
  private func groups(ofSpellingsOf word: MatchToken) throws -> Set<UInt32>? {
    guard word.kind != .code else { return nil }
    let key = CorpusVocabulary.classKey(word)
    return Set(try side.groups(ofKeys: ["k:" + key, "=" + key]))
  }
}
