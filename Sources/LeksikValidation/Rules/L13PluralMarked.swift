import LeksikModel

extension Rule {
  /// A Spanish noun that is used in the plural says so in its number.
  public static let pluralMarked = Rule(
    id: "L13", name: "plural-marked", severity: .note,
    summary: "A term that stands in the plural is marked as plural.",
    basis: "ISO 12620, grammatical number",
    badExample: "antecedentes penales, without a number",
    goodExample: "antecedentes penales, number plural"
  ) { entry in
    guard entry.isCurrentDesignation, entry.known == .spanish,
      entry.term.partOfSpeech == .noun, entry.term.number == nil
    else { return nil }
    let words = words(of: entry.key)
    guard words.count > 1, let noun = words.first, let adjective = words.last,
      isPlural(noun), isPlural(adjective)
    else { return nil }
    return "\(quoted(entry.term.text)) looks like a plural; mark its number"
  }

  private static func isPlural(_ word: Substring) -> Bool {
    word.utf8.count > 4
      && ["as", "es", "os"].contains { word.hasSuffix($0) }
  }
}
