import LeksikModel

extension Rule {
  /// A period of validity begins before it ends.
  public static let validityInOrder = Rule(
    id: "L53", name: "validity-in-order", severity: .error,
    summary: "The first day of a validity is not after its last.",
    badExample: "valid from 2025-12-08 until 2003-08-07",
    goodExample: "valid from 2003-08-07 until 2025-12-07"
  ) { set, findings in
    func check(_ validity: Validity?, _ place: Place) {
      guard let from = validity?.from, let until = validity?.until, until < from else { return }
      findings.report(
        "the validity begins on \(from) and ends before, on \(until); correct the dates", at: place)
    }
    set.forEachCitation { citation, place, _ in check(citation.validity, place) }
    for entry in set.terms { check(entry.term.validity, entry.place) }
  }
}
