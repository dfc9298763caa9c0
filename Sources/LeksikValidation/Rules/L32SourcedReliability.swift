import LeksikModel

extension Rule {
  /// A Creole term that counts as reliable names where it was found.
  public static let sourcedReliability = Rule(
    id: "L32", name: "sourced-reliability", severity: .warning,
    summary: "A Creole term with reliability 3 or 4 has a source other than general knowledge.",
    badExample: "reliability 3, source K",
    goodExample: "reliability 2, source K; or reliability 3, source S19"
  ) { set, findings in
    for entry in set.terms where entry.language.language == "ht" {
      guard let reliability = entry.term.reliability, reliability >= .reliable else { continue }
      let sources = entry.term.sources + set.concepts[entry.conceptIndex].concept.sources
      guard sources.allSatisfy({ $0 == "K" }) else { continue }
      findings.report(
        "\(quoted(entry.term.text)) counts as reliable and has no source; name one, or lower its "
          + "reliability", at: entry.place)
    }
  }
}
