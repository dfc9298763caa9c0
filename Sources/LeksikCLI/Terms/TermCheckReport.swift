import Leksik

/// What a translation does with terms, as JSON; the names are a contract.
struct TermCheckReport: Encodable {
  let unit: String?
  let source: String
  let target: String
  let findings: [Finding]

  struct Finding: Encodable {
    let kind: String
    let concept: String
    let message: String
    /// Pairs of UTF-8 offsets.
    let sourceRange: [Int]?
    let targetRange: [Int]?
    /// What to say.
    let expected: [String]
  }

  init(unit: String?, source: String, target: String, findings: [TermFinding]) {
    self.unit = unit
    self.source = source
    self.target = target
    self.findings = findings.map(Finding.init)
  }

  /// Prints the findings for a person's eyes.
  func write(to terminal: Terminal) {
    if let unit { terminal.write(terminal.styled(visible(unit), .faint) + "\n") }
    terminal.write("  \(visible(source))\n  \(visible(target))\n")
    for finding in findings {
      let place = finding.sourceRange.map { "“\(part($0, of: source))”: " } ?? ""
      terminal.write("   !  " + terminal.styled(visible(place + finding.message), .warning) + "\n")
    }
  }

  private func part(_ range: [Int], of text: String) -> String {
    String(decoding: Array(text.utf8)[range[0]..<range[1]], as: UTF8.self)
  }
}

extension TermCheckReport.Finding {
  init(_ finding: TermFinding) {
    concept = finding.concept.id
    message = finding.description
    sourceRange = finding.sourceRange.map { [$0.lowerBound, $0.upperBound] }
    targetRange = finding.targetRange.map { [$0.lowerBound, $0.upperBound] }
    switch finding.kind {
    case .missing(let terms):
      kind = "missing"
      expected = terms.map(\.text)
    case .obsolete(_, let use):
      kind = "obsolete"
      expected = use.map { [$0.text] } ?? []
    case .falseFriend(_, _, let terms, _):
      kind = "falseFriend"
      expected = terms.map(\.text)
    }
  }
}
