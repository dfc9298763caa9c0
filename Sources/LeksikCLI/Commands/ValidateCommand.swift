import ArgumentParser
import Leksik

/// `leksik validate PATH…`.
struct ValidateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract: "Check glossaries and memories against the rules of the trade.",
    discussion: """
      Exit status: 0 sound, 1 errors found (with --strict also warnings), 2 a file could not be \
      read. Rules look at all files together, so name all glossaries that belong together.

      A file suppressions.tsv in a folder that is named accepts findings, each with its reason.
      """)

  @Argument(help: "Files (.tbx, .tmx), or folders that hold them.")
  var path: [String] = []

  @Flag(help: "Exit with 1 for warnings too.")
  var strict = false

  @Option(help: "The rules to check: legal or minimal.")
  var rules = RuleSet.legal

  @Option(help: "How to print the findings: text, json, sarif, junit or github.")
  var format = ValidateFormat.text

  @Flag(help: "Print one line of JSON; short for --format json.")
  var json = false

  @Flag(help: "Put right what is safe to, file by file, then report what is left.")
  var fix = false

  @Option(
    help: ArgumentHelp("Accept the findings listed here, each with its reason.", valueName: "file"))
  var suppressions: [String] = []

  @Option(help: ArgumentHelp("Accept the findings of an earlier run.", valueName: "file"))
  var baseline: String?

  @Option(
    help: ArgumentHelp("Write all findings to a file that --baseline accepts.", valueName: "file"))
  var writeBaseline: String?

  @Option(help: ArgumentHelp("Explain a rule, with a bad and a good example.", valueName: "rule"))
  var explain: String?

  func validate() throws {
    guard explain != nil || !path.isEmpty else {
      throw ValidationError("Missing expected argument '<path> ...'")
    }
  }

  func run() throws {
    try Failure.reported {
      if let explain { return try RuleText(explain).write() }
      let suppressed = try SuppressionFiles(
        named: suppressions, besides: path, baseline: baseline)
      let validator = Validator(rules: rules.rules, suppressions: suppressed.suppressions)
      if fix { try Fixer(validator: validator).run(on: path) }
      let documents = try ValidatedFiles(path)
      let diagnostics =
        (suppressed.diagnostics
        + validator.diagnostics(
          for: documents.glossaries, memories: documents.memories, dialect: documents.dialect))
        .sorted()
      if let writeBaseline {
        try OutputFile(writeBaseline).write(Baseline(diagnostics).text)
      }
      let report = ValidateReport(files: documents.count, diagnostics: diagnostics)
      Terminal.output.write(
        try (json ? .json : format).text(of: report, rules: validator.rules, in: documents))
      documents.keepForever()
      let worst = diagnostics.map(\.severity).max() ?? .note
      if worst >= (strict ? .warning : .error) { throw ExitStatus.findings }
    }
  }
}

/// The rule sets that have a name on the command line.
enum RuleSet: String, ExpressibleByArgument, CaseIterable {
  case legal, minimal

  var rules: [Rule] {
    switch self {
    case .legal: .legal
    case .minimal: .minimal
    }
  }
}
