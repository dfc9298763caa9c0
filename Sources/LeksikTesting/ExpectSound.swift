public import LeksikModel
// For `.legal` in a test that imports nothing else. LeksikModel is not passed on: its SourceLocation
// would make the one of Testing ambiguous.
@_exported public import LeksikValidation
public import Testing

/// Expects a glossary to break no rule: every error becomes an issue of the test.
///
/// ```swift
/// @Test(arguments: try GlossaryFile.all(in: "glossaries"))
/// func isSound(_ file: GlossaryFile) throws { expectSound(try file.read(), under: .legal) }
/// // ✘ Issue recorded: glossaries/courts.tbx:57:11: error: the term 'juez (HT)' holds a bracket; … [L12]
/// ```
///
/// What the reader found counts too.
///
/// - Parameters:
///   - glossary: What a reader made of a file.
///   - rules: The rules to check.
///   - severity: The least that becomes an issue; `.warning` makes warnings issues as well.
public func expectSound(
  _ glossary: Imported<Glossary>, under rules: [Rule] = .legal,
  atLeast severity: Diagnostic.Severity = .error,
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) {
  expectSound([glossary], under: rules, atLeast: severity, sourceLocation: sourceLocation)
}

/// Expects glossaries that belong together to break no rule, relations between them included.
public func expectSound(
  _ glossaries: [Imported<Glossary>], under rules: [Rule] = .legal,
  atLeast severity: Diagnostic.Severity = .error,
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) {
  record(
    Validator(rules: rules).diagnostics(for: glossaries), atLeast: severity, at: sourceLocation)
}

/// Expects a glossary made in memory to break no rule.
///
/// Its issues begin with its title and the id of the concept.
public func expectSound(
  _ glossary: Glossary, under rules: [Rule] = .legal,
  atLeast severity: Diagnostic.Severity = .error,
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) {
  record(Validator(rules: rules).diagnostics(for: glossary), atLeast: severity, at: sourceLocation)
}

/// Expects the glossaries in a folder, taken together, or the one in a file to break no rule.
///
/// ```swift
/// @Test func glossariesAreSound() { expectSound(at: "glossaries", atLeast: .warning) }
/// ```
///
/// A path where there is no glossary is an issue too.
public func expectSound(
  at path: String, under rules: [Rule] = .legal, atLeast severity: Diagnostic.Severity = .error,
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) {
  do {
    let files = path.hasSuffix(".tbx") ? [GlossaryFile(path: path)] : try GlossaryFile.all(in: path)
    expectSound(
      try files.map { try $0.read() }, under: rules, atLeast: severity,
      sourceLocation: sourceLocation)
  } catch {
    Issue.record("\(error)", sourceLocation: sourceLocation)
  }
}

private func record(
  _ diagnostics: [Diagnostic], atLeast severity: Diagnostic.Severity,
  at sourceLocation: Testing.SourceLocation
) {
  for diagnostic in diagnostics where diagnostic.severity >= severity {
    Issue.record("\(diagnostic)", sourceLocation: sourceLocation)
  }
}
