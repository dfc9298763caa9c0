import LeksikModel

extension Rule {
  /// A term has its part of speech, and the languages of an entry agree in it.
  ///
  /// Languages are compared by their leading terms. A difference that a note of the term or its
  /// section explains, or a note of the entry that speaks of nouns and verbs, is left alone.
  public static let partOfSpeech = Rule(
    id: "L11", name: "part-of-speech", severity: .warning,
    summary: "A term has a part of speech, and the leading terms of an entry have the same.",
    basis: "partOfSpeech of ISO 12620",
    badExample: "detención (noun), to detain (verb)",
    goodExample: "detención (noun), detention (noun)",
    checks: [
      .terms { entry, _, findings in
        guard entry.isCurrentDesignation, entry.term.partOfSpeech == nil, entry.hasKey else {
          return
        }
        findings.report(
          "\(quoted(entry.term.text)) has no part of speech; say noun, verb, adjective, adverb or "
            + "other", at: entry.place)
      },
      .concepts { entry, _, findings in reportDifference(in: entry, to: &findings) },
    ])

  private static func reportDifference(in entry: ConceptEntry, to findings: inout Findings) {
    let sections = entry.concept.sections
    var first: (section: Int, term: Int, partOfSpeech: Term.PartOfSpeech)?
    for index in sections.indices where sections[index].equivalence != EquivalenceDegree.none {
      guard let lead = sections[index].leadingTermIndex,
        let partOfSpeech = sections[index].terms[lead].partOfSpeech
      else { continue }
      guard let found = first else {
        first = (index, lead, partOfSpeech)
        continue
      }
      if found.partOfSpeech == partOfSpeech { continue }
      let (section, term) = (sections[index], sections[index].terms[lead])
      let reference = sections[found.section].terms[found.term]
      let isExplained =
        !term.notes.isEmpty || !section.notes.isEmpty || !reference.notes.isEmpty
        || entry.concept.notes.contains(where: speaksOfPartsOfSpeech)
      if isExplained { return }
      return findings.report(
        "\(quoted(term.text)) is of part of speech \(partOfSpeech.rawValue), but "
          + "\(quoted(reference.text)) is \(found.partOfSpeech.rawValue); give "
          + "equivalents of one kind, or say why in a note",
        at: entry.place.section(index).term(lead))
    }
  }

  private static func speaksOfPartsOfSpeech(_ note: String) -> Bool {
    note.lowercased().split { !$0.isLetter }.contains {
      ["noun", "verb", "verbal", "adjective", "adverb", "adj", "adv"].contains($0)
    }
  }
}

extension LanguageSection {
  /// The index of the term that leads: the preferred one, else the first one proposed or without a
  /// status, never an explanation.
  fileprivate var leadingTermIndex: Int? {
    func first(_ isWanted: (Term.Status?) -> Bool) -> Int? {
      terms.indices.first { terms[$0].form != .paraphrase && isWanted(terms[$0].status) }
    }
    return first { $0 == .preferred } ?? first { $0 == .proposed || $0 == nil }
  }
}
