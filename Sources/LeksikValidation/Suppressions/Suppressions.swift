public import LeksikModel

/// What is known and accepted in some files: suppressions with reasons, and a baseline of old debts.
///
/// ```swift
/// let (suppressions, diagnostics) = Suppressions.read(text, path: "suppressions.tsv")
/// Validator(rules: .legal, suppressions: suppressions)
/// ```
///
/// In a file each line holds four fields with tabs between: the file's name, the rule, the id of the
/// concept or unit, the reason; `*` stands for any file or any id, `#` begins a comment.
///
/// ```
/// courts.tbx	L23	CRI-014	The Mexican term is asked for by name.
/// ```
public struct Suppressions: Sendable {
  /// The name of the file that is looked for beside the glossaries.
  public static let fileName = "suppressions.tsv"

  /// The suppressions, in the order of the file.
  public private(set) var entries: [Suppression]
  /// The findings of an earlier run that are accepted until somebody pays them off.
  public var baseline: Baseline
  private var locations: [SourceLocation]

  /// Suppressions made in memory.
  public init(_ entries: [Suppression] = [], baseline: Baseline = Baseline()) {
    self.entries = entries
    self.baseline = baseline
    locations = entries.map { _ in SourceLocation(path: "suppressions") }
  }

  /// Reads a file of suppressions; a line that is wrong is reported and left out.
  public static func read(_ text: String, path: String) -> (Suppressions, [Diagnostic]) {
    var read = Suppressions()
    var diagnostics: [Diagnostic] = []
    for (index, line) in lines(of: text).enumerated() {
      let content = line.trimmedASCII
      guard !content.isEmpty, !content.hasPrefix("#") else { continue }
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
        .map { String($0.trimmedASCII) }
      let location = SourceLocation(path: path, line: index + 1)
      guard fields.count == 4, !fields.contains("") else {
        diagnostics.append(
          Diagnostic(
            .error, rule: "suppression",
            "a suppression has four fields with tabs between: file, rule, id, reason; none is "
              + "empty", at: location))
        continue
      }
      read.entries.append(
        Suppression(file: fields[0], rule: fields[1], subject: fields[2], reason: fields[3]))
      read.locations.append(location)
    }
    return (read, diagnostics)
  }

  /// Adds those of another file.
  public mutating func append(_ other: Suppressions) {
    entries += other.entries
    locations += other.locations
    baseline.formUnion(other.baseline)
  }

  /// The findings that are not covered, and a warning for each suppression that covers none.
  func applied(to findings: [Finding]) -> (left: [Finding], unused: [Diagnostic]) {
    guard !entries.isEmpty || !baseline.isEmpty else { return (findings, []) }
    var isUsed = entries.map { _ in false }
    let byRule = Dictionary(grouping: entries.indices) { entries[$0].rule }
    let left = findings.filter { finding in
      let covering = byRule[finding.diagnostic.rule, default: []]
        .filter { entries[$0].covers(finding) }
      for index in covering { isUsed[index] = true }
      return covering.isEmpty && !baseline.contains(finding.diagnostic)
    }
    let unused = entries.indices.filter { !isUsed[$0] }.map { index in
      Diagnostic(
        .warning, rule: "suppression",
        "nothing is suppressed by \(entries[index].rule) in \(quoted(entries[index].subject)) of "
          + "\(quoted(entries[index].file)); remove the line", at: locations[index])
    }
    return (left, unused)
  }
}

/// The lines of a text, whatever ends them.
func lines(of text: String) -> [Substring] {
  // A line end of two characters is one Character, so the cut is made by bytes.
  text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
    Substring(line.last == 0x0D ? line.dropLast() : line)
  }
}

extension Substring {
  /// The text without ASCII white space at both ends.
  var trimmedASCII: Substring {
    let isSpace: (UInt8) -> Bool = { $0 == 0x20 || (0x09...0x0D).contains($0) }
    let start = utf8.firstIndex { !isSpace($0) } ?? endIndex
    let end = utf8.lastIndex { !isSpace($0) }.map { utf8.index(after: $0) } ?? start
    return self[start..<Swift.max(start, end)]
  }
}
