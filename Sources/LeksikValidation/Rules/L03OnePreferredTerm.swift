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
    goodExample: "juez (preferred), magistrado (admitted)"
  ) { set, findings in
    for entry in set.concepts {
      var preferred: [LanguageTag: Term] = [:]
      for (index, section) in entry.concept.sections.enumerated() {
        let place = entry.place.section(index)
        for (index, term) in section.terms.enumerated() where term.status == .preferred {
          if let first = preferred[section.language] {
            findings.report(
              "\(section.language.name) has two preferred terms, \(quoted(first.text)) and "
                + "\(quoted(term.text)); keep one, make the other admitted", at: place.term(index))
          } else {
            preferred[section.language] = term
          }
        }
        if preferred[section.language] == nil, section.needsPreferredTerm {
          findings.report(
            "\(section.language.name) has no preferred term; make one of its terms preferred, "
              + "or all of them proposed", at: place)
        }
      }
    }
  }
}

extension LanguageSection {
  fileprivate var needsPreferredTerm: Bool {
    guard equivalence != EquivalenceDegree.none else { return false }
    let open = terms.filter { $0.status == nil || $0.status == .admitted }
    return open.count > 1 || open.first?.status == .admitted || (open.count == 1 && terms.count > 1)
  }
}
