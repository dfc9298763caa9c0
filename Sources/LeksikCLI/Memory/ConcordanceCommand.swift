import ArgumentParser
import Leksik

/// `leksik concordance TEXT…`.
struct ConcordanceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "concordance",
    abstract: "Find every sentence of the memory that has some words, with its translations.",
    discussion: """
      Both sides are searched. Case, accents, spelling and inflected forms are folded to find; the \
      words as typed come first.

      leksik concordance "víctima" --export victima.html
      """)

  @Argument(help: "The words.")
  var text: [String]

  @Option(name: .customLong("in"), help: "Only sentences in this language: es, ht or en.")
  var language: String?

  @Option(help: "The words one after the other (phrase), or anywhere in the sentence (all).")
  var mode = ConcordanceMode.phrase.rawValue

  @Flag(help: "Leave out inflected forms: víctimas for víctima.")
  var sameForms = false

  @Option(help: "At most this many sentences; without it 20 are shown, and all exported.")
  var limit: Int?

  @Option(
    help: ArgumentHelp(
      "Write what is found into this file, by its ending.", valueName: "file.tsv|html|json"))
  var export: String?

  @Option(
    help: ArgumentHelp(
      "Search this memory instead of the workspace; may be repeated.", valueName: "file.tmx"))
  var memory: [String] = []

  @OptionGroup var place: WorkspaceOptions

  @Flag(help: "Print one line of JSON.")
  var json = false

  func validate() throws {
    guard ConcordanceMode(rawValue: mode) != nil else {
      throw ValidationError("--mode must be phrase or all.")
    }
    if let limit, limit < 1 { throw ValidationError("--limit must be at least 1.") }
  }

  func run() throws {
    try Failure.reported {
      let query = try Arguments.query(text)
      let language = try Arguments.language(language, option: "--in")
      let format = try export.map(ConcordanceFile.Format.init(path:))
      let answer = try answer(to: query, in: language)
      if let export, let format {
        try OutputFile(export).write(
          try ConcordanceFile(query: query, answer: answer).text(as: format))
      }
      if json {
        Terminal.output.write(
          try JSON.line(
            ConcordanceReport(query: query, answer: answer, limit: limit ?? .max)))
      } else if let export {
        Terminal.output.write("\(visible(export)): \(answer.hits.count) of \(answer.total)\n")
      } else {
        ConcordanceText(query: query, answer: answer).write()
      }
      if answer.hits.isEmpty { throw ExitStatus.findings }
    }
  }

  private func answer(to query: String, in language: LanguageTag?) throws -> ConcordanceAnswer {
    let workspace =
      memory.isEmpty
      ? try place.openForReading(.memory)
      : Workspace(glossaries: [], memories: try memory.map(InputFiles.memory))
    return try Failure.translating {
      try workspace.searchingMemory {
        try $0.concordance(
          query, in: language, mode: ConcordanceMode(rawValue: mode) ?? .phrase,
          isInflected: !sameForms, limit: limit ?? (export == nil ? 20 : .max))
      }
    }
  }
}
