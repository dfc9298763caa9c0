import LeksikModel

extension Rule {
  /// A definition is in the language of its section.
  ///
  /// The little words of the three languages are counted; only a clear majority is reported.
  public static let ownLanguage = Rule(
    id: "L39", name: "own-language", severity: .error,
    summary: "A definition is in the language of its section.",
    badExample: "Persona que comete la trata de personas, under English",
    goodExample: "Person who commits trafficking in persons, under English"
  ) { set, findings in
    for definition in set.definitions {
      guard let own = functionWords[definition.language.language] else { continue }
      let words = packedWords(of: definition.folded)
      let mine = words.count(where: own.contains)
      for (language, others) in functionWords where language != definition.language.language {
        let count = words.count(where: others.contains)
        guard count >= 3, count > 2 * mine + 1 else { continue }
        findings.report(
          "the definition \(quoted(definition.text)) seems to be in another language "
            + "('\(language)'); move it there", at: definition.place)
        break
      }
    }
  }

  /// Words that only one of the languages has.
  private static let functionWords: [String: Set<UInt64>] = [
    "es": "que del los las una por para con como su el quien",
    "en": "the of and to who that with by which from or is",
    "ht": "yon ki pou nan ak moun yo oswa lè kote ap sou te",
  ].mapValues { Set(packedWords(of: Array($0.utf8))) }

  /// The words of up to eight bytes, each as a number: comparing those is fast.
  private static func packedWords(of text: [UInt8]) -> [UInt64] {
    text.split(separator: 0x20).filter { $0.count <= 8 }
      .map { $0.reduce(0) { $0 << 8 | UInt64($1) } }
  }
}
