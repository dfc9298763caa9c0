extension Match {
  /// The target with what differs from the query written anew; `nil` when nothing can be, or when a
  /// critical difference remains.
  ///
  /// A value is written anew where the target has the stored value exactly as often as the source,
  /// and every time it changes to the same new one. It is written as the target writes the old one:
  /// digits stay digits, words words, dates and amounts keep their format; where grammar could be hurt
  /// (*un/una*, *1 testigo*, *a/an*, a Creole article after another sound) it is left alone. The
  /// result is read again, and must say what the query says and otherwise what it said before.
  ///
  /// ```swift
  /// let match = memory.matches(
  ///   for: "Tenía veinte años.", from: .spanish, to: .haitianCreole, atLeast: .percent(70), limit: 1
  /// )[0]                                                   // “Tenía 15 años.”, critical
  /// match.repaired(for: "Tenía veinte años.")?.target.text  // “Li te gen 20 an.”
  /// ```
  ///
  /// - Parameter query: the query that gave this match.
  /// - Complexity: O(length of the three texts), and two comparisons.
  public func repaired(for query: String) -> Repair? {
    repaired(for: query) { _, _, _ in [] }
  }

  /// The target with what differs from the query written anew, glossary terms too; `nil` when nothing
  /// can be, or when a critical difference remains.
  ///
  /// A term is written anew where the target has an equivalent of the old concept as often as the
  /// source has a term of it, and no article or adjective beside it would have to change.
  ///
  /// ```swift
  /// match.repaired(for: "El juez habló.") { text, language, target in
  ///   glossary.terms(of: text, in: language, with: target)
  /// }?.target.text  // “Jij la te pale.”, of “El fiscal habló.”
  /// ```
  ///
  /// - Parameters:
  ///   - query: the query that gave this match.
  ///   - terms: finds the glossary terms of the query and of the source.
  /// - Throws: what `terms` throws.
  /// - Complexity: as ``repaired(for:)``.
  public func repaired<Failure>(
    for query: String, terms: RepairTerm.Finder<Failure>
  ) throws(Failure) -> Repair? {
    guard !differences.isEmpty else { return nil }
    var plan = RepairPlan(match: self, query: query)
    plan.addPlaceables()
    try plan.addTerms(terms)
    return plan.repair
  }
}
