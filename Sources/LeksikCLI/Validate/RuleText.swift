import Leksik

/// The explanation of a rule: what it checks, on what ground, and a bad and a good example.
struct RuleText {
  private let rule: Rule

  init(_ name: String) throws {
    guard let rule = [Rule].legal[name] else {
      let known = [Rule].legal.map(\.id).joined(separator: ", ")
      throw Failure("\(visible(name)): no such rule; the rules are \(known)")
    }
    self.rule = rule
  }

  /// Prints the explanation.
  func write() {
    var lines = [
      Terminal.output.styled("\(rule.id) \(rule.name) (\(rule.severity))", .bold), rule.summary,
      "Basis: \(rule.basis)",
    ]
    if let bad = rule.badExample { lines.append("Bad:   \(bad)") }
    if let good = rule.goodExample { lines.append("Good:  \(good)") }
    Terminal.output.write(lines.joined(separator: "\n") + "\n")
  }
}
