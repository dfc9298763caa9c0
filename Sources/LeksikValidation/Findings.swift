public import LeksikModel

/// Collects what one rule finds, and turns each place into a line of the file.
public struct Findings: Sendable {
  private let rule: String
  private let severity: Diagnostic.Severity
  private let sources: [SourceMap]
  private let subjects: [[String]]
  private let isAboutMemories: Bool

  /// What was found, in the order of reporting.
  private(set) var findings: [Finding] = []

  /// - Parameter subjects: The ids of the concepts or units of each file.
  init(of rule: Rule, sources: [SourceMap], subjects: [[String]], isAboutMemories: Bool) {
    self.rule = rule.id
    severity = rule.severity
    self.sources = sources
    self.subjects = subjects
    self.isAboutMemories = isAboutMemories
  }

  /// Reports something at a place: one sentence that says what is wrong and what to do about it.
  ///
  /// Where the line is not known, as in a glossary made in memory, the message begins with the id of
  /// the concept.
  ///
  /// - Parameters:
  ///   - severity: How bad it is, if that is not the severity of the rule.
  ///   - fix: The change that puts it right, if no person has to decide anything.
  public mutating func report(
    _ message: String, at place: Place, severity: Diagnostic.Severity? = nil, fix: Fix? = nil
  ) {
    let location = location(of: place)
    let subject = place.concept.map { subjects[place.glossary][$0] }
    var message = message
    if location.line == 0, let subject { message = "\(subject): \(message)" }
    findings.append(
      Finding(
        diagnostic: Diagnostic(severity ?? self.severity, rule: rule, message, at: location),
        glossary: isAboutMemories ? nil : place.glossary, subject: subject, fix: fix))
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
