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
    goodExample: "detención (noun), detention (noun)"
  ) { set, findings in
    for entry in set.terms
    where entry.isCurrentDesignation && entry.term.partOfSpeech == nil && !entry.key.isEmpty {
      findings.report(
        "\(quoted(entry.term.text)) has no part of speech; say noun, verb, adjective, adverb or "
          + "other", at: entry.place)
    }
    for entry in set.concepts { reportDifference(in: entry, to: &findings) }
  }

  private static func reportDifference(in entry: ConceptEntry, to findings: inout Findings) {
    var first: (term: Term, partOfSpeech: Term.PartOfSpeech)?
    for (index, section) in entry.concept.sections.enumerated()
    where section.equivalence != EquivalenceDegree.none {
      guard let lead = section.leadingTermIndex,
        let partOfSpeech = section.terms[lead].partOfSpeech
      else { continue }
      let term = section.terms[lead]
      guard let reference = first else {
        first = (term, partOfSpeech)
        continue
      }
      if reference.partOfSpeech == partOfSpeech { continue }
      let isExplained =
        !term.notes.isEmpty || !section.notes.isEmpty || !reference.term.notes.isEmpty
        || entry.concept.notes.contains(where: speaksOfPartsOfSpeech)
      if isExplained { return }
      return findings.report(
        "\(quoted(term.text)) is of part of speech \(partOfSpeech.rawValue), but "
          + "\(quoted(reference.term.text)) is \(reference.partOfSpeech.rawValue); give "
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
    let names = terms.indices.filter { terms[$0].form != .paraphrase }
    return names.first { terms[$0].status == .preferred }
      ?? names.first { terms[$0].status == .proposed || terms[$0].status == nil }
  }
}
