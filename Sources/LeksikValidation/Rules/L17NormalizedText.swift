import LeksikModel
import LeksikText

extension Rule {
  /// All text is in one Unicode form, NFC.
  public static let normalizedText = Rule(
    id: "L17", name: "normalized-text", severity: .error,
    summary: "All text is in Unicode NFC, and no letter carries more than 30 marks.",
    basis: "UAX #15",
    badExample: "e + U+0300",
    goodExample: "è (U+00E8)",
    checks: [
      .texts { entry, findings in
        if entry.isPlain { return }
        let (name, text) = (entry.name.rawValue, entry.text)
        if StreamSafe.check(text) != nil {
          findings.report(
            "the \(name) \(quoted(text)) has more than \(StreamSafe.limit) combining marks in a row; "
              + "remove them", at: entry.place)
        } else if !Normalization.isNFC(text) {
          findings.report(
            "the \(name) \(quoted(text)) is not in Unicode NFC: \(difference(in: text))",
            at: entry.place,
            fix: .changingTexts(entry.place, "writes NFC") { Normalization.nfc($0) })
        }
      }
    ])

  /// The first place where a text and its NFC part: `"write U+00E8 for U+0065 U+0300"`.
  private static func difference(in text: String) -> String {
    let found = Array(text.unicodeScalars)
    let wanted = Array(Normalization.nfc(text).unicodeScalars)
    let start = zip(found, wanted).prefix { $0 == $1 }.count
    // A letter and the marks on it.
    let marks = found.dropFirst(start + 1).prefix {
      $0.properties.canonicalCombiningClass != .notReordered
    }
    let faulty = (found.dropFirst(start).prefix(1) + marks).map(codePoint).joined(separator: " ")
    let right = wanted.dropFirst(start).prefix(1).map(codePoint).joined()
    return "write \(right) for \(faulty)"
  }
}
