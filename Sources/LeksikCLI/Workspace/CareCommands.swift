import ArgumentParser
import Leksik

/// `leksik check`.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Read the whole workspace and say what is wrong with it.",
    discussion: """
      Exit status: 0 sound, 1 something is wrong. With --salvage, whatever a damaged store still \
      holds is saved into a new file, which leksik restore takes; the store itself is only read.
      """)

  @OptionGroup var place: WorkspaceOptions
  @Option(help: ArgumentHelp("Save what can be read into this file.", valueName: "file"))
  var salvage: String?
  @Flag(help: "Print one line of JSON.")
  var json = false

  func run() throws {
    try Failure.reported {
      if let salvage {
        let report = try Failure.waiting { [self] in
          try await Workspace.salvage(place.workspace, to: salvage)
        }
        Terminal.output.write(
          "\(visible(salvage)): \(report.saved) entries saved, \(report.lost) unreadable\n")
        if report.lost > 0 { throw ExitStatus.findings }
        return
      }
      let workspace = try place.openForReading([])
      let report = try Failure.waiting { try await workspace.check() }
      if json {
        Terminal.output.write(
          try JSON.line(
            Report(
              sound: report.isSound, concepts: report.concepts, units: report.units,
              revision: report.revision,
              findings: report.findings.map {
                .init(severity: $0.isError ? "error" : "warning", message: $0.message)
              })))
      } else {
        for finding in report.findings {
          let severity = Terminal.output.styled(
            finding.isError ? "error:" : "warning:", finding.isError ? .critical : .warning)
          Terminal.output.write("\(severity) \(visible(finding.message))\n")
        }
        Terminal.output.write(
          "\(report.concepts) concepts, \(report.units) sentences, version \(report.revision): "
            + "\(report.isSound ? "sound" : "damaged")\n")
      }
      if !report.isSound { throw ExitStatus.findings }
    }
  }

  private struct Report: Encodable {
    let sound: Bool
    let concepts: Int
    let units: Int
    let revision: Int64
    let findings: [Finding]

    struct Finding: Encodable {
      let severity: String
      let message: String
    }
  }
}

/// `leksik backup FILE`.
struct BackupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: "Write a complete, verified copy of the workspace while others go on working.")

  @Argument(help: "The file; one that is there is replaced when the copy is complete.")
  var file: String
  @OptionGroup var attribution: AttributionOptions
  @OptionGroup var place: WorkspaceOptions

  func run() throws {
    try Failure.reported {
      let workspace = try place.open()
      try Failure.waiting { [self] in
        try await workspace.backUp(to: file, by: attribution.attribution)
      }
      Terminal.output.write("\(visible(file)): written and verified\n")
    }
  }
}

/// `leksik restore FILE`.
struct RestoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: "Make the workspace what a backup was; what it is now is backed up first.")

  @Argument(help: "The backup.")
  var file: String
  @OptionGroup var attribution: AttributionOptions
  @OptionGroup var place: WorkspaceOptions

  func run() throws {
    try Failure.reported {
      let kept = try Failure.waiting { [self] in
        try await Workspace.restore(file, to: place.workspace, by: attribution.attribution)
      }
      Terminal.output.write("Restored. What was there before is in \(visible(kept))\n")
    }
  }
}

/// `leksik optimize`.
struct OptimizeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "optimize",
    abstract: "Make the workspace as small and fast as it can be; nothing is lost.")

  @Flag(help: "Only copy the log of recent changes into the store.")
  var log = false
  @OptionGroup var place: WorkspaceOptions

  func run() throws {
    try Failure.reported {
      let workspace = try place.open()
      try Failure.waiting { [self] in
        if log { try await workspace.checkpoint() } else { try await workspace.optimize() }
      }
      Terminal.output.write("Done.\n")
    }
  }
}
