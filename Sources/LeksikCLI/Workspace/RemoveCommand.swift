import ArgumentParser
import Leksik

/// `leksik remove ID`.
struct RemoveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove",
    abstract: "Remove terms or sentences from all answers; --undo brings them back.",
    discussion: """
      What is removed is no longer found, but kept with its history. To erase for good, keep \
      confidential data in a case and run leksik case purge.
      """)

  @Argument(help: "Names of concepts or sentences, or numbers as #12.")
  var id: [String]

  @Flag(help: "Bring removed ones back.")
  var undo = false
  @OptionGroup var attribution: AttributionOptions
  @OptionGroup var place: WorkspaceOptions
  @Flag(help: "Print one line of JSON for each.")
  var json = false

  func run() throws {
    try Failure.reported {
      let workspace = try place.open()
      var hasUnchanged = false
      for name in id {
        let change = try Failure.waiting { [self] in try await remove(name, in: workspace) }
        change.write(json: json)
        if change.action.hasPrefix("already") { hasUnchanged = true }
      }
      if hasUnchanged { throw ExitStatus.findings }
    }
  }

  private func remove(_ name: String, in workspace: Workspace) async throws -> ItemChange {
    let who = attribution.attribution
    let isDone: Bool
    let item: (id: String, number: Int64, caseName: String?)
    switch try await NamedItem.find(name, in: workspace) {
    case .concept(let stored):
      isDone = try await workspace.setRemoved(!undo, conceptNumber: stored.number, by: who)
      item = (stored.value.id, stored.number, stored.caseName)
    case .unit(let stored):
      isDone = try await workspace.setRemoved(!undo, unitNumber: stored.number, by: who)
      item = (stored.value.id, stored.number, stored.caseName)
    }
    let done = undo ? "brought back" : "removed"
    return ItemChange(
      action: isDone ? done : "already \(undo ? "there" : done)", id: item.id,
      number: item.number, version: nil, caseName: item.caseName)
  }
}
