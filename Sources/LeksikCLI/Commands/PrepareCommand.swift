import ArgumentParser
import Leksik

/// `leksik prepare FILE…`: the glossary sheet for a hearing.
struct PrepareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prepare",
    abstract: "Make a glossary sheet of documents: the terms in them, and candidates for new ones.",
    discussion: """
      Candidates are phrases of several words that recur and are in no glossary, the likeliest first \
      (C-value). The sheet is Markdown.
      """)

  @Argument(help: "Plain text, Markdown, DOCX, XLIFF and others; - is standard input.")
  var files: [String]

  @Option(help: "The language of the documents: es, ht or en; told from the text if left out.")
  var from: String?

  @Option(help: "Show at most this many candidates.")
  var candidates = 20

  @Option(help: "Candidates must occur this often.")
  var atLeast = 2

  @OptionGroup var filter: FilterOptions
  @OptionGroup var glossaries: GlossaryOptions

  @Flag(help: "Print one line of JSON.")
  var json = false

  func validate() throws {
    guard candidates >= 0 else { throw ValidationError("--candidates must not be negative.") }
    guard atLeast > 0 else { throw ValidationError("--at-least must be at least 1.") }
  }

  func run() throws {
    try Failure.reported {
      let named = try Arguments.language(from, option: "--from")
      let filter = try filter.filter()
      let documents = try files.map { try DocumentFile($0, language: named) }
      let report = try glossaries.searching { terms in
        var sheet = GlossarySheet(mostCandidates: candidates, atLeast: atLeast)
        for document in documents {
          let language = try document.language(named)
          let places = try terms.occurrences(
            in: document.text, language: language, where: filter, includingNested: true)
          sheet.add(document, in: language, places: places)
        }
        return sheet.report()
      }
      Terminal.output.write(json ? try JSON.line(report) : SheetText(report: report).markdown)
      if report.terms.isEmpty, report.candidates.isEmpty { throw ExitStatus.findings }
    }
  }
}
