import LeksikModel

extension Rule {
  /// A citation names an instrument that is known, or of a kind that is.
  public static let knownInstrument = Rule(
    id: "L40", name: "known-instrument", severity: .error,
    summary: "A citation names a known instrument, written in its short form.",
    badExample: "Ley 13703",
    goodExample: "Ley 137-03",
    checks: [
      .citations { citation, place, findings in
        guard Instrument.named(citation.instrument) == nil else { return }
        findings.report(
          "\(quoted(citation.instrument)) is no known instrument; write it as in 'Ley 137-03', "
            + "'22 USC' or 'ILO C182', with the article apart", at: place)
      }
    ])
}
