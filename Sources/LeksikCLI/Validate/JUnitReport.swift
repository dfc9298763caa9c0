import Leksik

/// The findings of a validation for build servers that read the XML of JUnit: a test case a finding.
///
/// Errors and warnings fail, notes do not; without any finding there is one case that passes.
struct JUnitReport {
  private let report: ValidateReport

  init(_ report: ValidateReport) {
    self.report = report
  }

  /// The document.
  var text: String {
    let failed = report.diagnostics.count { $0.severity != "note" }
    let cases =
      report.diagnostics.isEmpty
      ? ["  <testcase classname=\"leksik.validate\" name=\"\(report.files) files are sound\"/>"]
      : report.diagnostics.map(testCase)
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <testsuite name="leksik validate" tests="\(cases.count)" failures="\(failed)" errors="0">
      \(cases.joined(separator: "\n"))
      </testsuite>

      """
  }

  private func testCase(_ entry: ValidateReport.Entry) -> String {
    let place = SourceLocation(path: entry.path, line: entry.line, column: entry.column)
    let name =
      "  <testcase classname=\"\(escaped(entry.rule))\" name=\"\(escaped(place.description))\""
    guard entry.severity != "note" else { return "\(name)/>" }
    return """
      \(name)>
          <failure type="\(entry.severity)" message="\(escaped(entry.message))"/>
        </testcase>
      """
  }

  /// Text for an attribute; what XML cannot hold is made visible first.
  private func escaped(_ text: String) -> String {
    visible(text).replacing("&", with: "&amp;").replacing("<", with: "&lt;")
      .replacing(">", with: "&gt;").replacing("\"", with: "&quot;")
  }
}
