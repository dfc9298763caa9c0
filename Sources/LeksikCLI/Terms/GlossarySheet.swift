import Leksik

/// Gathers the terms and the candidates of documents.
struct GlossarySheet {
  let mostCandidates: Int
  let atLeast: Int
  private var entries: [String: SheetReport.Entry] = [:]
  private var finders: [(language: LanguageTag, finder: CandidateFinder)] = []
  private var documents: [String] = []

  init(mostCandidates: Int, atLeast: Int) {
    self.mostCandidates = mostCandidates
    self.atLeast = atLeast
  }

  /// Adds a document and the places of its terms, nested ones included.
  mutating func add(
    _ document: DocumentFile, in language: LanguageTag, places: [TermOccurrence]
  ) {
    documents.append(document.path)
    for place in places where !place.isNested {
      for reading in place.readings {
        entries[reading.concept.id, default: SheetReport.Entry(reading)].count += 1
      }
    }
    let index =
      finders.firstIndex { $0.language.language == language.language } ?? finders.count
    if index == finders.count {
      finders.append((language, CandidateFinder(language: language)))
    }
    finders[index].finder.add(document.text, known: places.map(\.range))
  }

  /// The sheet.
  func report() -> SheetReport {
    let candidates = finders.flatMap { language, finder in
      finder.candidates(limit: mostCandidates, atLeast: atLeast).map {
        SheetReport.Candidate($0, language: language)
      }
    }
    return SheetReport(
      documents: documents,
      terms: entries.values.sorted {
        ($0.subjectField ?? "", $1.count, $0.concept) < (
          $1.subjectField ?? "", $0.count, $1.concept
        )
      },
      candidates: Array(
        candidates.sorted { ($1.score, $0.text) < ($0.score, $1.text) }.prefix(mostCandidates)))
  }
}
