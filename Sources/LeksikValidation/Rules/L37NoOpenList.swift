import LeksikModel
import LeksikText

extension Rule {
  /// A definition does not give examples in place of a difference.
  public static let noOpenList = Rule(
    id: "L37", name: "no-open-list", severity: .warning,
    summary: "A definition has no e.g., etc. or such as: it is neither too narrow nor open.",
    basis: "ISO 704, definitions that are too broad or too narrow",
    badExample: "Papers such as passports etc.",
    goodExample: "Official papers that prove who a person is.",
    checks: [
      .definitions { definition, findings in
        guard let phrase = phrases.first(in: definition.folded) else { return }
        findings.report(
          "the definition \(quoted(definition.text)) holds \(quoted(phrase)); move the examples "
            + "to a note", at: definition.place)
      }
    ])

  private static let phrases = PhraseList([
    "e.g", "etc", "i.e", "such as", "for example", "among others", "p. ej", "por ejemplo",
    "entre otros", "entre otras", "etcétera", "pa egzanp", "elatriye",
  ])
}
