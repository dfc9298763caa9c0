import Leksik

/// The findings of a validation; the names of its JSON are a contract.
struct ValidateReport: Encodable {
  let files: Int
  let diagnostics: [Entry]

  struct Entry: Encodable {
    let path: String
    let line: Int
    let column: Int
    let severity: String
    let rule: String
    let message: String
  }

  init(files: Int, diagnostics: [Diagnostic]) {
    self.files = files
    self.diagnostics = diagnostics.map {
      Entry(
        path: $0.location.path, line: $0.location.line, column: $0.location.column,
        severity: $0.severity.rawValue, rule: $0.rule, message: $0.message)
    }
  }

  /// The findings as compilers print them, and a line that counts them.
  func text(_ terminal: Terminal) -> String {
    var lines = diagnostics.map { entry in
      let place = SourceLocation(path: entry.path, line: entry.line, column: entry.column)
      let severity = terminal.styled(
        entry.severity + ":", entry.severity == "error" ? .critical : .warning)
      return "\(visible(place.description)): \(severity) \(visible(entry.message)) [\(entry.rule)]"
    }
    let counts = ["error", "warning", "note"].map { severity in
      count(diagnostics.count { $0.severity == severity }, severity)
    }
    lines.append("\(count(files, "file")): \(counts.joined(separator: ", "))")
    return lines.joined(separator: "\n") + "\n"
  }

  private func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}
