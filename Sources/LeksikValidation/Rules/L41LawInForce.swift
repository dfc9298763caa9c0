import LeksikModel

extension Rule {
  /// A citation of a law that was repealed or amended says so.
  public static let lawInForce = Rule(
    id: "L41", name: "law-in-force", severity: .warning,
    summary: "A citation of a repealed or amended law has an end date or a remark.",
    basis: "Ley 97-25 (DO), art. 469, which repeals Ley 76-02",
    badExample: "Ley 76-02 art. 194",
    goodExample: "Ley 76-02 art. 194, valid until 2025-12-07",
    checks: [
      .citations { citation, place, findings in
        guard let instrument = Instrument.named(citation.instrument), let fate = instrument.fate,
          !citation.saysWhatBecameOfIt
        else { return }
        let articles = citation.articleNumbers
        if let changed = instrument.changedArticles, !articles.isEmpty,
          changed.isDisjoint(with: articles)
        {
          return
        }
        findings.report(
          "\(quoted(citation.description)) is \(fate); mark its validity, or cite the law in force",
          at: place)
      }
    ])
}
