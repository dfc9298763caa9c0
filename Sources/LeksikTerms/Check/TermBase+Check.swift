public import LeksikModel

extension TermBase {
  /// What a translation does with the terms of its source, in the order of the source, then of the
  /// target.
  ///
  /// A term of the source is rendered by any usable term of its concept, in any form; where a place
  /// may mean several concepts, one of them is enough. Only the longest term of a place counts, so
  /// *juez* inside *juez de paz* asks for nothing. A concept without a usable term in the target
  /// language asks for nothing, nor does an abbreviation that the target keeps.
  ///
  /// ```swift
  /// let findings = terms.check(
  ///   "La víctima declaró ante el fiscal.", in: .spanish,
  ///   against: "Viktim nan pale devan jij la.", in: .haitianCreole)
  /// findings.map(\.description)  // ["CRI-001 is missing; expected “komisè gouvènman” or …"]
  /// ```
  ///
  /// - Complexity: O(bytes of both) and the concepts that are found.
  public func check(
    _ source: String, in sourceLanguage: LanguageTag, against target: String,
    in targetLanguage: LanguageTag, where filter: TermFilter = TermFilter()
  ) throws(Source.Failure) -> [TermFinding] {
    var any = filter
    any.languages = []
    let asked = try occurrences(in: source, language: sourceLanguage, where: any)
    let given = try occurrences(
      in: target, language: targetLanguage, where: any, includingNested: true)
    let rendering = Rendering(asked: asked, given: given, target: target, targetLanguage)
    return rendering.findings()
  }
}
