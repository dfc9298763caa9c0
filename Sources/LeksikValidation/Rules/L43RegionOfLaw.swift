import LeksikModel

extension Rule {
  /// The law that is cited is law where the concept exists.
  public static let regionOfLaw = Rule(
    id: "L43", name: "region-of-law", severity: .warning,
    summary: "A concept of some regions cites the law of one of them, or international law.",
    badExample: "region HT, and 22 USC as the only citation",
    goodExample: "region US, and 22 USC"
  ) { set, findings in
    for entry in set.concepts where !entry.concept.regions.isEmpty {
      let cited = entry.concept.citations.compactMap {
        Instrument.named($0.instrument)?.jurisdiction
      }
      let own = entry.concept.regions
      guard !cited.isEmpty, !own.contains("INT"),
        cited.allSatisfy({ $0 != "INT" && !own.contains($0) })
      else { continue }
      findings.report(
        "the concept is of \(own.joined(separator: ", ")) and cites the law of "
          + "\(Set(cited).sorted().joined(separator: ", ")) alone; add a source or a region",
        at: entry.place)
    }
  }
}
