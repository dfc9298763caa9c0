import ArgumentParser
import Dispatch
import Leksik
import Synchronization

/// `leksik match TEXT…`.
struct MatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "match",
    abstract: "Find the sentences of the memory that are nearest to a sentence.",
    discussion: """
      A difference in negation, number, modality, person or tense is critical: such a match is \
      never above 69.99 %, stands apart from the others and says what differs. Critical matches \
      are listed besides the limit, so that none is crowded out.

      Where a number, a date, an amount, a citation or a term is all that differs, and its place in \
      the translation is certain, the translation is shown repaired, with each substitution, and \
      never above 99 %. Where no sentence is near, its longest parts in the memory are shown.
      """)

  @Argument(help: "The sentence, in Spanish, Haitian Creole or English.")
  var text: [String]

  @Option(help: "The language of the sentence; without it, the one that matches best.")
  var from: String?

  @Option(help: "The language to translate into; without it, every other language is shown.")
  var to: String?

  @Option(help: "The sentence before it: an equal match after the same sentence comes first.")
  var previous: String?

  @Option(help: "The sentence after it.")
  var next: String?

  @OptionGroup var matching: MatchingOptions

  @Flag(help: "Print one line of JSON.")
  var json = false

  func run() throws {
    try Failure.reported {
      let query = try Arguments.query(text)
      let source = try Arguments.language(from, option: "--from")
      let target = try Arguments.language(to, option: "--to")
      if let source, !LanguageTag.supported.contains(source.base) {
        Terminal.error.write(
          "leksik: there are no rules for \(source): no difference will count as critical\n")
      }
      var options = matching.options()
      options.previous = try previous.map { try Arguments.query([$0]) }
      options.next = try next.map { try Arguments.query([$0]) }
      let workspace = try matching.workspace(.memory)
      options.caseName = options.caseName ?? workspace.caseName
      let repairer = Repairer.preparing(
        try matching.terms(of: workspace), for: query, in: source ?? .spanish, options)
      // The process must not end while the other core writes an index.
      defer { repairer.finish() }
      let (matches, fragments) = try Failure.translating {
        let found = try workspace.searchingMemory {
          try best(of: query, from: source, to: target, options, in: $0)
        }
        let matches = try found.map { ($0, try repairer.repairs(of: $0, into: target)) }
        let fragments =
          matches.isEmpty
          ? try workspace.searchingMemory {
            try FragmentReport(of: query, from: source, to: target, in: $0)
          } : nil
        return (matches, fragments)
      }
      if json {
        Terminal.output.write(
          try JSON.line(MatchReport(query: query, matches: matches, fragments: fragments)))
      } else if let fragments {
        Terminal.output.write(fragments.text(.output))
      } else {
        MatchText(query: query, matches: matches, target: target).write()
      }
      if matches.isEmpty, fragments == nil { throw ExitStatus.findings }
    }
  }

  /// Sets the rules of the languages up on another core while this one reads the arguments and opens the
  /// workspace: each takes milliseconds, and so does either of these.
  ///
  /// The arguments are only looked at: what is guessed wrongly costs time, and no answer depends on it.
  ///
  /// - Parameter arguments: those of the process, the name of the command first.
  static func prepareRules(for arguments: [String]) {
    let words = arguments.dropFirst(2).filter { $0.utf8.count < 1_000 }
    func language(_ option: String) -> LanguageTag? {
      guard let place = words.firstIndex(where: { $0.hasPrefix(option) }) else { return nil }
      let name = words[place] == option ? words[place...].dropFirst().first : nil
      return LanguageTag(name ?? String(words[place].dropFirst(option.utf8.count + 1)))?.base
    }
    let named = [language("--from"), language("--to")].compactMap(\.self)
    let languages = named.count == 2 ? named : LanguageTag.supported
    DispatchQueue.global(qos: .userInteractive).async {
      // They are asked to read and to compare, because some rules are not set up before.
      let text = words.joined(separator: " ")
      for language in languages {
        let profile = LanguageProfile.profile(for: language)
        for token in profile.tokens(of: text) {
          _ = (profile.matchKeys(of: token.form), profile.oppositeKeys(of: token.form))
        }
      }
    }
  }

  /// The matches in the language given, or in the one whose best match is the most alike; the languages
  /// are searched side by side.
  private func best(
    of query: String, from source: LanguageTag?, to target: LanguageTag?, _ options: MatchOptions,
    in memory: MemoryIndex
  ) throws -> [Match] {
    let languages = source.map { [$0] } ?? LanguageTag.supported
    let (threshold, limit) = (Similarity.percent(matching.threshold), matching.limit)
    let found = Mutex([Result<[Match], any Error>?](repeating: nil, count: languages.count))
    DispatchQueue.concurrentPerform(iterations: languages.count) { turn in
      let answer = Result {
        try memory.matches(
          for: query, from: languages[turn], to: target, atLeast: threshold, limit: limit,
          options: options)
      }
      found.withLock { $0[turn] = answer }
    }
    let answers = try found.withLock { $0 }.map { try $0?.get() ?? [] }
    // The first language wins a tie.
    var best = answers[0]
    for answer in answers.dropFirst() where alikeness(answer) > alikeness(best) { best = answer }
    return best
  }

  private func alikeness(_ matches: [Match]) -> Similarity {
    matches.map(\.textualSimilarity).max() ?? .none
  }
}
