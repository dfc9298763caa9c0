import LeksikMemory
import LeksikModel
import LeksikText
import Testing

/// Pairs that differ in one critical part of meaning: each must be flagged, named and capped.
@Suite struct CriticalDifferenceTests {
  struct Pair: Sendable, CustomTestStringConvertible {
    let language: LanguageTag
    let query: String
    let source: String
    let kind: TokenDifference.Kind
    var testDescription: String { "\(language): \(query) / \(source)" }

    init(_ language: LanguageTag, _ query: String, _ source: String, _ kind: TokenDifference.Kind) {
      self.language = language
      self.query = query
      self.source = source
      self.kind = kind
    }
  }

  static let pairs: [Pair] = [
    // Negation
    Pair(.spanish, "El acusado no confesó", "El acusado confesó", .negation),
    Pair(.spanish, "consintió", "no consintió", .negation),
    Pair(.spanish, "La víctima nunca consintió.", "La víctima consintió.", .negation),
    Pair(.spanish, "Entró sin permiso de su madre.", "Entró con permiso de su madre.", .negation),
    Pair(.spanish, "No vino nadie a la casa.", "Vino alguien a la casa.", .negation),
    Pair(.spanish, "Fue un acto voluntario.", "Fue un acto involuntario.", .negation),
    Pair(.haitianCreole, "Mwen pa t konnen", "Mwen te konnen", .negation),
    Pair(.haitianCreole, "Li pa t siyen papye a.", "Li te siyen papye a.", .negation),
    Pair(.haitianCreole, "Mwen poko pale ak avoka a.", "Mwen pale ak avoka a.", .negation),
    Pair(.haitianCreole, "Yo pap bat ou.", "Yo ap bat ou.", .negation),
    Pair(.haitianCreole, "Li pa janm frape m.", "Li frape m.", .negation),
    Pair(.english, "He did not sign the statement.", "He did sign the statement.", .negation),
    Pair(.english, "She never consented.", "She consented.", .negation),
    Pair(.english, "You can't leave.", "You can leave.", .negation),
    Pair(.english, "You cannot leave.", "You can leave.", .negation),
    Pair(.english, "The detention was unlawful.", "The detention was lawful.", .negation),
    // Number
    Pair(.spanish, "quince años", "cinco años", .number),
    Pair(.spanish, "Tenía 15 años.", "Tenía 17 años.", .number),
    Pair(.spanish, "El artículo 338 lo prevé.", "El artículo 339 lo prevé.", .number),
    Pair(.haitianCreole, "Mwen gen kenz an.", "Mwen gen senk an.", .number),
    Pair(.english, "I was fifteen years old.", "I was five years old.", .number),
    Pair(.spanish, "Llegó el lunes.", "Llegó el martes.", .number),
    // Modality
    Pair(.spanish, "Usted puede declarar.", "Usted debe declarar.", .modality),
    Pair(.spanish, "puede", "debe", .modality),
    Pair(.haitianCreole, "Ou ka pale.", "Ou dwe pale.", .modality),
    Pair(.english, "You may remain silent.", "You must remain silent.", .modality),
    // Person
    Pair(.spanish, "Yo firmé el papel.", "Él firmó el papel.", .person),
    Pair(.spanish, "Firmé el papel.", "Firmó el papel.", .person),
    Pair(.haitianCreole, "Mwen te wè l.", "Li te wè l.", .person),
    Pair(.english, "He told her the truth.", "She told her the truth.", .person),
    Pair(.spanish, "Mi hermano me vendió.", "Su hermano me vendió.", .person),
    // Tense
    Pair(.spanish, "La víctima vive aquí.", "La víctima vivió aquí.", .tense),
    Pair(.spanish, "Será el testigo.", "Fue el testigo.", .tense),
    Pair(.haitianCreole, "Li te peye m.", "Li ap peye m.", .tense),
    Pair(.haitianCreole, "Li pral peye m.", "Li peye m.", .tense),
    Pair(.english, "He is in the house.", "He was in the house.", .tense),
    Pair(.english, "They hold my passport.", "They held my passport.", .tense),
    Pair(.english, "He worked here.", "He works here.", .tense),
  ]

