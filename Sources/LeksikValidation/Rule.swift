public import LeksikModel

/// One thing that a glossary must hold to, as a value: what it is, why, and the check itself.
///
/// ```swift
/// let noSlash = Rule(
///   id: "X01", name: "no-slash", severity: .warning,
///   summary: "A term holds no slash.",
///   checkTerm: { $0.term.text.contains("/") ? "the term holds a slash; make two terms of it" : nil }
/// )
/// Validator(rules: .legal + [noSlash]).diagnostics(for: imported)
/// ```
public struct Rule: Sendable {
  /// The stable identifier that diagnostics carry: `"L03"`.
  public let id: String
  /// A name to remember it by, in lower case with hyphens: `"one-preferred-term"`.
  public let name: String
  /// How bad it is to break it.
  public let severity: Diagnostic.Severity
  /// What is checked, in one sentence.
  public let summary: String
  /// The standard or practice it comes from.
  public let basis: String
  /// Something that breaks it, or `nil`.
  public let badExample: String?
  /// The same put right, or `nil`.
  public let goodExample: String?
  /// What is looked at, in the order in which findings are listed.
  let checks: [Check]

  /// A rule about glossaries as a whole.
  ///
  /// `check` is called once for all the glossaries that are validated together.
  public init(
    id: String, name: String, severity: Diagnostic.Severity, summary: String,
    basis: String = "house rule", badExample: String? = nil, goodExample: String? = nil,
    check: @escaping @Sendable (GlossarySet, inout Findings) -> Void
  ) {
    self.init(
      id: id, name: name, severity: severity, summary: summary, basis: basis,
      badExample: badExample, goodExample: goodExample, checks: [.glossaries(check)])
  }

  /// A rule about single terms.
  ///
  /// `checkTerm` says what is wrong with a term and what to do about it, or `nil`.
  public init(
    id: String, name: String, severity: Diagnostic.Severity, summary: String,
    basis: String = "house rule", badExample: String? = nil, goodExample: String? = nil,
    checkTerm: @escaping @Sendable (TermEntry) -> String?
  ) {
    self.init(
      id: id, name: name, severity: severity, summary: summary, basis: basis,
      badExample: badExample, goodExample: goodExample,
      checks: [
        .terms { entry, _, findings in
          if let message = checkTerm(entry) { findings.report(message, at: entry.place) }
        }
      ])
  }

  /// A rule about translation memories as a whole.
  ///
  /// `checkMemories` is called once for all the memories that are validated together.
  public init(
    id: String, name: String, severity: Diagnostic.Severity, summary: String,
    basis: String = "house rule", badExample: String? = nil, goodExample: String? = nil,
    checkMemories: @escaping @Sendable (MemorySet, inout Findings) -> Void
  ) {
    self.init(
      id: id, name: name, severity: severity, summary: summary, basis: basis,
      badExample: badExample, goodExample: goodExample, checks: [.memories(checkMemories)])
  }

  /// A rule of checks; those of single elements share one walk with all other rules.
  init(
    id: String, name: String, severity: Diagnostic.Severity, summary: String,
    basis: String = "house rule", badExample: String? = nil, goodExample: String? = nil,
    checks: [Check]
  ) {
    self.id = id
    self.name = name
    self.severity = severity
    self.summary = summary
    self.basis = basis
    self.badExample = badExample
    self.goodExample = goodExample
    self.checks = checks
  }
}
