import LeksikModel

extension Rule {
  /// The law that is cited is law where the concept exists.
  public static let regionOfLaw = Rule(
    id: "L43", name: "region-of-law", severity: .warning,
    summary: "A concept of some regions cites the law of one of them, or international law.",
    badExample: "region HT, and 22 USC as the only citation",
    goodExample: "region US, and 22 USC",
    checks: [
      .concepts { entry, _, findings in
        let own = entry.concept.regions
        guard !own.isEmpty, !entry.concept.citations.isEmpty, !own.contains("INT") else { return }
        let cited = entry.concept.citations.compactMap {
          Instrument.named($0.instrument)?.jurisdiction
        }
        guard !cited.isEmpty, cited.allSatisfy({ $0 != "INT" && !own.contains($0) })
        else { return }
        findings.report(
          "the concept is of \(own.joined(separator: ", ")) and cites the law of "
            + "\(Set(cited).sorted().joined(separator: ", ")) alone; add a source or a region",
          at: entry.place)
      }
    ])
}
