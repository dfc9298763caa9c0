import LeksikModel

/// The terms of a source set against those of its translation.
struct Rendering {
  private let asked: [TermOccurrence]
  private let given: [TermOccurrence]
  private let target: String
  private let language: LanguageTag
  /// The concepts that the target names by a usable term, and all it names.
  private let rendered: Set<Concept.ID>
  private let sourceConcepts: Set<Concept.ID>

  init(
    asked: [TermOccurrence], given: [TermOccurrence], target: String, _ language: LanguageTag
  ) {
    self.asked = asked
    self.given = given
    self.target = target
    self.language = language
    rendered = Set(
      given.flatMap(\.readings).filter { $0.term.status?.isObsolete != true }.map(\.concept.id))
    sourceConcepts = Set(asked.flatMap(\.readings).map(\.concept.id))
  }

  func findings() -> [TermFinding] {
    var findings: [TermFinding] = []
    var reported: Set<Concept.ID> = []
    for place in asked where !isRendered(place) {
      guard let reading = place.readings.first(where: { !expected(for: $0.concept).isEmpty }),
        reported.insert(reading.concept.id).inserted
      else { continue }
      // A deprecated rendering is reported as that, not as a missing one.
      if given.contains(where: { $0.readings.contains { $0.concept.id == reading.concept.id } }) {
        continue
      }
      findings.append(mistaken(reading, at: place) ?? missing(reading, at: place))
    }
    return findings + obsolete()
  }

  /// Whether the target has a term of what the place may mean, or nothing can be asked of it.
  private func isRendered(_ place: TermOccurrence) -> Bool {
    place.readings.contains { reading in
      rendered.contains(reading.concept.id) || isKept(reading.term)
    } || place.readings.allSatisfy { expected(for: $0.concept).isEmpty }
  }

  /// Whether the term is letters for words, and the target has them as they are.
  private func isKept(_ term: Term) -> Bool {
    let isAbbreviation =
      term.form == .abbreviation
      || term.text.unicodeScalars.allSatisfy { !$0.properties.isLowercase }
    return isAbbreviation && target.contains(term.text)
  }

  private func expected(for concept: Concept) -> [Term] {
    concept.terms(in: language).filter { $0.status?.isObsolete != true }
  }

  private func missing(
    _ reading: TermOccurrence.Reading, at place: TermOccurrence
  ) -> TermFinding {
    TermFinding(
      kind: .missing(expected: expected(for: reading.concept)), concept: reading.concept,
      sourceRange: place.range, targetRange: nil)
  }

  /// The finding that the target names a concept that is easily mistaken for the one asked for.
  private func mistaken(
    _ reading: TermOccurrence.Reading, at place: TermOccurrence
  ) -> TermFinding? {
    for other in given {
      for candidate in other.readings where !sourceConcepts.contains(candidate.concept.id) {
        let note: String?
        if let relation = reading.concept.confusion(with: candidate.concept.id) {
          note = relation.note
        } else if let relation = candidate.concept.confusion(with: reading.concept.id) {
          note = relation.note
        } else {
          continue
        }
        return TermFinding(
          kind: .falseFriend(
            candidate.term, of: candidate.concept, expected: expected(for: reading.concept),
            note: note),
          concept: reading.concept, sourceRange: place.range, targetRange: other.range)
      }
    }
    return nil
  }

  /// Places of the target that can only be a term that is not to be used.
  private func obsolete() -> [TermFinding] {
    given.filter { !$0.isNested && $0.isObsolete }.compactMap { place in
      let reading =
        place.readings.first { sourceConcepts.contains($0.concept.id) } ?? place.readings.first
      return reading.map { reading in
        TermFinding(
          kind: .obsolete(reading.term, use: reading.concept.preferredTerm(in: reading.language)),
          concept: reading.concept,
          sourceRange: asked.first {
            $0.readings.contains { $0.concept.id == reading.concept.id }
          }?.range, targetRange: place.range)
      }
    }
  }
}

extension Concept {
  fileprivate func confusion(with other: Concept.ID) -> Relation? {
    relations.first { $0.kind == .confusableWith && $0.target == other }
  }
}
