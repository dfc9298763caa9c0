public import LeksikModel

extension Rule {
  /// A concept is defined in some languages, each time in one sentence.
  public static func defined(in languages: [LanguageTag]) -> Rule {
    Rule(
      id: "L33", name: "defined", severity: .note,
      summary: "A concept has a definition of one sentence in every language asked for.",
      basis: "ISO 704",
      badExample: "a concept without a definition in Spanish",
      goodExample: "Persona que comete trata de personas."
    ) { set, findings in
      for entry in set.concepts {
        let defined = entry.concept.sections.filter { !$0.definitions.isEmpty }.map(\.language)
        let missing = languages.filter { language in
          !defined.contains { $0.language == language.language }
        }
        guard !missing.isEmpty else { continue }
        let names = missing.map(\.name).joined(separator: " or ")
        findings.report("there is no definition in \(names); write one", at: entry.place)
      }
      for definition in set.definitions {
        guard hasTwoSentences(definition.text) else { continue }
        findings.report(
          "the definition \(quoted(definition.text)) has two sentences; move the second to a note",
          at: definition.place)
      }
    }
  }

  /// Whether a full stop that ends a long word is followed by a capital.
  private static func hasTwoSentences(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count > 6 else { return false }
    return (4..<bytes.count - 2).contains { index in
      bytes[index] == 0x2E && bytes[index + 1] == 0x20 && (0x41...0x5A).contains(bytes[index + 2])
        && bytes[index - 4..<index].allSatisfy { (0x61...0x7A).contains($0) || $0 >= 0x80 }
    }
  }
}
