public import LeksikModel

/// Checks glossaries against rules.
///
/// ```swift
/// let imported = try TBX.read(contentsOf: "courts.tbx")
/// for diagnostic in Validator(rules: .legal).diagnostics(for: [imported]) { print(diagnostic) }
/// // courts.tbx:57:11: error: the term 'juez (HT)' holds a bracket; … [L12]
/// ```
public struct Validator: Sendable {
  /// The rules, in any order.
  public let rules: [Rule]

  /// A validator for some rules.
  public init(rules: [Rule] = .legal) {
    self.rules = rules
  }

  /// What readers and rules have to say about glossaries that belong together, by location.
  ///
  /// Rules that compare entries compare those of all the glossaries.
  ///
  /// - Complexity: O(*n* log *n*) in diagnostics, linear in all else.
  public func diagnostics(for imported: [Imported<Glossary>]) -> [Diagnostic] {
    let set = GlossarySet(imported)
    let sources = imported.map(\.source)
    var findings = rules.map { Findings(of: $0, in: set, sources: sources) }
    var termChecks: [(rule: Int, check: @Sendable (TermEntry) -> String?)] = []
    for (index, rule) in rules.enumerated() {
      switch rule.check {
      case .glossaries(let check): check(set, &findings[index])
      case .term(let check): termChecks.append((index, check))
      }
    }
    // All rules on one term, then the next: fetching a term costs more than looking at it.
    for entry in set.terms {
      for (rule, check) in termChecks {
        if let message = check(entry) { findings[rule].report(message, at: entry.place) }
      }
    }
    return (imported.flatMap(\.diagnostics) + findings.flatMap(\.diagnostics)).sorted()
  }

  /// What the rules have to say about a glossary that comes from no file.
  ///
  /// Locations hold the title in place of a path, and messages begin with the id of the concept.
  public func diagnostics(for glossary: Glossary) -> [Diagnostic] {
    diagnostics(
      for: [Imported(glossary, source: SourceMap(path: glossary.title), diagnostics: [])])
  }
}
