import ArgumentParser
import Leksik

/// `leksik lookup TERM…`, also plain `leksik TERM…`.
struct LookupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lookup",
    abstract: "Look a term up in any of the three languages; all three answer.",
    discussion: """
      Type it as you heard it: capitals, accents and a slip of one or two letters do not matter. \
      The strictest match comes first, and says why it matched.
      """)

  @Argument(help: "The term, in Spanish, Haitian Creole or English.")
  var term: [String]

  @Option(help: "Search the terms of this language only: es, ht or en.")
  var from: String?

  @Option(help: "Show at most this many concepts.")
  var limit = 7

  @OptionGroup var filter: FilterOptions
  @OptionGroup var glossaries: GlossaryOptions

  @Flag(help: "Print one line of JSON.")
  var json = false

  func validate() throws {
    guard limit > 0 else { throw ValidationError("--limit must be at least 1.") }
  }

  func run() throws {
    try Failure.reported {
      let query = try Arguments.query(term)
      var filter = try filter.filter()
      filter.languages = try Arguments.language(from, option: "--from").map { [$0] } ?? []
      let hits = try glossaries.searching { try $0.lookup(query, where: filter, limit: limit) }
      if json {
        Terminal.output.write(try JSON.line(LookupReport(query: query, hits: hits)))
      } else {
        LookupText(query: query, hits: hits).write()
      }
      if hits.isEmpty { throw ExitStatus.findings }
    }
  }
}
