import LeksikModel

/// The languages of the segments of a unit, by number: most units of a memory share a few sets.
struct LanguageSets: Sendable {
  private(set) var sets: [[LanguageTag]] = []
  private var numbers: [[LanguageTag]: UInt16] = [:]

  /// The number of a set, or `nil` when there are more than 65,535 of them.
  mutating func number(of languages: [LanguageTag]) -> UInt16? {
    if let number = numbers[languages] { return number }
    guard let number = UInt16(exactly: sets.count) else { return nil }
    sets.append(languages)
    numbers[languages] = number
    return number
  }

  init() {}

  /// The sets that ``text`` lists.
  init?(text: String) {
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      var tags: [LanguageTag] = []
      for tag in line.split(separator: " ") {
        guard let tag = LanguageTag(String(tag)) else { return nil }
        tags.append(tag)
      }
      sets.append(tags)
    }
  }

  /// One set a line, its tags separated by spaces.
  var text: String {
    sets.map { $0.map(\.description).joined(separator: " ") + "\n" }.joined()
  }

  /// For each set the segment that a query in `source` is compared with, or `nil` when a unit of the
  /// set has none or nothing to offer in `target`.
  func segments(from source: LanguageTag, to target: LanguageTag?) -> [UInt16?] {
    sets.map { languages in
      let unit = TranslationUnit(
        id: "", segments: languages.enumerated().map { Segment("\($0)", in: $1) })
      guard let segment = unit.segment(in: source), unit.target(of: segment, in: target) != nil
      else { return nil }
      return UInt16(segment.text)
    }
  }
}
