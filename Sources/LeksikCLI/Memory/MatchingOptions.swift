import ArgumentParser
import Leksik

/// What counts as a match, and which memory and terms are asked, for the commands that match.
struct MatchingOptions: ParsableArguments {
  @Option(help: "Leave out matches less alike than this, in percent.")
  var threshold = 70

  @Option(help: "At most this many matches.")
  var limit = 5

  @Option(
    help: ArgumentHelp(
      "Percent to take off a match: unreviewed, other-case, or an origin such as machine; repeatable.",
      valueName: "name=percent"))
  var penalty: [String] = []

  @Option(
    help: ArgumentHelp(
      "Search this memory instead of the workspace; may be repeated.", valueName: "file.tmx"))
  var memory: [String] = []

  @Option(
    help: ArgumentHelp(
      "Repair matches with the terms of this glossary instead of the workspace’s; may be repeated.",
      valueName: "file.tbx"))
  var glossary: [String] = []

  @OptionGroup var place: WorkspaceOptions

  mutating func validate() throws {
    guard (0...100).contains(threshold) else {
      throw ValidationError("--threshold must be 0 to 100.")
    }
    guard limit > 0 else { throw ValidationError("--limit must be at least 1.") }
    for text in penalty where Self.amount(text) == nil {
      throw ValidationError("--penalty \(visible(text)): write a name and 0 to 100: unreviewed=2.")
    }
  }

  /// What every query is asked with.
  func options() -> MatchOptions {
    var penalties = Penalties()
    for (name, amount) in penalty.compactMap(Self.amount) {
      switch name {
      case "unreviewed": penalties.unreviewed = amount
      case "other-case": penalties.otherCase = amount
      default: penalties.origins[TranslationUnit.Origin(name)] = amount
      }
    }
    return MatchOptions(caseName: place.caseName, penalties: penalties)
  }

  private static func amount(_ text: String) -> (name: String, amount: Similarity)? {
    let parts = text.split(separator: "=", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, let percent = Int(parts[1]),
      (0...100).contains(percent)
    else { return nil }
    return (String(parts[0]), .percent(percent))
  }

  /// The memories and glossaries that are named, or the workspace.
  ///
  /// A memory that is named is repaired by the glossaries that are named, and by no others.
  ///
  /// - Parameter parts: what is made ready of the workspace.
  func workspace(_ parts: Workspace.Parts = [.memory, .terms]) throws -> Workspace {
    if memory.isEmpty, glossary.isEmpty { return try place.openForReading(parts) }
    guard memory.isEmpty else {
      return Workspace(
        glossaries: try glossary.map(InputFiles.glossary),
        memories: try memory.map(InputFiles.memory))
    }
    return try place.openForReading(.memory)
  }

  /// What finds the terms for repairs: the workspace that is searched, or the glossaries named.
  func terms(of workspace: Workspace) throws -> Workspace {
    guard memory.isEmpty, !glossary.isEmpty else { return workspace }
    return Workspace(glossaries: try glossary.map(InputFiles.glossary), memories: [])
  }
}
