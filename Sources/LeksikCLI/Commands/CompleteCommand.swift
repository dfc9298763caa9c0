import ArgumentParser
import Leksik

/// `leksik complete LETTERS…`: what the letters may become, for editors and shells.
struct CompleteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "complete",
    abstract: "List the terms that begin with some letters, or have a word that does.")

  @Argument(help: "The letters typed so far; accents need not be typed.")
  var letters: [String]

  @Option(help: "Terms of this language only: es, ht or en.")
  var from: String?

  @Option(help: "List at most this many terms.")
  var limit = 10

  @OptionGroup var filter: FilterOptions
  @OptionGroup var glossaries: GlossaryOptions

  @Flag(help: "Print one line of JSON.")
  var json = false

  func validate() throws {
    guard limit > 0 else { throw ValidationError("--limit must be at least 1.") }
  }

  func run() throws {
    try Failure.reported {
      let typed = try Arguments.query(letters)
      var filter = try filter.filter()
      filter.languages = try Arguments.language(from, option: "--from").map { [$0] } ?? []
      let found = try glossaries.searching {
        try $0.completions(of: typed, where: filter, limit: limit)
      }
      if json {
        Terminal.output.write(try JSON.line(CompletionReport(typed: typed, completions: found)))
      } else {
        for completion in found {
          Terminal.output.write("\(completion.language)  \(visible(completion.text))\n")
        }
      }
      if found.isEmpty { throw ExitStatus.findings }
    }
  }
}
