import Leksik

/// The answer to a match for a person's eyes: critical matches stand apart, with what differs.
struct MatchText {
  let query: String
  let matches: [(match: Match, repairs: [Repair])]
  let target: LanguageTag?
  var terminal = Terminal.output

  /// Prints the matches, or says that there are none.
  func write() {
    let usable = matches.filter { !$0.match.isCritical }
    let critical = matches.filter(\.match.isCritical)
    var parts = usable.map(text)
    if !critical.isEmpty {
      let heading = "DIFFERENT MEANING: do not use these as they are"
      parts.append(terminal.styled(heading, .critical) + "\n")
      parts += critical.map(text)
    }
    if parts.isEmpty { parts = ["Nothing found for “\(visible(query))”.\n"] }
    terminal.write(parts.joined(separator: "\n"))
  }

  private func text(_ match: Match, _ repairs: [Repair]) -> String {
    let setting = match.unit.setting.map { " · \($0)" } ?? ""
    var lines = [
      terminal.styled("\(match.similarity)", match.isCritical ? .critical : .bold)
        + terminal.styled(visible("  \(match.unit.id)\(setting)"), .faint)
    ]
    lines.append("  \(match.source.language)  \(visible(match.source.text))")
    for segment in targets(of: match) {
      let review = segment.review == .unreviewed ? terminal.styled(" (unreviewed)", .faint) : ""
      lines.append("  \(segment.language)  \(visible(segment.text))\(review)")
    }
    for difference in match.differences {
      let style: Terminal.Style = difference.isCritical ? .critical : .faint
      let sign = difference.isCritical ? "!" : "·"
      lines.append("   \(sign)  " + terminal.styled(visible(difference.description), style))
    }
    let reasons =
      match.penalties.map { "less \($0)" }
      + (match.context.isEmpty ? [] : [match.context.description])
    for reason in reasons { lines.append("      " + terminal.styled(visible(reason), .faint)) }
    for repair in repairs { lines += repair.lines(terminal) }
    for note in match.unit.notes {
      lines.append("      " + terminal.styled(visible(note), .faint))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func targets(of match: Match) -> [Segment] {
    guard target == nil else { return [match.target] }
    return match.unit.segments.filter { $0.language != match.source.language }
      .sorted { $0.language < $1.language }
  }
}
