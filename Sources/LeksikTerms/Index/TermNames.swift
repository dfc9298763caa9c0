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

  /// Reads the UTF-8 of ``packed``; `nil` when it is something else.
  ///
  /// Every start of a command does: no text is made but of what is kept.
  init?(packed: UnsafeBufferPointer<UInt8>) {
    let groups = packed[...].pieces(between: Self.groupEnd).map { group in
      group.pieces(between: Self.recordEnd).dropLast()
    }
    guard groups.count == 3 else { return nil }
    let sizes = groups[0].compactMap { Int($0.text) }
    guard sizes.count == 2 else { return nil }
    (longestKey, longestPattern) = (sizes[0], sizes[1])
    for record in groups[1] {
      let fields = record.pieces(between: " ")
      let numbers = fields.dropFirst().compactMap { Int($0.text) }
      guard let name = fields.first, let tag = LanguageTag(name.text), numbers.count == 4,
        numbers[0] <= numbers[1], numbers[2] <= numbers[3], numbers.allSatisfy({ $0 >= 0 })
      else { return nil }
      languages.append(
        TermTables.Language(
          tag: tag, run: numbers[0]..<numbers[1], words: numbers[2]..<numbers[3]))
    }
    attributes.reserveCapacity(groups[2].count)
    for record in groups[2] {
      guard let value = TermAttributes(packed: record, like: attributes.last) else { return nil }
      attributes.append(value)
    }
  }
}

extension Slice<UnsafeBufferPointer<UInt8>> {
  /// The parts between a separator that is one ASCII control or space, empty ones too.
  func pieces(between separator: Character) -> [Self] {
    split(separator: separator.asciiValue ?? 0, omittingEmptySubsequences: false)
  }

  /// The bytes as text.
  var text: String { String(decoding: self, as: UTF8.self) }
}
