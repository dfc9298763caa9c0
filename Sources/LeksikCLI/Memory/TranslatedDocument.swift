import Leksik

/// A document whose sentences are matched with a memory.
struct TranslatedDocument {
  /// A sentence and the line on which its paragraph begins.
  struct Source {
    let text: String
    let line: Int
    /// The segment of an XLIFF; `nil` in a text.
    let unit: XLIFFUnit?
  }

  let segments: [Source]
  let from: LanguageTag
  let to: LanguageTag
  /// The document as XLIFF; `nil` for a text.
  let xliff: XLIFFDocument?

  /// Reads a document.
  ///
  /// - Throws: `Failure` when a language is not known, `ExchangeError` when it cannot be read.
  init(path: String, from: LanguageTag?, to: LanguageTag?) throws {
    let input = ExchangeInput(path: path)
    switch try Format.detect(input).format {
    case .xliff, .xliff2:
      let document = try XLIFFDocument(input)
      for diagnostic in document.diagnostics where diagnostic.severity > .note {
        Terminal.error.write(visible(diagnostic.description) + "\n")
      }
      xliff = document
      segments = document.units.filter(\.isTranslatable).map {
        Source(text: $0.source.text, line: $0.location.line, unit: $0)
      }
      self.from = try Self.language(from ?? document.sourceLanguage, "--from", path)
      self.to = try Self.language(to ?? document.targetLanguage, "--to", path)
    case .text, .markdown, .docx, .omegat:
      xliff = nil
      let language = try Self.language(from, "--from", path)
      let (paragraphs, report) = try DocumentText.paragraphs(of: input)
      for diagnostic in report.diagnostics where diagnostic.severity > .note {
        Terminal.error.write(visible(diagnostic.description) + "\n")
      }
      if report.diagnostics.contains(where: { $0.severity == .error }) {
        throw Failure("\(visible(path)): not translated, because it is broken")
      }
      let segmenter = SentenceSegmenter(language: language)
      segments = paragraphs.flatMap { paragraph in
        let utf8 = Array(paragraph.text.utf8)
        return segmenter.sentences(in: paragraph.text).map {
          Source(text: String(decoding: utf8[$0], as: UTF8.self), line: paragraph.line, unit: nil)
        }
      }
      self.from = language
      self.to = try Self.language(to, "--to", path)
    case let format:
      throw Failure("\(visible(path)): \(format.rawValue) is no document; import or convert it")
    }
    if self.from.base == self.to.base {
      throw Failure("--to \(self.to): the document is in \(self.from) already")
    }
    for segment in segments {
      if let offset = StreamSafe.check(segment.text) {
        throw Failure(
          """
          \(visible(path)):\(segment.line): more than \(StreamSafe.limit) combining marks in a row \
          at byte \(offset) of a sentence; remove them
          """)
      }
    }
  }

  private static func language(
    _ tag: LanguageTag?, _ option: String, _ path: String
  ) throws -> LanguageTag {
    guard let tag else { throw Failure("\(visible(path)): name its language with \(option)") }
    return tag
  }

  /// What is written into the XLIFF.
  func edits(_ translated: [TranslatedSegment]) -> [XLIFFUnit.ID: XLIFFEdit] {
    var edits: [XLIFFUnit.ID: XLIFFEdit] = [:]
    let isVersion2 = xliff?.version.hasPrefix("2") == true
    for segment in translated {
      guard let unit = segment.source.unit, !segment.offers.isEmpty else { continue }
      var edit = XLIFFEdit(candidates: segment.offers.map(\.candidate))
      // A target without the codes of its source would lose markup: it stays a candidate.
      if unit.target == nil, unit.source.codes.isEmpty, let best = segment.offers.first {
        edit.target = Segment(best.text, in: to)
        edit.state =
          best.isExact ? "translated" : isVersion2 ? "initial" : "needs-review-translation"
      }
      edits[unit.id] = edit
    }
    return edits
  }
}
