import LeksikModel

extension Rule {
  /// A note is a remark of the glossary's own, not a passage of a source.
  public static let shortNotes = Rule(
    id: "L48", name: "short-notes", severity: .warning,
    summary: "A note has at most 60 words; a longer one may be copied from a source.",
    basis: "licence of the glossaries",
    badExample: "a paragraph of a statute as a note",
    goodExample: "one sentence in one's own words, and a citation",
    checks: [
      .texts { entry, findings in
        guard entry.name == .note, entry.text.utf8.count > 120 else { return }
        let count = entry.text.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }).count
        guard count > 60 else { return }
        findings.report(
          "the note \(quoted(entry.text)) has \(count) words; say it in your own words and shorter",
          at: entry.place)
      }
    ])
}
