import ArgumentParser
import Leksik

/// `leksik case new|list|use|purge`.
struct CaseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "case",
    abstract: "Keep what belongs to one confidential case apart, and erase it for good.",
    discussion: """
      leksik case new "2026-114"     open a case and put it in use
      leksik case use                put none in use
      leksik case purge "2026-114"   erase it: terms, sentences, notes, history, every trace
      """,
    subcommands: [
      CaseNewCommand.self, CaseListCommand.self, CaseUseCommand.self, CasePurgeCommand.self,
    ])
}

/// `leksik case new NAME`.
struct CaseNewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Open a case and put it in use.")

  @Argument(help: "What to call it; a number is safer than a name.")
  var name: String
  @OptionGroup var attribution: AttributionOptions
  @OptionGroup var place: WorkspaceOptions

  func run() throws {
    try Failure.reported {
      let workspace = try place.open()
      try Failure.waiting { [self] in
        try await workspace.openCase(name, by: attribution.attribution)
        try await workspace.useCase(name, by: attribution.attribution)
      }
      Terminal.output.write("Case “\(visible(name))” is open and in use.\n")
    }
  }
}

/// `leksik case list`.
struct CaseListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Show the cases; the one in use has a star.")

  @OptionGroup var place: WorkspaceOptions
  @Flag(help: "Print one line of JSON.")
  var json = false

  func run() throws {
    try Failure.reported {
      let workspace = try place.openForReading([])
      let cases = try Failure.waiting { try await workspace.cases() }
      if json {
        Terminal.output.write(try JSON.line(Report(cases: cases.map(Report.Entry.init))))
      } else {
        for one in cases {
          Terminal.output.write(
            "\(one.isInUse ? "*" : " ") \(visible(one.name))  \(one.concepts) concepts, "
              + "\(one.units) sentences\n")
        }
        if cases.isEmpty { Terminal.output.write("There are no cases.\n") }
      }
      if cases.isEmpty { throw ExitStatus.findings }
    }
  }

  private struct Report: Encodable {
    let cases: [Entry]

    struct Entry: Encodable {
      let name: String
      let created: String
      let concepts: Int
      let units: Int
      let inUse: Bool

      init(_ one: CaseSummary) {
        name = one.name
        created = one.created.description
        concepts = one.concepts
        units = one.units
        inUse = one.isInUse
      }
    }
  }
}

/// `leksik case use [NAME]`.
struct CaseUseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "use", abstract: "Put a case in use; without a name, none.")

  @Argument(help: "The case.")
  var name: String?
  @OptionGroup var attribution: AttributionOptions
  @OptionGroup var place: WorkspaceOptions

  func run() throws {
    try Failure.reported {
      let workspace = try place.open()
      try Failure.waiting { [self] in
        try await workspace.useCase(name, by: attribution.attribution)
      }
      Terminal.output.write(
        name.map { "Case “\(visible($0))” is in use.\n" } ?? "No case is in use.\n")
    }
  }
}

/// `leksik case purge NAME`.
struct CasePurgeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "purge",
    abstract: "Erase a case so that no byte of it remains in the workspace.",
    discussion: """
      It cannot be undone. Killed half-way, the next command goes on with it. Backups and exported \
      files are not touched; backups that hold the case are named, and the exit status is then 1.
      """)

  @Argument(help: "The case.")
  var name: String
  @OptionGroup var attribution: AttributionOptions
  @OptionGroup var place: WorkspaceOptions
  @Flag(help: "Print one line of JSON.")
  var json = false

  func run() throws {
    try Failure.reported {
      let workspace = try place.open()
      let report = try Failure.waiting { [self] in
        try await workspace.purge(caseNamed: name, by: attribution.attribution)
      }
      if json {
        Terminal.output.write(
          try JSON.line(
            Report(concepts: report.concepts, units: report.units, backups: report.backups)))
      } else {
        Terminal.output.write(
          "Erased: \(report.concepts) concepts, \(report.units) sentences.\n")
        for backup in report.backups {
          Terminal.output.write("Still held by the backup \(visible(backup))\n")
        }
      }
      if !report.backups.isEmpty { throw ExitStatus.findings }
    }
  }

  private struct Report: Encodable {
    let concepts: Int
    let units: Int
    let backups: [String]
  }
}
