import LeksikModel

/// The checks of single elements of all rules, for one walk over the elements.
struct ElementChecks: Sendable {
  private typealias Slot<Body> = (slot: Int, body: Body)

  private var concepts: [Slot<@Sendable (ConceptEntry, GlossarySet, inout Findings) -> Void>] = []
  private var terms: [Slot<@Sendable (TermEntry, GlossarySet, inout Findings) -> Void>] = []
  private var definitions: [Slot<@Sendable (DefinitionEntry, inout Findings) -> Void>] = []
  private var citations: [Slot<@Sendable (Citation, Place, inout Findings) -> Void>] = []
  private var texts: [Slot<@Sendable (TextEntry, inout Findings) -> Void>] = []

  /// Adds a check, whose findings go into the given slot; false when it is not of single elements.
  mutating func add(_ check: Check, slot: Int) -> Bool {
    switch check {
    case .concepts(let body): concepts.append((slot, body))
    case .terms(let body): terms.append((slot, body))
    case .definitions(let body): definitions.append((slot, body))
    case .citations(let body): citations.append((slot, body))
    case .texts(let body): texts.append((slot, body))
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
      for (slot, body) in concepts { body(entry, set, &findings[slot]) }
      for (slot, body) in citations {
        for citation in entry.concept.citations { body(citation, entry.place, &findings[slot]) }
      }
      if !texts.isEmpty { entry.forEachText { look(at: $0, &findings) } }
      for number in set.definitionStarts[index]..<set.definitionStarts[index + 1] {
        for (slot, body) in definitions { body(set.definitions[number], &findings[slot]) }
      }
      for number in set.termStarts[index]..<set.termStarts[index + 1] {
        look(at: set.terms[number], of: set, &findings)
      }
    }
  }

  private func look(at entry: TermEntry, of set: GlossarySet, _ findings: inout [Findings]) {
    for (slot, body) in terms { body(entry, set, &findings[slot]) }
    if !texts.isEmpty { entry.forEachText { look(at: $0, &findings) } }
    if !citations.isEmpty, let citation = entry.term.citation {
      for (slot, body) in citations { body(citation, entry.place, &findings[slot]) }
    }
  }

  private func look(at text: TextEntry, _ findings: inout [Findings]) {
    for (slot, body) in texts { body(text, &findings[slot]) }
  }
}
