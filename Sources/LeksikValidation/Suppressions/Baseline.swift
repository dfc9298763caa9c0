public import LeksikModel

/// The findings of an earlier run, accepted as old debts: only what is new counts.
///
/// ```swift
/// let baseline = Baseline(diagnostics)
/// baseline.contains(diagnostics[0])  // true
/// baseline.text                      // "courts.tbx<TAB>L33<TAB>there is no definition in Spanish…"
/// ```
///
/// A finding is known by its file, rule and message, not by its line: lines move.
public struct Baseline: Sendable, Hashable {
  private var lines: Set<String>

  /// A baseline of no finding.
  public init() { lines = [] }

  /// The baseline that accepts every one of `diagnostics`.
  public init(_ diagnostics: [Diagnostic]) {
    lines = Set(diagnostics.map(Self.line))
  }

  /// Reads what ``text`` wrote.
  public init(reading text: String) {
    lines = Set(
      LeksikValidation.lines(of: text).map(String.init).filter {
        !$0.isEmpty && !$0.hasPrefix("#")
      })
  }

  /// Whether it accepts nothing.
  public var isEmpty: Bool { lines.isEmpty }

  /// The file: a line for each finding, sorted, so that it changes only where the debts do.
  public var text: String {
    "# Findings accepted as old debts: file, rule, message. Written by leksik validate.\n"
      + lines.sorted().map { $0 + "\n" }.joined()
  }

  /// Whether a finding is one of the old debts.
  public func contains(_ diagnostic: Diagnostic) -> Bool { lines.contains(Self.line(diagnostic)) }

  /// Adds another one.
  public mutating func formUnion(_ other: Baseline) { lines.formUnion(other.lines) }

  private static func line(_ diagnostic: Diagnostic) -> String {
    let message = String(
      String.UnicodeScalarView(
        diagnostic.message.unicodeScalars.map { $0 == "\n" || $0 == "\t" ? " " : $0 }))
    return "\(fileName(diagnostic.location.path))\t\(diagnostic.rule)\t\(message)"
  }
}
