import ArgumentParser
import Leksik

/// `leksik stats [PATH…]`.
struct StatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats",
    abstract: "Count concepts, terms and units, and how far they can be trusted.",
    discussion: "Without a path it counts what comes with Leksik.")

  @Argument(help: "Files (.tbx, .tmx), or folders that hold them.")
  var path: [String] = []

  @Flag(help: "Print one line of JSON.")
  var json = false

  @Flag(help: "Print tables in Markdown, as glossaries/README.md holds them.")
  var markdown = false

  func run() throws {
    try Failure.reported {
      let report = StatsReport(try statistics())
      Terminal.output.write(
        json ? try JSON.line(report) : markdown ? report.markdown : report.text)
    }
  }

  private func statistics() throws -> GlossaryStatistics {
    guard path.isEmpty else {
      let files = try ValidatedFiles(path)
      return GlossaryStatistics(
        glossaries: files.glossaries.map(\.document), memories: files.memories.map(\.document))
    }
    let workspace = Workspace.bundled()
    return GlossaryStatistics(
      glossaries: workspace.values?.glossaries ?? [],
      memories: workspace.values?.memories ?? [])
  }
}
