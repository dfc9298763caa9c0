import Leksik

/// Repairs matches with the terms of a workspace.
struct Repairer {
  let query: String
  let options: MatchOptions
  let terms: Workspace

  /// The repaired targets of a match in every language that is shown, in the order of their tags.
  ///
  /// - Parameter target: the language asked for; `nil` stands for all others of the unit.
  func repairs(of match: Match, into target: LanguageTag?) throws -> [Repair] {
    guard !match.differences.isEmpty else { return [] }
    let targets =
      target == nil
      ? match.unit.segments.filter { $0.language != match.source.language }
        .sorted { $0.language < $1.language }
      : [match.target]
    return try terms.searchingTerms { terms in
      try targets.compactMap { segment in
        let match = Match(
          unit: match.unit, source: match.source, target: segment, comparison: match.comparison,
          options: options)
        return try match.repaired(for: query) { text, language, target throws(StoreError) in
          try terms.repairTerms(of: text, in: language, with: target)
        }
      }
    }
  }
}
