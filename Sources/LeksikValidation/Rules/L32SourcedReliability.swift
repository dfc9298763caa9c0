import LeksikModel

extension Rule {
  /// A Creole term that counts as reliable names where it was found.
  public static let sourcedReliability = Rule(
    id: "L32", name: "sourced-reliability", severity: .warning,
    summary: "A Creole term with reliability 3 or 4 has a source other than general knowledge.",
    badExample: "reliability 3, source K",
    goodExample: "reliability 2, source K; or reliability 3, source S19",
    checks: [
      .terms { entry, set, findings in
        guard entry.known == .haitianCreole, let reliability = entry.term.reliability,
          reliability >= .reliable, entry.term.sources.allSatisfy({ $0 == "K" }),
          set.concepts[entry.conceptIndex].concept.sources.allSatisfy({ $0 == "K" })
        else { return }
        findings.report(
          "\(quoted(entry.term.text)) counts as reliable and has no source; name one, or lower its "
            + "reliability", at: entry.place)
      }
    ])
}
