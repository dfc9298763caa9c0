import LeksikModel

extension Rule {
  /// A term is not deprecated and in use in one entry and language.
  ///
  /// It may be both in different regions: deprecated in the US, preferred in Haiti.
  public static let deprecatedNotCurrent = Rule(
    id: "L06", name: "deprecated-not-current", severity: .error,
    summary: "A deprecated term of an entry is not also one of its terms to use.",
    basis: "administrativeStatus of ISO 12620",
    badExample: "trafik moun (preferred), trafik moun (deprecated)",
    goodExample: "trafik moun (preferred)",
    checks: [
      .concepts { concept, set, findings in
        let range = set.termStarts[concept.index]..<set.termStarts[concept.index + 1]
        guard range.contains(where: { set.terms[$0].status == .deprecated }) else { return }
        let terms = set.terms[range].filter(\.hasKey)
        var current: [Designation: [Term]] = [:]
        for entry in terms where entry.status?.isObsolete != true {
          current[Designation(entry), default: []].append(entry.term)
        }
        for entry in terms where entry.status == .deprecated {
          let twin = current[Designation(entry)]?.prefix(8).first { entry.term.overlaps($0) }
          guard let twin else { continue }
          findings.report(
            "\(quoted(entry.term.text)) is deprecated and \(twin.status?.rawValue ?? "in use") in "
              + "one entry; remove one of the two", at: entry.place)
        }
      }
    ])

  private struct Designation: Hashable {
    var text: String
    var language: String

    init(_ entry: TermEntry) {
      text = entry.term.text
      language = entry.language.language
    }
  }
}

extension Term {
  /// Whether the two may be said in one region.
  fileprivate func overlaps(_ other: Term) -> Bool {
    regions.isEmpty || other.regions.isEmpty || !Set(regions).isDisjoint(with: other.regions)
  }
}
