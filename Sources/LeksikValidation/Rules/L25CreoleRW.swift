import LeksikModel

extension Rule {
  /// Creole has w, not r, before the rounded vowels.
  public static let creoleRW = Rule(
    id: "L25", name: "creole-r-w", severity: .warning,
    summary: "A Creole term has w where r would stand before o, ò, on, ou or oun.",
    basis: "Akademi Kreyòl Ayisyen, first resolution (2017), disposition 6",
    badExample: "problèm",
    goodExample: "pwoblèm"
  ) { set, findings in
    findings.reportCreoleWords(of: set) { word in
      guard word.utf8.contains(UInt8(ascii: "r")) else { return nil }
      let right = String(word).replacing("ro", with: "wo").replacing("rò", with: "wò")
      return right == word ? nil : ("has r before a rounded vowel; write \(quoted(right))", right)
    }
  }
}
