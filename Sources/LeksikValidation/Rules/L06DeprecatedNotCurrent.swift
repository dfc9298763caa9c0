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
    goodExample: "trafik moun (preferred)"
  ) { set, findings in
    var current: [Designation: [Term]] = [:]
    // Terms of an entry stand together, so one entry is held at a time.
    var start = 0
    while start < set.terms.count {
      let concept = set.terms[start].conceptIndex
      let end =
        set.terms[start...].firstIndex { $0.conceptIndex != concept } ?? set.terms.count
      let terms = set.terms[start..<end].filter { !$0.key.isEmpty }
      start = end
      guard terms.contains(where: { $0.term.status == .deprecated }) else { continue }
      current.removeAll(keepingCapacity: true)
      for entry in terms where entry.term.status?.isObsolete != true {
        current[Designation(entry), default: []].append(entry.term)
      }
      for entry in terms where entry.term.status == .deprecated {
        let twin = current[Designation(entry)]?.prefix(8).first { entry.term.overlaps($0) }
        guard let twin else { continue }
        findings.report(
          "\(quoted(entry.term.text)) is deprecated and \(twin.status?.rawValue ?? "in use") in "
            + "one entry; remove one of the two", at: entry.place)
      }
    }
  }

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
