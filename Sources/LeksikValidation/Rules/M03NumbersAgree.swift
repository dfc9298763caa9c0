import LeksikModel
import LeksikText

extension Rule {
  /// The segments of a unit name the same numbers, in digits or in words.
  public static let numbersAgree = Rule(
    id: "M03", name: "numbers-agree", severity: .warning,
    summary: "The segments of a unit have the same numbers, dates and amounts.",
    basis: "a number decides cases",
    badExample: "quince años; diz an",
    goodExample: "quince años; kenz an",
    checkMemories: { set, findings in
      for (unit, place) in set.units {
        let numbers = unit.segments.map(values)
        guard let first = numbers.first,
          let other = numbers.firstIndex(where: { $0 != first })
        else { continue }
        findings.report(
          "the numbers differ: \(list(first)) in \(unit.segments[0].language.name), "
            + "\(list(numbers[other])) in \(unit.segments[other].language.name); compare them",
          at: place.section(other))
      }
    })

  /// The values of the numbers of a segment, sorted; words that are also something else are left out.
  private static func values(of segment: Segment) -> [String] {
    LanguageProfile.profile(for: segment.language).tokens(of: segment.text)
      .filter { $0.kind == .number }.compactMap(\.value).sorted()
  }

  private static func list(_ values: [String]) -> String {
    values.isEmpty
      ? "none" : values.map { String($0.drop { $0 != ":" }.dropFirst()) }.joined(separator: ", ")
  }
}
