import LeksikModel

extension Rule {
  /// The terms of a file write apostrophes in one style.
  public static let oneApostrophe = Rule(
    id: "L19", name: "one-apostrophe", severity: .note,
    summary: "All terms of a file write the apostrophe with the same character.",
    badExample: "victim’s rights and driver's licence in one file",
    goodExample: "victim's rights and driver's licence"
  ) { set, findings in
    var first: [Int: Unicode.Scalar] = [:]
    var reported: Set<Int> = []
    for index in set.terms.indices where set.terms[index].mayHoldApostrophe {
      let entry = set.terms[index]
      guard let mark = entry.term.text.unicodeScalars.first(where: { marks.contains($0) }) else {
        continue
      }
      let style = first[entry.place.glossary] ?? mark
      first[entry.place.glossary] = style
      guard style != mark, reported.insert(entry.place.glossary).inserted else { continue }
      findings.report(
        "\(quoted(entry.term.text)) writes the apostrophe as \(codePoint(mark)), terms before it as "
          + "\(codePoint(style)); choose one for the file", at: entry.place)
    }
  }

  private static let marks: Set<Unicode.Scalar> = ["'", "\u{2019}", "\u{2BC}"]
}
