public import LeksikMatching
public import LeksikModel
import LeksikText

extension TermBase {
  /// All places of a text where terms stand, in their order; with `includingNested` each is followed
  /// by those inside it.
  ///
  /// ```swift
  /// let text = "Las víctimas de trata declararon."
  /// for place in terms.occurrences(in: text, language: .spanish) {
  ///   print(place.range, place.readings[0].concept.id, place.readings[0].reason)
  /// }
  /// // 4..<22 TIP-002 inflection
  /// ```
  ///
  /// - Parameters:
  ///   - text: the text; floods of combining marks find nothing.
  ///   - language: its language.
  ///   - filter: which terms count; its order of glossaries does not matter here.
  ///   - includingNested: whether terms inside longer ones are wanted, too.
  /// - Complexity: O(bytes), whatever the number of terms, and the concepts that are found.
  public func occurrences(
    in text: String, language: LanguageTag, where filter: TermFilter = TermFilter(),
    includingNested: Bool = false
  ) throws(Source.Failure) -> [TermOccurrence] {
    guard StreamSafe.check(text) == nil else { return [] }
    var recognizer = try recognizer(
      for: language, where: filter, includingNested: includingNested)
    let spans = try searching { () throws(IndexFileError) in
      try recognizer.append(text) + recognizer.finish()
    }
    return try occurrences(spans)
  }

  /// The places that a recogniser found, with their concepts.
  public func occurrences(_ spans: [TermSpan]) throws(Source.Failure) -> [TermOccurrence] {
    var occurrences: [TermOccurrence] = []
    occurrences.reserveCapacity(spans.count)
    for span in spans {
      var readings: [TermOccurrence.Reading] = []
      for reading in span.readings {
        guard
          let found = try resolved(reading.layer, reading.entry, UInt32(reading.concept))
        else { continue }
        readings.append(
          TermOccurrence.Reading(
            concept: found.concept, term: found.term, language: found.language,
            glossary: found.glossary, reason: reading.reason,
            warnings: try warnings(for: found.term, in: found.language, of: found.concept)))
      }
      if readings.isEmpty { continue }
      occurrences.append(
        TermOccurrence(range: span.range, readings: readings, isNested: span.isNested))
    }
    return occurrences
  }

  /// A recogniser for texts that come in pieces.
  ///
  /// - Complexity: O(1), and one reading of the columns of a mapped index.
  public func recognizer(
    for language: LanguageTag, where filter: TermFilter = TermFilter(),
    includingNested: Bool = false
  ) throws(Source.Failure) -> TermRecognizer {
    let onlyNamed = !filter.glossaries.isEmpty && !filter.fallsThrough
    return try searching { () throws(IndexFileError) in
      try TermRecognizer(
        layers, language: language, ranking: ranking(filter, onlyNamed: onlyNamed),
        includesNested: includingNested)
    }
  }
}

extension TermRecognizer {
  /// Takes the next piece of the text, and returns the places that are decided.
  ///
  /// - Complexity: O(bytes).
  /// - Throws: when the index file is damaged.
  public mutating func append(_ piece: String) throws(IndexFileError) -> [TermSpan] {
    try append(utf8: Array(piece.utf8)[...])
  }

  /// Takes the next piece of the text as UTF-8, which may be cut anywhere.
  ///
  /// Ill-formed bytes divide words.
  ///
  /// - Complexity: O(bytes).
  /// - Throws: when the index file is damaged.
  public mutating func append(utf8 piece: ArraySlice<UInt8>) throws(IndexFileError) -> [TermSpan] {
    var spans: [TermSpan] = []
    var rest = piece
    while !rest.isEmpty {
      let part = rest.prefix(Self.pieceSize)
      rest = rest.dropFirst(Self.pieceSize)
      try read(part, to: &spans)
    }
    return spans
  }

  /// Ends the text, and returns the places that were left; the recogniser may read another text.
  ///
  /// - Throws: when the index file is damaged.
  public mutating func finish() throws(IndexFileError) -> [TermSpan] {
    var spans: [TermSpan] = []
    try end(to: &spans)
    return spans
  }

  /// What is read at a time: small enough for the cache of a processor.
  private static let pieceSize = 1 << 14
}
