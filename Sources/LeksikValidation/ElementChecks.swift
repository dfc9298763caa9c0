import LeksikModel

/// The checks of single elements of all rules, for one walk over the elements.
struct ElementChecks: Sendable {
  // A struct each: in a tuple a function would be wrapped, and its wrapper retained at every call.
  private struct OfConcepts {
    let slot: Int
    let body: @Sendable (ConceptEntry, GlossarySet, inout Findings) -> Void
  }

  private struct OfTerms {
    let slot: Int
    let body: @Sendable (TermEntry, GlossarySet, inout Findings) -> Void
  }

  private struct OfDefinitions {
    let slot: Int
    let body: @Sendable (DefinitionEntry, inout Findings) -> Void
  }

  private struct OfCitations {
    let slot: Int
    let body: @Sendable (Citation, Place, inout Findings) -> Void
  }

  private struct OfTexts {
    let slot: Int
    let body: @Sendable (TextEntry, inout Findings) -> Void
  }

  private var concepts: [OfConcepts] = []
  private var terms: [OfTerms] = []
  private var definitions: [OfDefinitions] = []
  private var citations: [OfCitations] = []
  private var texts: [OfTexts] = []

  /// Adds a check, whose findings go into the given slot; false when it is not of single elements.
  mutating func add(_ check: Check, slot: Int) -> Bool {
    switch check {
    case .concepts(let body): concepts.append(OfConcepts(slot: slot, body: body))
    case .terms(let body): terms.append(OfTerms(slot: slot, body: body))
    case .definitions(let body): definitions.append(OfDefinitions(slot: slot, body: body))
    case .citations(let body): citations.append(OfCitations(slot: slot, body: body))
    case .texts(let body): texts.append(OfTexts(slot: slot, body: body))
    case .glossaries, .memories: return false
    }
    return true
  }

  /// Looks at the concepts of `stretch` and all that is in them.
  func run(
    over stretch: Range<Int>, of set: GlossarySet, into findings: inout [Findings]
  ) {
    if stretch.lowerBound == 0, !texts.isEmpty {
      set.forEachTextOfGlossaries { look(at: $0, &findings) }
    }
    for index in stretch {
      let entry = set.concepts[index]
      for check in concepts { check.body(entry, set, &findings[check.slot]) }
      for check in citations {
        for citation in entry.concept.citations {
          check.body(citation, entry.place, &findings[check.slot])
        }
      }
      if !texts.isEmpty { entry.forEachText { look(at: $0, &findings) } }
      for number in set.definitionStarts[index]..<set.definitionStarts[index + 1] {
        let definition = set.definitions[number]
        for check in definitions { check.body(definition, &findings[check.slot]) }
      }
      for number in set.termStarts[index]..<set.termStarts[index + 1] {
        look(at: set.terms[number], of: set, &findings)
      }
    }
  }

  private func look(at entry: TermEntry, of set: GlossarySet, _ findings: inout [Findings]) {
    for check in terms { check.body(entry, set, &findings[check.slot]) }
    if !texts.isEmpty { entry.forEachText { look(at: $0, &findings) } }
    if !citations.isEmpty, let citation = entry.term.citation {
      for check in citations { check.body(citation, entry.place, &findings[check.slot]) }
    }
  }

  private func look(at text: TextEntry, _ findings: inout [Findings]) {
    for check in texts { check.body(text, &findings[check.slot]) }
  }
}
