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

/// Expects a translation memory to break no rule.
public func expectSound(
  _ memory: Imported<TranslationMemory>, under rules: [Rule] = .legal,
  atLeast severity: Diagnostic.Severity = .error,
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) {
  record(
    Validator(rules: rules).diagnostics(for: [], memories: [memory]), atLeast: severity,
    at: sourceLocation)
}

/// Expects the glossaries and memories in a folder, taken together, or the one in a file to break no
/// rule.
///
/// ```swift
/// @Test func glossariesAreSound() { expectSound(at: "glossaries", atLeast: .warning) }
/// ```
///
/// A file `suppressions.tsv` in the folder accepts findings, each with its reason. A path where
/// there is nothing to validate is an issue too.
public func expectSound(
  at path: String, under rules: [Rule] = .legal, atLeast severity: Diagnostic.Severity = .error,
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) {
  do {
    for diagnostic in try findings(at: path, under: rules, atLeast: severity) {
      Issue.record("\(diagnostic)", sourceLocation: sourceLocation)
    }
  } catch {
    Issue.record("\(error)", sourceLocation: sourceLocation)
  }
}

/// What there is to say against the glossaries and memories in a folder or the one in a file, for a
/// suite that is not written with Swift Testing.
///
/// ```swift
/// func testGlossariesAreSound() throws {
///   XCTAssertEqual(try findings(at: "glossaries").map(\.description), [])
/// }
/// ```
///
/// - Throws: when the path cannot be read, or holds nothing to validate.
public func findings(
  at path: String, under rules: [Rule] = .legal, atLeast severity: Diagnostic.Severity = .error
) throws -> [Diagnostic] {
  let folder = try ValidatedFolder(path)
  return
    (folder.diagnostics
    + Validator(rules: rules, suppressions: folder.suppressions)
    .diagnostics(for: folder.glossaries, memories: folder.memories))
    .filter { $0.severity >= severity }
}

private func record(
  _ diagnostics: [Diagnostic], atLeast severity: Diagnostic.Severity,
  at sourceLocation: Testing.SourceLocation
) {
  for diagnostic in diagnostics where diagnostic.severity >= severity {
    Issue.record("\(diagnostic)", sourceLocation: sourceLocation)
  }
}
