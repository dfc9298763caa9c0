import ArgumentParser
import Leksik

/// `leksik recognize FILE…`: the terms of documents, where they stand.
struct RecognizeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "recognize",
    abstract: "Find the terms in documents, with their lines and what to say for them.",
    discussion: """
      Plural and feminine forms, other spellings, and Creole clitics joined or apart are found. The \
      longest term wins; --nested shows those inside it, too.
      """)

  @Argument(help: "Plain text, Markdown, DOCX, XLIFF and others; - is standard input.")
  var files: [String]

  @Option(help: "The language of the documents: es, ht or en; told from the text if left out.")
  var from: String?

  @Flag(help: "Show terms inside longer ones as well.")
  var nested = false

  @OptionGroup var filter: FilterOptions
  @OptionGroup var glossaries: GlossaryOptions

  @Flag(help: "Print one line of JSON a document.")
  var json = false

  func run() throws {
    try Failure.reported {
      let named = try Arguments.language(from, option: "--from")
      let filter = try filter.filter()
      let documents = try files.map { try DocumentFile($0, language: named) }
      let reports = try glossaries.searching { terms in
        try documents.map { document in
          let language = try document.language(named)
          let places = try terms.occurrences(
            in: document.text, language: language, where: filter, includingNested: nested)
          return RecognitionReport(document: document, language: language, places: places)
        }
      }
      for report in reports {
        if json {
          Terminal.output.write(try JSON.line(report))
        } else {
          RecognitionText(report: report).write()
        }
      }
      if reports.allSatisfy(\.places.isEmpty) { throw ExitStatus.findings }
    }
  }
}
