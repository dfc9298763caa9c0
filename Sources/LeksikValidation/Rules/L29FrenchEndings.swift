import LeksikModel

extension Rule {
  /// A Creole term does not keep the endings of its French source.
  public static let frenchEndings = Rule(
    id: "L29", name: "french-endings", severity: .error,
    summary: "A Creole term does not end in -tion, -sion, -ment or -que.",
    badExample: "pwoteksion",
    goodExample: "pwoteksyon"
  ) { set, findings in
    findings.reportCreoleWords(of: set) { word in
      for (ending, creole) in endings where word.utf8.count > 5 && word.hasSuffix(ending) {
        let right = String(word.dropLast(ending.count)) + creole
        return ("ends as in French; write \(quoted(right))", ending == "sion" ? right : nil)
      }
      return nil
    }
  }

  private static let endings = [
    ("tion", "syon"), ("sion", "syon"), ("ement", "man"), ("ment", "man"), ("ique", "ik"),
    ("que", "k"), ("xion", "ksyon"),
  ]
}
