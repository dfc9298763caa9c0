import LeksikModel

/// Reads the text of a document, whatever its format, for looking up what is in it.
///
/// ```swift
/// for paragraph in try DocumentText.paragraphs(of: ExchangeInput(path: "acta.docx")).paragraphs {
///   print(paragraph.line, paragraph.text)
/// }
/// ```
public enum DocumentText {
  /// The paragraphs of plain text, Markdown or DOCX; of XLIFF and other memories the sources.
  ///
  /// - Throws: when the file cannot be opened or is of no format that is read.
  /// - Complexity: O(size of the file); the text is held in memory.
  public static func paragraphs(
    of input: ExchangeInput, _ options: ReadOptions = ReadOptions()
  ) throws -> (paragraphs: [Paragraph], report: ReadReport) {
    let format: Format
    if let named = options.format {
      format = named
    } else {
      format = try Format.detect(input, encoding: options.encoding).format
    }
    switch format {
    case .docx:
      var report = ReadReport(format: format)
      let paragraphs = try WordDocument.paragraphs(input, &report)
      report.read = paragraphs.count
      return (paragraphs, report)
    case .text, .markdown, .omegat:
      return try PlainText.paragraphs(input, options, format: format == .omegat ? .text : format)
    default:
      var paragraphs: [Paragraph] = []
      let report = try Format.read(input, options) { item, origin in
        switch item {
        case .unit(let unit):
          let segment = options.source.map { unit.segment(in: $0) } ?? unit.segments.first
          if let segment {
            paragraphs.append(Paragraph(segment.text, line: origin.location.line))
          }
        case .concept(let concept):
          for section in concept.sections
          where section.language == options.source ?? section.language {
            paragraphs += section.terms.map { Paragraph($0.text, line: origin.location.line) }
          }
        case .glossary, .memory: break
        }
      }
      return (paragraphs, report)
    }
  }
}
