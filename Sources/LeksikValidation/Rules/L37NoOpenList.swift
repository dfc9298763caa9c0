import LeksikModel
import LeksikText

extension Rule {
  /// A definition does not give examples in place of a difference.
  public static let noOpenList = Rule(
    id: "L37", name: "no-open-list", severity: .warning,
    summary: "A definition has no e.g., etc. or such as: it is neither too narrow nor open.",
    basis: "ISO 704, definitions that are too broad or too narrow",
    badExample: "Papers such as passports etc.",
    goodExample: "Official papers that prove who a person is."
  ) { set, findings in
    for definition in set.definitions {
      let text = definition.folded
      guard let phrase = phrases.first(where: { holdsPhrase(text, $0.bytes) }) else { continue }
      findings.report(
        "the definition \(quoted(definition.text)) holds \(quoted(phrase.text)); move the examples "
          + "to a note", at: definition.place)
    }
  }

  private static let phrases = [
    "e.g", "etc", "i.e", "such as", "for example", "among others", "p. ej", "por ejemplo",
    "entre otros", "entre otras", "etcétera", "pa egzanp", "elatriye",
  ].map { (text: $0, bytes: Array($0.utf8)) }
}