  @Test(arguments: pairs)
  func isFlaggedNamedAndCapped(_ pair: Pair) {
    let comparison = compare(pair.query, pair.source, pair.language)
    #expect(comparison.isCritical, "\(comparison.differences)")
    #expect(comparison.similarity < .percent(70))
    #expect(
      comparison.differences.contains { $0.isCritical && $0.kind == pair.kind },
      "\(comparison.differences)")
    let mirrored = compare(pair.source, pair.query, pair.language)
    #expect(mirrored.isCritical)
    #expect(mirrored.textualSimilarity == comparison.textualSimilarity)
  }
}

/// Testimony as interpreters meet it, in pairs.
@Suite struct SegmentPairTests {
  @Test func criticalPairsAreFlaggedNamedAndCapped() {
    #expect(SegmentPair.critical.count >= 700)
    for pair in SegmentPair.critical {
      let comparison = compare(pair.query, pair.source, pair.language)
      let text = "\(pair.language): \(pair.query) / \(pair.source): \(comparison.differences)"
      #expect(comparison.isCritical, "\(text)")
      #expect(comparison.similarity < .percent(70), "\(text)")
      #expect(
        comparison.differences.contains { $0.isCritical && $0.kind == pair.kind }, "\(text)")
    }
  }

  @Test func harmlessPairsAreNotFlaggedAndScoreHigh() {
    #expect(SegmentPair.harmless.count >= 300)
    for pair in SegmentPair.harmless {
      let comparison = compare(pair.query, pair.source, pair.language)
      let text = "\(pair.language): \(pair.query) / \(pair.source): \(comparison.differences)"
      #expect(!comparison.isCritical, "\(text)")
      #expect(comparison.similarity >= .percent(95), "\(comparison.similarity) \(text)")
    }
  }
}

/// Pairs that say the same: none may be flagged, all must score at least 95 %.
@Suite struct HarmlessDifferenceTests {
  static let pairs: [(LanguageTag, String, String)] = [
    (.spanish, "El acusado confesó.", "el acusado confesó"),
    (.spanish, "¿Comprende?", "comprende"),
    (.spanish, "La victima llego ayer.", "La víctima llegó ayer."),
    (.spanish, "EL ACUSADO CONFESÓ", "El acusado confesó."),
    (.spanish, "Acusado confesó ante juez.", "El acusado confesó ante el juez."),
    (.spanish, "Tenía quince años.", "Tenía 15 años."),
    (.spanish, "Sin embargo, confesó.", "Sin embargo confesó."),
    (.haitianCreole, "M'ap pale ak avoka a.", "M ap pale ak avoka a."),
    (.haitianCreole, "Map pale ak avoka a.", "M ap pale ak avoka a."),
    (.haitianCreole, "Mwen ap pale ak avoka a.", "M’ap pale ak avoka a."),
    (.haitianCreole, "Moun kap travay la.", "Moun k ap travay la."),
    (.haitianCreole, "Akize a pa t la.", "Akize an pat la."),
    (.haitianCreole, "Mwen te we l.", "Mwen te wè li."),
    (.haitianCreole, "Sa-a se pou li.", "Sa a se poul."),
    (.english, "He did not sign.", "He didn't sign."),
    (.english, "He didn’t sign.", "He didn't sign."),
    (.english, "You cannot leave.", "You can't leave."),
    (.english, "The witness saw the accused.", "Witness saw accused."),
    (.english, "I'm fifteen.", "I am 15."),
    (.english, "it's my right", "It is my right."),
  ]

  @Test(arguments: pairs)
  func isNotFlaggedAndScoresHigh(_ language: LanguageTag, _ query: String, _ source: String) {
    let comparison = compare(query, source, language)
    #expect(!comparison.isCritical, "\(comparison.differences)")
    #expect(comparison.similarity >= .percent(95), "\(comparison)")
  }
}

private func compare(
  _ query: String, _ source: String, _ language: LanguageTag
) -> SegmentComparison {
  let profile = LanguageProfile.profile(for: language)
  return SegmentComparison(
    query: profile.tokens(of: query), source: profile.tokens(of: source), profile: profile)
}
