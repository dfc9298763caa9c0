import Leksik

/// The terms of a document as JSON; the names are a contract.
struct RecognitionReport: Encodable {
  let path: String
  let language: String
  let places: [Place]

  struct Place: Encodable {
    /// UTF-8 offsets into the text of the document.
    let start: Int
    let end: Int
    /// Counted from 1; columns are characters.
    let line: Int
    let column: Int
    let text: String
    let nested: Bool
    let readings: [Reading]
  }

  struct Reading: Encodable {
    let concept: String
    let term: String
    let reason: String
    let status: String?
    /// The terms to use by language, the preferred first.
    let terms: [String: [String]]
    let warnings: [String]
  }

  init(document: DocumentFile, language: LanguageTag, places: [TermOccurrence]) {
    path = document.path
    self.language = language.description
    var cursor = TextCursor(document.text)
    self.places = places.map { place in
      let position = cursor.position(of: place.range.lowerBound)
      return Place(
        start: place.range.lowerBound, end: place.range.upperBound,
        line: document.line(of: place.range.lowerBound, counted: position.line),
        column: position.column, text: cursor.text(place.range), nested: place.isNested,
        readings: place.readings.map(Reading.init))
    }
  }
}

extension RecognitionReport.Reading {
  init(_ reading: TermOccurrence.Reading) {
    concept = reading.concept.id
    term = reading.term.text
    reason = reading.reason.rawValue
    status = reading.term.status?.rawValue
    terms = reading.concept.usableTerms
    warnings = reading.warnings.map(\.description)
  }
}

extension Concept {
  /// The terms to use by language, the preferred first.
  var usableTerms: [String: [String]] {
    var terms: [String: [String]] = [:]
    for language in LanguageTag.supported {
      terms[language.description] =
        self.terms(in: language).filter { $0.status?.isObsolete != true }.map(\.text)
    }
    return terms
  }
}
