import Leksik

/// Repairs matches with the terms of a workspace.
struct Repairer {
  let query: String
  let options: MatchOptions
  let terms: Workspace

  /// What makes the terms ready on another core while the memory is searched; `nil` where they are.
  private var preparation: Preparation?

  init(query: String, options: MatchOptions, terms: Workspace) {
    (self.query, self.options, self.terms) = (query, options, terms)
  }

  /// A repairer whose terms are made ready on another core from now on.
  static func preparing(
    _ terms: Workspace, for query: String, in language: LanguageTag, _ options: MatchOptions
  ) -> Repairer {
    var repairer = Repairer(query: query, options: options, terms: terms)
    repairer.preparation = Preparation {
      try terms.load(.terms)
      // What this reads of the index is read and compared once. Where it fails, so does the repair.
      _ = try? terms.terms.repairTerms(of: query, in: language, with: language)
    }
    return repairer
  }

  /// Waits for what is still being made ready.
  func finish() { try? preparation?.wait() }

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
    try preparation?.wait()
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
