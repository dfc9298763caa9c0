public import LeksikModel

/// Collects what one rule finds, and turns each place into a line of the file.
public struct Findings: Sendable {
  private let rule: String
  private let severity: Diagnostic.Severity
  private let sources: [SourceMap]
  private let glossaries: [Glossary]

  /// What was found, in the order of reporting.
  private(set) var diagnostics: [Diagnostic] = []

  init(of rule: Rule, in set: GlossarySet, sources: [SourceMap]) {
    self.rule = rule.id
    severity = rule.severity
    self.sources = sources
    glossaries = set.glossaries
  }

  /// Reports something at a place: one sentence that says what is wrong and what to do about it.
  ///
  /// Where the line is not known, as in a glossary made in memory, the message begins with the id of
  /// the concept.
  ///
  /// - Parameter severity: How bad it is, if that is not the severity of the rule.
  public mutating func report(
    _ message: String, at place: Place, severity: Diagnostic.Severity? = nil
  ) {
    let location = location(of: place)
    var message = message
    if location.line == 0, let concept = place.concept {
      message = "\(glossaries[place.glossary].concepts[concept].id): \(message)"
    }
    diagnostics.append(
      Diagnostic(severity ?? self.severity, rule: rule, message, at: location))
  }

  /// The line and column of a place, for a message that points at a second one.
  public func location(of place: Place) -> SourceLocation {
    let source = sources[place.glossary]
    guard let concept = place.concept else { return source[] }
    guard let section = place.section else { return source[concept] }
    guard let term = place.term else { return source[concept, section] }
    return source[concept, section, term]
  }
}
