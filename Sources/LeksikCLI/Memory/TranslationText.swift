import Leksik

/// The draft of a translation for a person's eyes, sentence by sentence.
struct TranslationText {
  let report: TranslationReport
  /// Where it is shown; `nil` for a file, which has no styles.
  let terminal: Terminal?

  /// The draft, with a line that says how much was found.
  var text: String {
    (report.segments.map(text) + [report.summary + "\n"]).joined(separator: "\n")
  }

  private func text(_ segment: TranslationReport.Entry) -> String {
    var lines = ["\(segment.line)  \(visible(segment.source))"]
    if let target = segment.target {
      lines.append("   → \(styled(visible(target), .bold))")
      lines.append("     \(styled(visible(segment.explanation ?? ""), .faint))")
      if segment.review == "unreviewed" { lines[2] += styled(" (unreviewed)", .faint) }
    } else if let warning = segment.warning {
      lines.append("   ✗ " + styled("no translation; do not use: " + visible(warning), .critical))
    } else {
      lines.append("   ✗ no translation")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func styled(_ text: String, _ style: Terminal.Style) -> String {
    terminal?.styled(text, style) ?? text
  }
}
