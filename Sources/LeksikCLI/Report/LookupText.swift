import Leksik

/// The answer to a lookup for a person's eyes.
struct LookupText {
  let query: String
  let hits: [TermHit]
  var terminal = Terminal.output

  /// Prints the hits, or says that there are none.
  func write() {
    if hits.isEmpty {
      terminal.write("Nothing found for “\(visible(query))”.\n")
      return
    }
    terminal.write(hits.map(text).joined(separator: "\n"))
  }

  private func text(_ hit: TermHit) -> String {
    let why = hit.reason == .exact ? "" : "  (\(hit.reason.rawValue): \(hit.term.text))"
    let field = hit.concept.subjectField.map { " · \($0)" } ?? ""
    var lines = [
      terminal.styled(visible("\(hit.concept.id)\(field)\(why)"), .faint)
    ]
    for language in LanguageTag.supported {
      lines.append("  \(language)  \(terms(of: hit.concept, in: language))")
    }
    if let definition = hit.concept.section(in: hit.language)?.definitions.first {
      lines.append("      " + terminal.styled(visible(definition.text), .faint))
    }
    for warning in hit.warnings where !isProposal(warning) {
      lines.append("   !  " + terminal.styled(visible(warning.description), .warning))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The terms to use, the best first; each that nobody has confirmed carries a question mark.
  private func terms(of concept: Concept, in language: LanguageTag) -> String {
    let usable = concept.terms(in: language).filter { $0.status?.isObsolete != true }
    guard !usable.isEmpty else { return "—" }
    return usable.enumerated().map { index, term in
      var text = visible(term.text)
      if let gender = term.gender { text += " \(abbreviation(gender))" }
      if !term.regions.isEmpty { text += " [\(term.regions.joined(separator: ", "))]" }
      if term.status == .proposed { text += " (proposed)" }
      return index == 0 ? terminal.styled(text, .bold) : text
    }.joined(separator: " · ")
  }

  private func isProposal(_ warning: TermWarning) -> Bool {
    if case .proposed = warning { true } else { false }
  }

  private func abbreviation(_ gender: Term.Gender) -> String {
    switch gender {
    case .masculine: "m"
    case .feminine: "f"
    case .common: "m/f"
    case .neuter: "n"
    }
  }
}
