import LeksikModel

extension Format {
  /// What the format can hold, between two languages where it is bilingual.
  func capabilities(_ languages: [LanguageTag]) -> Capabilities {
    switch self {
    case .tbx, .tbx2, .tbxDCA, .tmx: Capabilities(missing: [])
    case .csv, .tsv, .xlsx:
      Capabilities(
        missing: [
          .glossaryTitle, .provenance, .workingLanguage, .memoryTitle, .memoryProperties, .codes,
        ])
    case .utx:
      Capabilities(
        missing: Field.ofGlossary.subtracting([
          .partOfSpeech, .status, .conceptNotes, .otherLanguages,
        ]).union([.lineBreaks, .leadingHash]), languages: languages)
    case .omegat:
      Capabilities(
        missing: Field.ofGlossary.subtracting([.conceptNotes, .otherLanguages])
          .union([.lineBreaks, .leadingHash, .ids, .grouping]), languages: languages)
    case .po:
      Capabilities(
        missing: Field.ofMemory.subtracting([.unitNotes, .otherLanguages])
          .union([.sectionOrder, .withoutSource, .lineBreaks]),
        languages: languages, review: .unreviewedTarget)
    case .json:
      Capabilities(
        missing: Field.ofMemory.subtracting([.otherLanguages]))
    case .xliff, .xliff2:
      Capabilities(
        missing: Field.ofMemory.subtracting([.unitNotes, .otherLanguages, .review])
          .union([.sectionOrder, .withoutSource]),
        languages: languages, review: .target)
    case .text, .markdown, .docx, .interpretbank: Capabilities(missing: Set(Field.allCases))
    }
  }

  /// A writer for items that fit the format; `survey` knows the columns a table needs.
  func writer(
    _ languages: [LanguageTag], kind: Kind, survey: TableSurvey, delimiter: UInt8? = nil
  ) -> any ItemWriter {
    switch self {
    case .tbx: TBXItemWriter(.dct)
    case .tbxDCA: TBXItemWriter(.dca)
    case .tbx2: TBXItemWriter(.v2)
    case .tmx: TMXItemWriter()
    case .csv: TableItemWriter(TableRows(survey, kind: kind), delimiter: delimiter ?? 0x2C)
    case .tsv: TableItemWriter(TableRows(survey, kind: kind), delimiter: delimiter ?? 0x09)
    case .xlsx: WorkbookWriter(TableRows(survey, kind: kind))
    case .utx: UTXWriter(languages)
    case .omegat: OmegaTWriter(languages)
    case .po: POWriter(languages)
    case .json: LocaleJSONWriter()
    case .xliff: XLIFFWriter(languages, isVersion2: false)
    case .xliff2: XLIFFWriter(languages, isVersion2: true)
    default: preconditionFailure("\(self) is not written")
    }
  }
}
