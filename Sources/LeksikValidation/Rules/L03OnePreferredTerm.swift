import LeksikModel

extension Rule {
  /// A language has at most one preferred term for a concept, and has one where it has a choice.
  ///
  /// None is right where all terms are proposed or obsolete, where the section says that there is
  /// no equivalent, and where a term stands alone without a status.
  public static let onePreferredTerm = Rule(
    id: "L03", name: "one-preferred-term", severity: .error,
    summary: "A language has at most one preferred term for a concept, and none only where its "
      + "terms are proposed or obsolete.",
    basis: "ISO 704; administrativeStatus of ISO 12620",
    badExample: "juez (preferred), magistrado (preferred)",
    goodExample: "juez (preferred), magistrado (admitted)",
    checks: [
      .concepts { entry, _, findings in
        let sections = entry.concept.sections
        for index in sections.indices {
          let place = entry.place.section(index)
          check(sections[index], after: sections[..<index], at: place, &findings)
        }
      }
    ])

  private static func check(
    _ section: LanguageSection, after others: ArraySlice<LanguageSection>, at place: Place,
    _ findings: inout Findings
  ) {
    var first = others.lazy.filter { $0.language == section.language }
      .compactMap(\.firstPreferredText).first
    for index in section.terms.indices where section.terms[index].status == .preferred {
      let text = section.terms[index].text
      guard let other = first else {
        first = text
        continue
      }
      findings.report(
        "\(section.language.name) has two preferred terms, \(quoted(other)) and "
          + "\(quoted(text)); keep one, make the other admitted", at: place.term(index))
    }
    if first == nil, section.needsPreferredTerm {
      findings.report(
        "\(section.language.name) has no preferred term; make one of its terms preferred, "
          + "or all of them proposed", at: place)
    }
  }
}

extension LanguageSection {
  fileprivate var firstPreferredText: String? {
    terms.first { $0.status == .preferred }?.text
  }

  fileprivate var needsPreferredTerm: Bool {
    guard equivalence != EquivalenceDegree.none else { return false }
    let open = terms.lazy.map(\.status).filter { $0 == nil || $0 == .admitted }
    guard let first = open.first else { return false }
    return first == .admitted || terms.count > 1
  }
}
