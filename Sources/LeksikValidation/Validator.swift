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
    let checks = rules.flatMap { rule in rule.checks.map { (rule: rule, check: $0) } }
    let empty = checks.map { rule, check in
      if case .memories = check {
        Findings(
          of: rule, sources: memories.map(\.source), subjects: units, isAboutMemories: true)
      } else {
        Findings(
          of: rule, sources: glossaries.map(\.source), subjects: concepts, isAboutMemories: false)
      }
    }
    // The checks know nothing of each other, so they run side by side: one turn for each that looks
    // at everything, then one for each stretch of concepts, where all others share the walk.
    var elementChecks = ElementChecks()
    let whole = checks.indices.filter { !elementChecks.add(checks[$0].check, slot: $0) }
    let walked = elementChecks
    let stretches = stride(from: 0, to: max(set.concepts.count, 1), by: Self.stretch).map {
      $0..<min($0 + Self.stretch, set.concepts.count)
    }
    // Each turn has lists of its own from the start, so that none is copied while another reads it.
    var found = (0...stretches.count).map { _ in empty.map { $0 } }
    found.withUnsafeMutableBufferPointer { buffer in
      // No two turns touch the same place: those of whole checks each a slot of the first list,
      // the others each a list of their own.
      nonisolated(unsafe) let lists = buffer
      buffer[0].withUnsafeMutableBufferPointer { slots in
        nonisolated(unsafe) let slots = slots
        DispatchQueue.concurrentPerform(iterations: whole.count + stretches.count) { turn in
          guard turn < whole.count else {
            let stretch = turn - whole.count
            return walked.run(over: stretches[stretch], of: set, into: &lists[1 + stretch])
          }
          switch checks[whole[turn]].check {
          case .glossaries(let check): check(set, &slots[whole[turn]])
          case .memories(let check): check(memorySet, &slots[whole[turn]])
          default: return
          }
        }
      }
    }
    // Giving the entries back takes a while, and nobody has to wait for it.
    DispatchQueue.global().async { withExtendedLifetime(set) {} }
    return checks.indices.flatMap { check in found.flatMap { $0[check].findings } }
  }

  /// How many concepts one core looks at in a turn.
  private static let stretch = 1024

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
