public import LeksikModel

extension Rule {
  /// A concept is defined in some languages, each time in one sentence.
  public static func defined(in languages: [LanguageTag]) -> Rule {
    Rule(
      id: "L33", name: "defined", severity: .note,
      summary: "A concept has a definition of one sentence in every language asked for.",
      basis: "ISO 704",
      badExample: "a concept without a definition in Spanish",
      goodExample: "Persona que comete trata de personas.",
      checks: [
        .concepts { entry, _, findings in
          let missing = languages.filter { !entry.concept.isDefined(in: $0) }
          guard !missing.isEmpty else { return }
          let names = missing.map(\.name).joined(separator: " or ")
          findings.report("there is no definition in \(names); write one", at: entry.place)
        },
        .definitions { definition, findings in
          guard hasTwoSentences(definition.text) else { return }
          findings.report(
            "the definition \(quoted(definition.text)) has two sentences; move the second to a note",
            at: definition.place)
        },
      ])
  }

  /// Whether a full stop that ends a long word is followed by a capital.
  private static func hasTwoSentences(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      guard bytes.count > 6 else { return false }
      for index in 4..<bytes.count - 2 where bytes[index] == 0x2E && bytes[index + 1] == 0x20 {
        let endsLongWord = bytes[index - 4..<index].allSatisfy {
          (0x61...0x7A).contains($0) || $0 >= 0x80
        }
        if endsLongWord, (0x41...0x5A).contains(bytes[index + 2]) { return true }
      }
      return false
    }
  }
}

extension Concept {
  /// Whether there is a definition in a language, in whatever region.
  fileprivate func isDefined(in language: LanguageTag) -> Bool {
    sections.indices.contains {
      sections[$0].language.language == language.language && !sections[$0].definitions.isEmpty
    }
  }
}
