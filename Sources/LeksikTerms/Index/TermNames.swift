import LeksikModel

/// What an index holds as text: languages, attributes and a few sizes.
struct TermNames {
  var languages: [TermTables.Language] = []
  var attributes: [TermAttributes] = []
  var longestKey = 0
  var longestPattern = 0

  private static let recordEnd: Character = "\u{1E}"
  private static let groupEnd: Character = "\u{1C}"

  /// The names as text.
  var packed: String {
    let languages = languages.map { language in
      [
        language.tag.description, "\(language.run.lowerBound)", "\(language.run.upperBound)",
        "\(language.words.lowerBound)", "\(language.words.upperBound)",
      ].joined(separator: " ")
    }
    let groups = [
      ["\(longestKey)", "\(longestPattern)"], languages, attributes.map(\.packed),
    ]
    return groups.map { group in
      group.map { $0 + String(Self.recordEnd) }.joined()
    }.joined(separator: String(Self.groupEnd))
  }

  init() {}

  /// Reads ``packed``; `nil` when it is something else.
  ///
  /// Every start of a command does: the text is cut by bytes, which is many times faster.
  init?(packed: String) {
    let groups = packed.pieces(between: Self.groupEnd).map { group in
      group.pieces(between: Self.recordEnd).dropLast()
    }
    guard groups.count == 3 else { return nil }
    let sizes = groups[0].compactMap { Int($0) }
    guard sizes.count == 2 else { return nil }
    (longestKey, longestPattern) = (sizes[0], sizes[1])
    for record in groups[1] {
      let fields = record.split(separator: " ")
      let numbers = fields.dropFirst().compactMap { Int($0) }
      guard let name = fields.first, let tag = LanguageTag(String(name)), numbers.count == 4,
        numbers[0] <= numbers[1], numbers[2] <= numbers[3], numbers.allSatisfy({ $0 >= 0 })
      else { return nil }
      languages.append(
        TermTables.Language(
          tag: tag, run: numbers[0]..<numbers[1], words: numbers[2]..<numbers[3]))
    }
    for record in groups[2] {
      guard let value = TermAttributes(packed: record) else { return nil }
      attributes.append(value)
    }
  }
}

extension StringProtocol where SubSequence == Substring {
  /// The parts between a separator that is one ASCII control, empty ones too.
  func pieces(between separator: Character) -> [Substring] {
    utf8.split(separator: separator.asciiValue ?? 0, omittingEmptySubsequences: false)
      .map { self[$0.startIndex..<$0.endIndex] }
  }
}
