import Dispatch
public import LeksikModel

/// Checks glossaries and memories against rules.
///
/// ```swift
/// let imported = try TBX.read(contentsOf: "courts.tbx")
/// for diagnostic in Validator(rules: .legal).diagnostics(for: [imported]) { print(diagnostic) }
/// // courts.tbx:57:11: error: the term 'juez (HT)' holds a bracket; … [L12]
/// ```
public struct Validator: Sendable {
  /// The rules, in any order.
  public let rules: [Rule]
  /// What is known and accepted, each with its reason.
  public let suppressions: Suppressions

  /// A validator for some rules.
  public init(rules: [Rule] = .legal, suppressions: Suppressions = Suppressions()) {
    self.rules = rules
    self.suppressions = suppressions
  }

  /// What readers and rules have to say about glossaries and memories that belong together, by
  /// location.
  ///
  /// Rules that compare entries compare those of all the glossaries. Suppressions and a baseline accept
  /// what the rules and `dialect` say, never what a reader says: then something of the file is missing.
  ///
  /// ```swift
  /// let dialect = TBX.dialectDiagnostics(bytes, path: "courts.tbx")
  /// Validator(rules: .legal).diagnostics(for: [imported], dialect: dialect)
  /// ```
  ///
  /// - Parameter dialect: What the files break of the rules of the dialects they declare.
  /// - Complexity: O(*n* log *n*) in diagnostics, linear in all else.
  public func diagnostics(
    for glossaries: [Imported<Glossary>], memories: [Imported<TranslationMemory>] = [],
    dialect: [Diagnostic] = []
  ) -> [Diagnostic] {
    let read = glossaries.flatMap(\.diagnostics) + memories.flatMap(\.diagnostics)
    let report = suppressions.applied(
      to: dialect.map { Finding(diagnostic: $0, glossary: nil, subject: nil, fix: nil) }
        + findings(for: glossaries, memories: memories))
    return (read + report.left.map(\.diagnostic) + report.unused).sorted()
  }

  /// What the rules find, suppressed or not, each with its fix where there is a safe one.
  public func findings(
    for glossaries: [Imported<Glossary>], memories: [Imported<TranslationMemory>] = []
  ) -> [Finding] {
    let set = GlossarySet(glossaries)
    let memorySet = MemorySet(memories)
    let concepts = set.glossaries.map { $0.concepts.map(\.id) }
    let units = memorySet.memories.map { $0.units.map(\.id) }
    var findings = rules.map { rule in
      if case .memories = rule.check {
        Findings(of: rule, sources: memories.map(\.source), subjects: units)
      } else {
        Findings(of: rule, sources: glossaries.map(\.source), subjects: concepts)
      }
    }
    // The rules know nothing of each other, so they run side by side. The first turn, as it takes
    // longest, is for those about single terms, all on one term, then the next: fetching a term
    // costs more than looking.
    findings.withUnsafeMutableBufferPointer { buffer in
      // No two turns touch the same place.
      nonisolated(unsafe) let places = buffer
      DispatchQueue.concurrentPerform(iterations: rules.count + 1) { turn in
        guard turn > 0 else { return checkTerms(of: set, places) }
        switch rules[turn - 1].check {
        case .glossaries(let check): check(set, &places[turn - 1])
        case .memories(let check): check(memorySet, &places[turn - 1])
        case .term: return
        }
      }
    }
    return findings.flatMap(\.findings)
  }

  private func checkTerms(of set: GlossarySet, _ places: UnsafeMutableBufferPointer<Findings>) {
    var checks: [(rule: Int, check: @Sendable (TermEntry) -> String?)] = []
    for (index, rule) in rules.enumerated() {
      if case .term(let check) = rule.check { checks.append((index, check)) }
    }
    for entry in set.terms {
      for (rule, check) in checks {
        if let message = check(entry) { places[rule].report(message, at: entry.place) }
      }
    }
  }

  /// What the rules have to say about a glossary that comes from no file.
  ///
  /// Locations hold the title in place of a path, and messages begin with the id of the concept.
  public func diagnostics(for glossary: Glossary) -> [Diagnostic] {
    diagnostics(
      for: [Imported(glossary, source: SourceMap(path: glossary.title), diagnostics: [])])
  }

  /// What the rules have to say about a memory that comes from no file.
  public func diagnostics(for memory: TranslationMemory) -> [Diagnostic] {
    diagnostics(
      for: [],
      memories: [Imported(memory, source: SourceMap(path: memory.title), diagnostics: [])])
  }

  /// The glossary with every safe fix of what the rules find in it, and what was fixed.
  ///
  /// ```swift
  /// let (fixed, found) = Validator(rules: .legal).fixed(imported)
  /// found.map(\.diagnostic.rule)  // ["L16"]
  /// ```
  public func fixed(_ glossary: Imported<Glossary>) -> (Glossary, [Finding]) {
    let fixable = suppressions.applied(to: findings(for: [glossary])).left.filter { $0.fix != nil }
    var document = glossary.document
    for finding in fixable { finding.fix?.apply(&document) }
    return (document, fixable)
  }
}
