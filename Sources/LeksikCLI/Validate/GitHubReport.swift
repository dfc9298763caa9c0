import Leksik

/// The findings of a validation as workflow commands, which GitHub shows beside the lines.
///
/// Source: GitHub Docs, Workflow commands for GitHub Actions.
struct GitHubReport {
  private let report: ValidateReport

  init(_ report: ValidateReport) {
    self.report = report
  }

  /// One command a finding.
  var text: String {
    report.diagnostics.map { entry in
      let level = entry.severity == "note" ? "notice" : entry.severity
      let place = entry.line > 0 ? ",line=\(entry.line)" : ""
      return "::\(level) file=\(property(entry.path))\(place),title=\(property(entry.rule))::"
        + message(entry.message) + "\n"
    }.joined()
  }

  private func message(_ text: String) -> String {
    visible(text.replacing("%", with: "%25")).replacing("\n", with: "%0A")
  }

  private func property(_ text: String) -> String {
    message(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
  }
}
