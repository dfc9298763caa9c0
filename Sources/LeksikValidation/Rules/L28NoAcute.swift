import LeksikModel

extension Rule {
  /// Creole has the grave accent only.
  public static let noAcute = Rule(
    id: "L28", name: "no-acute", severity: .error,
    summary: "A Creole term has no acute accent.",
    basis: "Akademi Kreyòl Ayisyen, first resolution (2017), disposition 7",
    badExample: "volonté",
    goodExample: "volonte"
  ) { set, findings in
    findings.reportCreoleWords(of: set) { word in
      guard word.utf8.contains(0xC3) else { return nil }
      let right = String(word.map { plain[$0] ?? $0 })
      return right == word
        ? nil : ("has an acute accent, which Creole lacks; write \(quoted(right))", right)
    }
  }

  private static let plain: [Character: Character] = [
    "á": "a", "é": "e", "í": "i", "ó": "o", "ú": "u",
  ]
}
