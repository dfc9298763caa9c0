import Leksik

/// The terms of a document for a person's eyes, one place a line.
struct RecognitionText {
  let report: RecognitionReport
  var terminal = Terminal.output

  /// Prints the places, or says that there are none.
  func write() {
    let name = visible(report.path)
    if report.places.isEmpty {
      terminal.write("\(name): no terms found\n")
      return
    }
    for place in report.places {
      let text = visible(place.text.split(whereSeparator: \.isWhitespace).joined(separator: " "))
      let where_ = terminal.styled("\(name):\(place.line):\(place.column):", .faint)
      var line = "\(where_) \(place.nested ? "  " : "")\(terminal.styled(text, .bold))"
      for reading in place.readings {
        let others = LanguageTag.supported.map(\.description).filter { $0 != report.language }
        let equivalents = others.map { "\($0) \(reading.terms[$0]?.first.map(visible) ?? "—")" }
        line += "  \(visible(reading.concept)): \(equivalents.joined(separator: " · "))"
      }
      terminal.write(line + "\n")
      for warning in Self.warnings(place) {
        terminal.write("   !  " + terminal.styled(visible(warning), .warning) + "\n")
      }
    }
  }

  /// What must be known of a place: deprecated wording and false friends, but not every proposal.
  private static func warnings(_ place: RecognitionReport.Place) -> [String] {
    place.readings.flatMap(\.warnings).filter { !$0.contains(" is proposed: ") }
  }
}
