import LeksikModel

extension Rule {
  /// A cited article exists, as far as the number of articles is known.
  public static let articleExists = Rule(
    id: "L42", name: "article-exists", severity: .warning,
    summary: "The number of a cited article is not above that of the instrument's last one.",
    badExample: "CL/2014-0010 art. 99",
    goodExample: "CL/2014-0010 art. 9",
    checks: [
      .citations { citation, place, findings in
        guard let last = Instrument.named(citation.instrument)?.articles,
          let beyond = citation.articleNumbers.first(where: { $0 > last || $0 == 0 })
        else { return }
        findings.report(
          "\(quoted(citation.instrument)) has \(last) articles, and article \(beyond) is cited; "
            + "check it", at: place)
      }
    ])
}
