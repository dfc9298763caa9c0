import ArgumentParser

/// The command as a whole; without a subcommand it looks a term up.
@main
struct LeksikCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "leksik",
    abstract: "Legal terms and translations in Spanish, Haitian Creole and English.",
    discussion: """
      leksik trata                     look a term up, in any of the three languages
      leksik prepare FILE…             make a glossary sheet of documents for a hearing
      leksik match "No firmé nada."    find the nearest sentences of the memory
      leksik validate FILE…            check glossaries and memories
      leksik add --es … --ht …         add a term of your own
      leksik import FILE…              take files into the workspace; export writes them
      leksik convert FILE --to csv -o OUT.csv

      Exit status: 0 found or sound, 1 nothing found or findings, 2 could not run, 64 usage.
      """,
    version: "0.1.0",
    subcommands: [
      LookupCommand.self, CompleteCommand.self, RecognizeCommand.self, PrepareCommand.self,
      CheckTermsCommand.self, MatchCommand.self, ConcordanceCommand.self, TranslateCommand.self,
      ValidateCommand.self, FormatCommand.self,
      StatsCommand.self, ConvertCommand.self, ImportCommand.self, ExportCommand.self,
      AddCommand.self, EditCommand.self,
      RemoveCommand.self, HistoryCommand.self, CaseCommand.self, CheckCommand.self,
      BackupCommand.self, RestoreCommand.self, OptimizeCommand.self,
    ],
    defaultSubcommand: LookupCommand.self)

  static func main() {
    let arguments = CommandLine.arguments
    if arguments.dropFirst().first == "match" { MatchCommand.prepareRules(for: arguments) }
    main(nil)
  }
}
