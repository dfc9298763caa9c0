import ArgumentParser
import Leksik

/// `leksik match TEXT…`.
struct MatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "match",
    abstract: "Find the sentences of the memory that are nearest to a sentence.",
    discussion: """
      A difference in negation, number, modality, person or tense is critical: such a match is \
      never above 69.99 %, stands apart from the others and says what differs. Critical matches \
      are listed besides the limit, so that none is crowded out.
      """)

  @Argument(help: "The sentence, in Spanish, Haitian Creole or English.")
  var text: [String]

  @Option(help: "The language of the sentence; without it, the one that matches best.")
  var from: String?

  @Option(help: "The language to translate into; without it, every other language is shown.")
  var to: String?

  @Option(help: "Leave out matches less alike than this, in percent.")
  var threshold = 70

  @Option(help: "Show at most this many matches.")
  var limit = 5

  @Option(
    help: ArgumentHelp(
      "Search this memory instead of the workspace; may be repeated.", valueName: "file.tmx"))
  var memory: [String] = []

  @OptionGroup var place: WorkspaceOptions

  @Flag(help: "Print one line of JSON.")
  var json = false

  func validate() throws {
    guard (0...100).contains(threshold) else {
      throw ValidationError("--threshold must be 0 to 100.")
    }
    guard limit > 0 else { throw ValidationError("--limit must be at least 1.") }
  }

  func run() throws {
    try Failure.reported {
      let query = try Arguments.query(text)
      let source = try Arguments.language(from, option: "--from")
      let target = try Arguments.language(to, option: "--to")
      if let source, !LanguageProfile.profile(for: source).isSupported {
        Terminal.error.write(
          "leksik: there are no rules for \(source): no difference will count as critical\n")
      }
      let workspace =
        memory.isEmpty
        ? try place.openForReading(.memory)
        : Workspace(glossaries: [], memories: try memory.map(InputFiles.memory))
      let matches = try Failure.translating {
        try workspace.searchingMemory { try best(of: query, from: source, to: target, in: $0) }
      }
      if json {
        Terminal.output.write(try JSON.line(MatchReport(query: query, matches: matches)))
      } else {
        MatchText(query: query, matches: matches, target: target).write()
      }
      if matches.isEmpty { throw ExitStatus.findings }
    }
  }

  /// The matches in the language given, or in the one whose best match is the most alike.
  private func best(
    of query: String, from source: LanguageTag?, to target: LanguageTag?,
    in memory: MemoryIndex
  ) throws -> [Match] {
    let languages = source.map { [$0] } ?? LanguageTag.supported
    let answers = try languages.map {
      try memory.matches(
        for: query, from: $0, to: target, atLeast: .percent(threshold), limit: limit)
    }
    // The first language wins a tie.
    var best = answers[0]
    for answer in answers.dropFirst() where alikeness(answer) > alikeness(best) { best = answer }
    return best
  }

  private func alikeness(_ matches: [Match]) -> Similarity {
    matches.map(\.textualSimilarity).max() ?? .none
  }
}
