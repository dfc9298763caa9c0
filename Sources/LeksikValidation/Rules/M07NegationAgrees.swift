import LeksikModel
import LeksikText

extension Rule {
  /// A unit is negative in all its languages or in none.
  ///
  /// Languages may say the same with and without a negation (*unless*, *a menos que*), so it is a
  /// note: somebody should look.
  public static let negationAgrees = Rule(
    id: "M07", name: "negation-agrees", severity: .note,
    summary: "The segments of a unit are all negative, or none is.",
    basis: "a negation decides cases",
    badExample: "No consintió.; Li te dakò.",
    goodExample: "No consintió.; Li pa t dakò.",
    checkMemories: { set, findings in
      for (unit, place) in set.units {
        let isNegative = unit.segments.map { segment in
          LanguageProfile.profile(for: segment.language).tokens(of: segment.text)
            .contains { $0.critical == .negation && !isYes($0) }
        }
        guard let first = isNegative.first,
          let other = isNegative.firstIndex(where: { $0 != first })
        else { continue }
        findings.report(
          "\(quoted(unit.segments[0].text)) \(first ? "has" : "has no") negation, "
            + "\(quoted(unit.segments[other].text)) \(first ? "none" : "one"); compare them",
          at: place.section(other))
      }
    })

  private static func isYes(_ token: MatchToken) -> Bool {
    ["sí", "yes", "wi"].contains(token.caseKey)
  }
}
