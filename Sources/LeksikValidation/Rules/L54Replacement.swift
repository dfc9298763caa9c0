import LeksikModel

extension Rule {
  /// Where a term is not to be used, another one is.
  public static let replacement = Rule(
    id: "L54", name: "replacement", severity: .warning,
    summary: "A language with a deprecated or superseded term has one to use instead.",
    basis: "ISO 12620, administrative status",
    badExample: "trata de blancas, superseded, alone",
    goodExample: "trata de blancas, superseded, beside trata de personas, preferred",
    checks: [
      .concepts { entry, _, findings in
        let sections = entry.concept.sections
        for index in sections.indices {
          let terms = sections[index].terms
          guard !terms.isEmpty, terms.indices.allSatisfy({ terms[$0].status?.isObsolete == true })
          else { continue }
          findings.report(
            "\(quoted(terms[0].text)) is not to be used, and there is no term to use instead; "
              + "add one", at: entry.place.section(index))
        }
      }
    ])
}
