import LeksikModel

extension Rule {
  /// A text that stands in two units is translated in one way, or the units say why not.
  public static let oneTranslation = Rule(
    id: "M04", name: "one-translation", severity: .warning,
    summary: "Units with the same text in one language have notes where the others differ.",
    basis: "consistency",
    badExample: "'Siéntese.' as 'Chita.' and as 'Chita la.' without notes",
    goodExample: "a note in one of them: to a child",
    checkMemories: { set, findings in
      var first: [String: Int] = [:]
      for (index, entry) in set.units.enumerated() {
        for segment in entry.unit.segments {
          let key = "\(segment.language) \(segment.text)"
          guard let other = first[key] else {
            first[key] = index
            continue
          }
          let (unit, earlier) = (entry.unit, set.units[other])
          guard unit.notes.isEmpty, earlier.unit.notes.isEmpty,
            texts(unit) != texts(earlier.unit)
          else { continue }
          findings.report(
            "\(quoted(segment.text)) has another translation "
              + "(\(findings.location(of: earlier.place))); choose one, or note what differs",
            at: entry.place)
          break
        }
      }
    })

  private static func texts(_ unit: TranslationUnit) -> Set<String> {
    Set(unit.segments.map { "\($0.language) \($0.text)" })
  }
}
