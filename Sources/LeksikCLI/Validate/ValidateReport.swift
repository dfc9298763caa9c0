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

    init(_ diagnostic: Diagnostic) {
      path = diagnostic.location.path
      line = diagnostic.location.line
      column = diagnostic.location.column
      severity = diagnostic.severity.rawValue
      rule = diagnostic.rule
      message = diagnostic.message
    }

    /// The finding as compilers print it.
    func text(_ terminal: Terminal) -> String {
      let place = SourceLocation(path: path, line: line, column: column)
      let severity = terminal.styled(severity + ":", severity == "error" ? .critical : .warning)
      return "\(visible(place.description)): \(severity) \(visible(message)) [\(rule)]"
    }
  }

  init(files: Int, diagnostics: [Diagnostic]) {
    self.files = files
    self.diagnostics = diagnostics.map(Entry.init)
  }

  /// The findings as compilers print them, each with its line and a caret, and a line that counts
  /// them.
  func text(_ terminal: Terminal, in files: ValidatedFiles) -> String {
    var source: (path: String, lines: SourceLines?) = ("", nil)
    var lines = diagnostics.flatMap { entry in
      // By location, so one file comes after the other.
      if source.path != entry.path { source = (entry.path, files.lines(of: entry.path)) }
      return [entry.text(terminal)] + excerpt(of: entry, in: source.lines)
    }
    let counts = ["error", "warning", "note"].map { severity in
      count(diagnostics.count { $0.severity == severity }, severity)
    }
    lines.append("\(count(self.files, "file")): \(counts.joined(separator: ", "))")
    return lines.joined(separator: "\n") + "\n"
  }

  /// The line of a finding, cut around its column, and a caret below.
  private func excerpt(of entry: Entry, in lines: SourceLines?) -> [String] {
    guard entry.column > 0, let line = lines?[entry.line],
      entry.column <= line.utf8.count + 1
    else { return [] }
    let column = line.utf8.index(line.startIndex, offsetBy: entry.column - 1)
    let before = visible(String(line[..<column].drop { $0 == " " || $0 == "\t" }.suffix(60)))
    let after = visible(String(line[column...].prefix(90)))
    return ["  \(before)\(after)", "  \(String(repeating: " ", count: before.count))^"]
  }

  private func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}
