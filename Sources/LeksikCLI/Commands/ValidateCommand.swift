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
      """)

  @Argument(help: "Files (.tbx, .tmx), or folders that hold them.")
  var path: [String] = []

  @Flag(help: "Exit with 1 for warnings too.")
  var strict = false

  @Flag(help: "Print one line of JSON.")
  var json = false

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
      let files = try InputFiles.expanding(path)
      var glossaries: [Imported<Glossary>] = []
      var memories: [Imported<TranslationMemory>] = []
      for file in files {
        let bytes = try InputFiles.bytes(of: file.path)
        switch file {
        case .glossary(let path): glossaries.append(TBX.read(bytes, path: path))
        case .memory(let path): memories.append(TMX.read(bytes, path: path))
        }
      }
      let diagnostics = Validator(rules: .legal).diagnostics(for: glossaries, memories: memories)
      let report = ValidateReport(files: files.count, diagnostics: diagnostics)
      Terminal.output.write(json ? try JSON.line(report) : report.text(Terminal.output))
      let worst = diagnostics.map(\.severity).max() ?? .note
      if worst >= (strict ? .warning : .error) { throw ExitStatus.findings }
    }
  }
}
