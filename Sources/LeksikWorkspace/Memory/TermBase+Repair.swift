public import LeksikMemory
public import LeksikModel
public import LeksikTerms

extension TermBase {
  /// The terms of a text that are certain enough to repair a match by.
  ///
  /// A place that may be several concepts is left out, and so is an inflected form, whose equivalent
  /// would need the same inflection.
  ///
  /// ```swift
  /// let query = "El juez habló."
  /// try match.repaired(for: query) { text, language, target in
  ///   try workspace.terms.repairTerms(of: text, in: language, with: target)
  /// }?.target.text  // “Jij la te pale.”, of “Fiskal la te pale.”
  /// ```
  ///
  /// - Parameters:
  ///   - language: the language of the text.
  ///   - target: the language of the equivalents.
  /// - Throws: what the source of the concepts throws.
  /// - Complexity: O(bytes), and the concepts that are found.
  public func repairTerms(
    of text: String, in language: LanguageTag, with target: LanguageTag
  ) throws(Source.Failure) -> [RepairTerm] {
    try occurrences(in: text, language: language).compactMap { place in
      guard !place.isNested, Set(place.readings.map(\.concept.id)).count == 1,
        let reading = place.readings.first, reading.reason < .inflection
      else { return nil }
      return RepairTerm(
        range: place.range, concept: reading.concept.id,
        equivalents: reading.concept.terms(in: target))
    }
  }
}
