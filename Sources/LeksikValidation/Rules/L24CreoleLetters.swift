import LeksikModel

extension Rule {
  /// A Creole term has only letters of the Creole alphabet.
  ///
  /// *c* stands in *ch* alone, *u* in *ou*, *oun* and *ui*; names and abbreviations keep theirs.
  public static let creoleLetters = Rule(
    id: "L24", name: "creole-letters", severity: .error,
    summary: "A Creole term has no letter outside the 32 signs of the alphabet.",
    basis: "Akademi Kreyòl Ayisyen, first resolution (2017); law of 1979",
    badExample: "justice",
    goodExample: "jistis"
  ) { set, findings in
    findings.reportCreoleWords(of: set) { word in
      CreoleLetters.foreign(in: word).map {
        ("has the letter '\($0)', which the Creole alphabet lacks there; respell the term", nil)
      }
    }
  }
}
