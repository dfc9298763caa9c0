import ArgumentParser
import Leksik

/// `leksik translate FILE --from es --to ht`.
struct TranslateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "translate",
    abstract: "Match every sentence of a document with the memory.",
    discussion: """
      leksik translate acta.txt --from es --to ht -o acta.draft.txt
      leksik translate acta.xlf -o acta.ht.xlf

      Of a text (plain, Markdown, DOCX) a draft is written, each sentence with the best translation \
      and how near it is. Into XLIFF targets and candidates are written, and all else stays byte for \
      byte; a target that is there, or not to be translated, is left alone. Nothing with a critical \
      difference is ever put into a target, unless its repair is certain.
      """)

  @Argument(help: "Plain text, Markdown, DOCX or XLIFF.")
  var file: String

  @Option(help: "The language of the document; an XLIFF names its own.")
  var from: String?

  @Option(help: "The language to translate into; an XLIFF may name its own.")
  var to: String?

  @Option(name: [.short, .long], help: ArgumentHelp("The file to write.", valueName: "file"))
  var output: String?

  @OptionGroup var matching: MatchingOptions

  @Flag(help: "Print one line of JSON.")
  var json = false

  func run() throws {
    try Failure.reported {
      let source = try Arguments.language(from, option: "--from")
      let target = try Arguments.language(to, option: "--to")
      do {
        try translate(try TranslatedDocument(path: file, from: source, to: target))
      } catch let error as ExchangeError {
        throw Failure(visible(error.description))
      }
    }
  }

  private func translate(_ document: TranslatedDocument) throws {
    let workspace = try matching.workspace()
    var options = matching.options()
    options.caseName = options.caseName ?? workspace.caseName
    let segments = try Failure.translating {
      try matched(document, options, in: workspace)
    }
    let report = TranslationReport(path: file, segments: segments)
    if let output {
      if let xliff = document.xliff {
        try xliff.write(
          document.edits(segments), to: output)
      } else {
        try OutputFile(output).write(TranslationText(report: report, terminal: nil).text)
      }
    }
    if json {
      Terminal.output.write(try JSON.line(report))
    } else if output == nil {
      Terminal.output.write(TranslationText(report: report, terminal: .output).text)
    } else {
      Terminal.output.write(report.summary + "\n")
    }
    if report.translated == 0 { throw ExitStatus.findings }
  }

  private func matched(
    _ document: TranslatedDocument, _ options: MatchOptions, in workspace: Workspace
  ) throws -> [TranslatedSegment] {
    let work = Pretranslation(of: document.segments.map(\.text), options: options)
    let (from, to) = (document.from, document.to)
    let (threshold, limit) = (Similarity.percent(matching.threshold), matching.limit)
    let count = work.segments.count
    let matches = try workspace.searchingMemory { memory in
      try Failure.blocking {
        try await work.run(match: { query, options in
          try memory.matches(
            for: query, from: from, to: to, atLeast: threshold, limit: limit, options: options)
        }) { done in
          guard Terminal.error.isTerminal else { return }
          Terminal.error.write("\r\(done) of \(count) sentences\(done == count ? "\n" : "")")
        }
      }
    }
    let terms = try matching.terms(of: workspace)
    return try zip(document.segments, matches).map { segment, matches in
      let repairer = Repairer(query: segment.text, options: options, terms: terms)
      return TranslatedSegment(
        source: segment,
        matches: try matches.map { ($0, try repairer.repairs(of: $0, into: to).first) })
    }
  }
}
