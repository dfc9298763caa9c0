import ArgumentParser
import Leksik

/// `leksik history [ID]`.
struct HistoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: "Show who changed what, when and why, the newest first.")

  @Argument(help: "The name of a concept or sentence, or its number as #12; otherwise everything.")
  var id: String?

  @Option(help: "Show at most this many changes.")
  var limit = 20
  @OptionGroup var place: WorkspaceOptions
  @Flag(help: "Print one line of JSON.")
  var json = false

  func validate() throws {
    guard limit > 0 else { throw ValidationError("--limit must be at least 1.") }
  }

  func run() throws {
    try Failure.reported {
      let workspace = try place.openForReading([])
      let entries = try Failure.waiting { [self] in
        var number: Int64?
        if let id {
          switch try await NamedItem.find(id, in: workspace) {
          case .concept(let stored): number = stored.number
          case .unit(let stored): number = stored.number
          }
        }
        return try await workspace.history(ofItem: number, limit: limit)
      }
      let report = HistoryReport(entries)
      Terminal.output.write(json ? try JSON.line(report) : report.text)
      if entries.isEmpty { throw ExitStatus.findings }
    }
  }
}
