import ArgumentParser
import Foundation
import Leksik

/// `leksik import FILE…`.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Take glossaries and memories into the workspace: all of a file, or nothing.",
    discussion: """
      Every file is counted: read = added + changed + unchanged + rejected, and each rejection has its \
      line and reason. Importing a file twice adds nothing. A concept or unit that the workspace has \
      with other content is found by its id and a term or text that both share, a concept also by its \
      terms: --merge says what becomes of it. What was removed from the workspace stays removed. \
      Exit status: 0 all is in, 1 something was rejected, 2 could not run.
      """)

  @OptionGroup var reading: ReadingOptions

  @Option(
    help: """
      What to do with a concept or unit that is there with other content: keep what is there, replace \
      it, or ask-report: keep it and list the new one in the history.
      """)
  var merge = "keep"

  @Flag(help: "Count only, and keep nothing.")
  var dryRun = false

  @Flag(
    help: """
      The files are review sheets that came back: apply the decisions in the name of --who.
      """)
  var review = false

  @Option(
    help: ArgumentHelp(
      "With --review, change these glossary files instead of the workspace; repeatable.",
      valueName: "path"))
  var into: [String] = []

  @OptionGroup var attribution: AttributionOptions
  @OptionGroup var place: WorkspaceOptions

  @Flag(help: "Print one line of JSON for each file.")
  var json = false

  func run() throws {
    try Failure.reported {
      if review { return try importReview() }
      let policy = try policy()
      let options = try reading.options()
      let workspace = try place.open()
      var hasFindings = false
      var stored = 0
      for path in reading.file {
        let report: TransferReport
        do {
          report = try transfer(path, options, policy, into: workspace)
        } catch let broken as BrokenFile {
          report = broken.report
          Terminal.error.write("leksik: \(visible(path)): nothing of it was imported\n")
        }
        Terminal.output.write(json ? try JSON.line(report) : report.text(Terminal.output))
        hasFindings = hasFindings || report.rejected > 0
        stored += report.stored
      }
      if stored > Self.manyItems, !dryRun {
        Terminal.error.write(
          "leksik: the next search takes these into its index first; leksik optimize does it now\n")
      }
      if hasFindings { throw ExitStatus.findings }
    }
  }

  /// From how many items on the next search is noticeably slower.
  private static let manyItems = 20_000

  private func importReview() throws {
    guard attribution.who != nil else {
      throw Failure("--review needs --who: the name of the reviewer, who answers for the terms")
    }
    var reviewer = attribution.attribution
    reviewer.why = reviewer.why ?? "review"
    let sheets = ReviewImport(reviewer: reviewer, sheets: reading.file)
    let report = try into.isEmpty ? sheets.run(on: place.open()) : sheets.run(onFiles: into)
    Terminal.output.write(json ? try JSON.line(report) : report.text(Terminal.output))
    if report.hasFindings { throw ExitStatus.findings }
  }

  private func policy() throws -> ImportSource.MergePolicy {
    switch merge {
    case "keep": return .keep
    case "replace": return .replace
    case "ask-report", "report": return .report
    default: throw Failure("--merge \(visible(merge)): write keep, replace or ask-report")
    }
  }

  /// Ends an import whose file is broken, so that nothing of it stays.
  private struct BrokenFile: Error {
    var report: TransferReport
  }

  private func transfer(
    _ path: String, _ options: ReadOptions, _ policy: ImportSource.MergePolicy,
    into workspace: Workspace
  ) throws -> TransferReport {
    let input = ExchangeInput(path: path)
    let stem = URL(filePath: path).deletingPathExtension().lastPathComponent
    return try Failure.translating {
      do {
        let format = try options.format ?? Format.detect(input, encoding: options.encoding).format
        let source = ImportSource(
          name: URL(filePath: path).lastPathComponent, format: format.rawValue, policy: policy)
        var diagnostics: [Diagnostic] = []
        let summary = try workspace.importNow(
          source, by: attribution.attribution, isTrial: dryRun
        ) { session in
          let report = try Format.readAhead(input, options) { item, origin in
            if let kept = try add(item, from: origin, to: session, titled: stem) {
              diagnostics.append(
                Diagnostic(
                  .warning, rule: "merge",
                  "'\(kept)' is there with other content, which was kept; --merge replace takes this one",
                  at: origin.location))
            }
          }
          session.reject(report.rejected)
          diagnostics += report.diagnostics
          if report.isBroken {
            throw BrokenFile(
              report: TransferReport(
                format: format, read: report.read, stored: 0, changed: 0, duplicates: 0,
                rejected: report.read, losses: LossReport(), diagnostics: diagnostics.sorted()))
          }
        }
        return TransferReport(
          format: format, read: summary.read, stored: summary.stored, changed: summary.replaced,
          duplicates: summary.duplicates, rejected: summary.rejected, losses: LossReport(),
          diagnostics: diagnostics.sorted())
      } catch let error as ExchangeError {
        throw Failure(visible(error.description))
      }
    }
  }

  /// Stores an item; gives back the id of one that was not, because another is there.
  private func add(
    _ item: ExchangeItem, from origin: ExchangeItem.Origin, to session: ImportSession,
    titled title: String
  ) throws -> String? {
    let isNamed = !origin.id.isEmpty
    switch item {
    case .glossary(var glossary):
      if glossary.title.isEmpty { glossary.title = title }
      session.begin(glossary: glossary)
    case .memory(var memory):
      if memory.title.isEmpty { memory.title = title }
      session.begin(memory: memory)
    case .concept(let concept):
      return try session.add(concept, isNamed: isNamed) == .kept ? concept.id : nil
    case .unit(let unit):
      return try session.add(unit, isNamed: isNamed) == .kept ? unit.id : nil
    }
    return nil
  }
}
