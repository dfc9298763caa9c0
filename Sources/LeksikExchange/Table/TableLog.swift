import LeksikModel

/// What is wrong with a table, and how many of its rows were read and rejected.
///
/// It is a class because the reader of cells and the reader of rows both write into it.
final class TableLog {
  private(set) var log: DiagnosticLog
  private(set) var read = 0
  private(set) var rejected = 0
  private let rule: String

  init(path: String, rule: String) {
    log = DiagnosticLog(path: path)
    self.rule = rule
  }

  /// Counts an entry that is not kept for a reason that was given once for all.
  func rejectQuietly() {
    read += 1
    rejected += 1
  }

  /// Counts a row that holds an entry.
  func count() { read += 1 }

  /// Counts an entry that is not kept and says why.
  func reject(_ message: String, line: Int, isCounted: Bool = false) {
    if !isCounted { read += 1 }
    rejected += 1
    add(.error, message, line: line)
  }

  /// Whether the rest of the file is not known.
  private(set) var isBroken = false

  /// Says why the rest of the file, or all of it, is not read.
  func fail(_ message: String, line: Int) {
    isBroken = true
    add(.error, message, line: line)
  }

  /// Adds a diagnostic.
  func add(_ severity: Diagnostic.Severity, _ message: String, line: Int) {
    log.add(severity, rule: rule, message, at: XMLReader.Place(line: line, column: 0))
  }

  /// Adds a diagnostic the first time its message comes, then only counts.
  func tally(_ severity: Diagnostic.Severity, _ message: String, line: Int) {
    log.tally(severity, rule: rule, message, at: XMLReader.Place(line: line, column: 0))
  }

  /// Puts the counts and the diagnostics into a report.
  func finish(_ report: inout ReadReport) {
    report.read += read
    report.rejected += rejected
    report.isBroken = report.isBroken || isBroken
    report.diagnostics += log.finish()
  }
}
