import ArgumentParser
import Leksik

/// Which terms are asked, for the commands that look for terms.
struct GlossaryOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Search this glossary instead of the workspace; may be repeated.", valueName: "file.tbx"))
  var glossary: [String] = []

  @OptionGroup var place: WorkspaceOptions

  /// Asks the terms of the glossaries that are named, or of the workspace.
  func searching<Result>(
    _ body: (TermBase<WorkspaceConcepts>) throws -> Result
  ) throws -> Result {
    let workspace =
      glossary.isEmpty
      ? try place.openForReading(.terms)
      : Workspace(glossaries: try glossary.map(InputFiles.glossary), memories: [])
    return try Failure.translating { try workspace.searchingTerms(body) }
  }
}
