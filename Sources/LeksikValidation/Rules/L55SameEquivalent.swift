import LeksikModel

extension Rule {
  /// Entries that share a Spanish and an English term agree on the Creole one.
  ///
  /// It catches two glossaries that were made apart and name one thing in two ways.
  public static let sameEquivalent = Rule(
    id: "L55", name: "same-equivalent", severity: .warning,
    summary:
      "Two entries with the same preferred terms in two languages have the same in the third.",
    basis: "consistency across glossaries",
    badExample: "testigo, witness: temwen in one file, temwayè in another",
    goodExample: "temwen in both"
  ) { set, findings in
    let languages: [LanguageTag] = [.spanish, .haitianCreole, .english]
    var first: [Pair: (concept: Int, term: String)] = [:]
    for (index, entry) in set.concepts.enumerated() {
      let preferred = languages.map { entry.concept.preferredTerm(in: $0)?.text ?? "" }
      guard !preferred.contains("") else { continue }
      for third in languages.indices {
        let pair = Pair(
          third: third, left: preferred[(third + 1) % 3], right: preferred[(third + 2) % 3])
        guard let other = first[pair] else {
          first[pair] = (index, preferred[third])
          continue
        }
        guard other.term != preferred[third], !set.areDistinguished(index, other.concept) else {
          continue
        }
        let id = set.concepts[other.concept].concept.id
        findings.report(
          "\(quoted(pair.left)) and \(quoted(pair.right)) have \(quoted(preferred[third])) here and "
            + "\(quoted(other.term)) in \(quoted(id)); choose one, or say what differs",
          at: entry.place)
      }
    }
  }
}

private struct Pair: Hashable {
  let third: Int
  let left: String
  let right: String
}
