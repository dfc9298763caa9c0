import LeksikModel

/// Collects what a reader finds, and keeps a file with a million faults from filling the memory.
struct DiagnosticLog {
  /// The most diagnostics of one rule; the rest is counted.
  static let mostOfOneRule = 1000

  private let path: String
  private var found: [Diagnostic] = []
  private var tallies: [Diagnostic: Int] = [:]
  private var tallied: [Key: Diagnostic] = [:]
  private var perRule: [String: Int] = [:]

  private struct Key: Hashable {
    var rule: String
    var message: String
  }

  /// A log of the file at `path`.
  init(path: String) {
    self.path = path
  }

  /// Adds a diagnostic.
  mutating func add(
    _ severity: Diagnostic.Severity, rule: String, _ message: String, at place: XMLReader.Place
  ) {
    guard hasRoom(for: rule) else { return }
    found.append(diagnostic(severity, rule, message, place))
  }

  /// Adds a diagnostic the first time its message comes, then only counts.
  mutating func tally(
    _ severity: Diagnostic.Severity, rule: String, _ message: String, at place: XMLReader.Place
  ) {
    let key = Key(rule: rule, message: message)
    if let first = tallied[key] {
      tallies[first, default: 1] += 1
    } else if hasRoom(for: rule) {
      tallied[key] = diagnostic(severity, rule, message, place)
    }
  }

  private mutating func hasRoom(for rule: String) -> Bool {
    perRule[rule, default: 0] += 1
    return perRule[rule, default: 0] <= Self.mostOfOneRule
  }

  private func diagnostic(
    _ severity: Diagnostic.Severity, _ rule: String, _ message: String, _ place: XMLReader.Place
  ) -> Diagnostic {
    Diagnostic(
      severity, rule: rule, message,
      at: SourceLocation(path: path, line: place.line, column: place.column))
  }

  /// All diagnostics in the order of the file.
  mutating func finish() -> [Diagnostic] {
    for var diagnostic in tallied.values {
      if let count = tallies[diagnostic] { diagnostic.message += " (\(count) times, first here)" }
      found.append(diagnostic)
    }
    for (rule, count) in perRule where count > Self.mostOfOneRule {
      let last = found.last { $0.rule == rule }
      found.append(
        Diagnostic(
          .warning, rule: rule, "\(count - Self.mostOfOneRule) more of this rule are not listed",
          at: last?.location ?? SourceLocation(path: path)))
    }
    return found.sorted()
  }
}
