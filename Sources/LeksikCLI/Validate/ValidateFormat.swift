import ArgumentParser
import Leksik

/// The ways to print the findings of a validation.
enum ValidateFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, sarif, junit, github

  /// The findings in this form.
  func text(of report: ValidateReport, rules: [Rule], in files: ValidatedFiles) throws -> String {
    switch self {
    case .text: report.text(Terminal.output, in: files)
    case .json: try JSON.line(report)
    case .sarif: try JSON.line(SARIFReport(report, rules: rules))
    case .junit: JUnitReport(report).text
    case .github: GitHubReport(report).text
    }
  }
}
