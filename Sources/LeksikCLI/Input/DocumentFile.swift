import Foundation
import Leksik

/// A document that terms are sought in.
struct DocumentFile {
  /// The path as it was given; `-` is standard input.
  let path: String
  /// The text: that of the file where it is plain, else its paragraphs with an empty line between them.
  let text: String
  /// Where the paragraphs begin in a text that is not the file itself, and on which lines of it.
  private let paragraphs: [(start: Int, line: Int)]

  /// Reads a document, whatever its format.
  ///
  /// Plain text, Markdown and what else is text to a person are taken as they are, in UTF-8. Of DOCX,
  /// XLIFF and other files with a structure the text is taken out; `language` says which one of a
  /// bilingual file.
  ///
  /// - Throws: `Failure` when it cannot be read, is broken, has no text, or floods a letter with marks.
  init(_ path: String, language: LanguageTag?) throws {
    self.path = path
    let name = path == "-" ? "standard input" : visible(path)
    let bytes =
      path == "-"
      ? Array(FileHandle.standardInput.readDataToEndOfFile()) : try InputFiles.bytes(of: path)
    let input = ExchangeInput(bytes, path: path)
    if let format = try? Format.detect(input).format, Self.hasStructure(format) {
      (text, paragraphs) = try Self.text(of: input, format, language)
    } else {
      guard let text = String(validating: bytes, as: UTF8.self) else {
        throw Failure("\(name): not a text in UTF-8; save it as plain text first")
      }
      (self.text, paragraphs) = (text, [])
    }
    if let offset = StreamSafe.check(text) {
      throw Failure(
        """
        \(name): more than \(StreamSafe.limit) combining marks in a row at byte \(offset); \
        remove them
        """)
    }
  }

  /// Whether a file of a format is something else than its text.
  private static func hasStructure(_ format: Format) -> Bool {
    switch format {
    case .text, .markdown, .omegat, .csv, .tsv, .utx, .json: false
    case .docx, .xlsx, .xliff, .xliff2, .tmx, .tbx, .tbx2, .tbxDCA, .po, .interpretbank: true
    }
  }

  /// The paragraphs of a file as one text; a term never goes over an empty line.
  private static func text(
    of input: ExchangeInput, _ format: Format, _ language: LanguageTag?
  ) throws -> (String, [(start: Int, line: Int)]) {
    var options = ReadOptions()
    options.format = format
    options.source = language
    do {
      let (found, report) = try DocumentText.paragraphs(of: input, options)
      try InputFiles.show(report, else: "not read")
      guard !found.isEmpty else {
        throw Failure("\(visible(input.path)): \(format.title) without text; name another file")
      }
      var text = ""
      var starts: [(start: Int, line: Int)] = []
      for paragraph in found {
        if !text.isEmpty { text += "\n\n" }
        starts.append((text.utf8.count, paragraph.line))
        text += paragraph.text
      }
      return (text, starts)
    } catch let error as ExchangeError {
      throw Failure(visible(error.description))
    }
  }

  /// The line of the file that a byte of the text comes from; `counted` is its line in the text.
  func line(of offset: Int, counted: Int) -> Int {
    var (low, high) = (0, paragraphs.count)
    while low < high {
      let middle = (low + high) / 2
      if paragraphs[middle].start <= offset { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? counted : paragraphs[low - 1].line
  }

  /// The language that was named, or the one whose small words the text is full of.
  func language(_ named: LanguageTag?) throws -> LanguageTag {
    if let named { return named }
    guard let likely = LanguageTag.likely(for: text) else {
      throw Failure("\(visible(path)): its language cannot be told; name it with --from")
    }
    return likely
  }
}
