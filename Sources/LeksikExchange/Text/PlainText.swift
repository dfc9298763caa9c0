import LeksikModel
import LeksikText

/// Reads plain text and Markdown as segments, cut by the rules of their language.
///
/// Each segment knows the one before and the one after it.
enum PlainText {
  static func read(
    _ input: ExchangeInput, _ options: ReadOptions, _ report: inout ReadReport,
    _ body: ExchangeItem.Handler
  ) throws {
    let (paragraphs, found) = try paragraphs(input, options, format: report.format)
    report = found
    let log = TableLog(path: input.path, rule: "text")
    defer { log.finish(&report) }
    try pass(paragraphs, input, options, log, body)
  }

  /// The lines that hold text, without the markup of Markdown.
  static func paragraphs(
    _ input: ExchangeInput, _ options: ReadOptions, format: Format
  ) throws -> (paragraphs: [Paragraph], report: ReadReport) {
    var report = ReadReport(format: format)
    let source = TextSource(try input.source(), declared: options.encoding)
    let log = TableLog(path: input.path, rule: "text")
    report.encoding = source.encoding
    var paragraphs: [Paragraph] = []
    var lines = LineReader(source)
    var markdown = MarkdownLines()
    while let line = lines.next() {
      let text = format == .markdown ? markdown.text(of: line) : line
      if let text { paragraphs.append(Paragraph(text, line: lines.line)) }
    }
    if let fault = lines.fault {
      log.fail("\(fault); nothing after this place is read", line: lines.line + 1)
    }
    log.finish(&report)
    return (paragraphs, report)
  }

  /// Hands paragraphs over as segments.
  static func pass(
    _ paragraphs: [Paragraph], _ input: ExchangeInput, _ options: ReadOptions, _ log: TableLog,
    _ body: ExchangeItem.Handler
  ) rethrows {
    try body(.memory(TranslationMemory(title: "")), input.origin(line: 1))
    guard let language = options.source else {
      return log.fail("a text does not name its language; give it with --source", line: 1)
    }
    let segmenter = SentenceSegmenter(language: language)
    var sentences: [(text: String, line: Int)] = []
    for paragraph in paragraphs {
      let utf8 = paragraph.text.utf8
      for range in segmenter.sentences(in: paragraph.text) {
        let (from, to) = (
          utf8.index(utf8.startIndex, offsetBy: range.lowerBound),
          utf8.index(utf8.startIndex, offsetBy: range.upperBound)
        )
        sentences.append((String(paragraph.text[from..<to]), paragraph.line))
      }
    }
    for (index, sentence) in sentences.enumerated() {
      log.count()
      let segment = Segment(
        sentence.text, in: language, previous: index > 0 ? sentences[index - 1].text : nil,
        next: index + 1 < sentences.count ? sentences[index + 1].text : nil)
      try body(
        .unit(TranslationUnit(id: "s-\(index + 1)", segments: [segment])),
        input.origin(line: sentence.line))
    }
  }
}

/// A paragraph of a document and the line on which it starts.
public struct Paragraph: Sendable, Hashable {
  /// The text, without markup.
  public var text: String
  /// The line on which it starts, or the number of the paragraph where the format has no lines.
  public var line: Int

  /// A paragraph.
  public init(_ text: String, line: Int) {
    self.text = text
    self.line = line
  }
}
