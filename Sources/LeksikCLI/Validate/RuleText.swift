import Leksik

/// The explanation of a rule: what it checks, on what ground, and a bad and a good example.
struct RuleText {
  private let title: String
  private let lines: [String]

  init(_ name: String) throws {
    if let rule = [Rule].legal[name] {
      title = "\(rule.id) \(rule.name) (\(rule.severity))"
      lines =
        [rule.summary, "Basis: \(rule.basis)"] + (rule.badExample.map { ["Bad:   \($0)"] } ?? [])
        + (rule.goodExample.map { ["Good:  \($0)"] } ?? [])
    } else if let rule = TBXRule(rawValue: name) {
      title = "\(rule.rawValue) tbx-\(rule) (error)"
      lines = [rule.summary, "Basis: ISO 30042:2019; TBX-Core, TBX-Min and TBX-Basic"]
    } else {
      let known = ([Rule].legal.map(\.id) + TBXRule.allCases.map(\.rawValue))
        .joined(separator: ", ")
      throw Failure("\(visible(name)): no such rule; the rules are \(known)")
    }
  }

  /// Prints the explanation.
  func write() {
    let text = [Terminal.output.styled(title, .bold)] + lines
    Terminal.output.write(text.joined(separator: "\n") + "\n")
  }
}
