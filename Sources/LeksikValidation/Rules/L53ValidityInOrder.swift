import LeksikModel

extension Rule {
  /// A period of validity begins before it ends.
  public static let validityInOrder = Rule(
    id: "L53", name: "validity-in-order", severity: .error,
    summary: "The first day of a validity is not after its last.",
    badExample: "valid from 2025-12-08 until 2003-08-07",
    goodExample: "valid from 2003-08-07 until 2025-12-07",
    checks: [
      .citations { citation, place, findings in check(citation.validity, at: place, &findings) },
      .terms { entry, _, findings in check(entry.term.validity, at: entry.place, &findings) },
    ])

  private static func check(_ validity: Validity?, at place: Place, _ findings: inout Findings) {
    guard let from = validity?.from, let until = validity?.until, until < from else { return }
    findings.report(
      "the validity begins on \(from) and ends before, on \(until); correct the dates", at: place)
  }
}
