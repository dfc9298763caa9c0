import Leksik

/// What became of the decisions of a reviewer; the names of its JSON are a contract.
struct ReviewReport: Encodable, Sendable {
  /// How many terms the sheets ask about.
  private(set) var read = 0
  /// How many of them have a decision.
  private(set) var decided = 0
  /// How many decisions were applied.
  var applied = 0
  /// What was wrong with the sheets.
  private(set) var diagnostics: [ValidateReport.Entry] = []

  /// Counts a sheet.
  mutating func count(_ sheet: ReviewSheet, _ problems: [Diagnostic]) {
    read += sheet.rows.count
    decided += sheet.rows.count { $0.decision != nil }
    diagnostics += problems.map(ValidateReport.Entry.init)
  }

  /// Whether a decision had no proposed term to be applied to, or a row was not understood.
  var hasFindings: Bool { applied < decided || !diagnostics.isEmpty }

  /// The report for people.
  func text(_ terminal: Terminal) -> String {
    diagnostics.map { $0.text(terminal) + "\n" }.joined()
      + "\(read) terms read: \(decided) decided, \(applied) applied"
      + (applied < decided
        ? "; \(decided - applied) terms are not proposed any more, or not here\n" : "\n")
  }
}
