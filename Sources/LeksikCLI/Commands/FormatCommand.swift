import ArgumentParser
import Leksik

/// `leksik format [--check] PATH…`.
struct FormatCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "format",
    abstract: "Rewrite glossaries and memories in their canonical form.",
    discussion: """
      Two people who format the same data get the same bytes, so a change shows as what it is. A \
      file with anything that would be lost is left as it is and named.
      """)

  @Argument(help: "Files (.tbx, .tmx), or folders that hold them.")
  var path: [String]

  @Flag(help: "Change nothing; name the files that are not canonical, and exit with 1.")
  var check = false

  func run() throws {
    try Failure.reported {
      var hasFindings = false
      for file in try InputFiles.expanding(path) {
        let (bytes, canonical, problems) = try canonicalForm(of: file)
        for problem in problems {
          Terminal.error.write(visible(problem.description) + "\n")
        }
        if !problems.isEmpty {
          hasFindings = true
        } else if bytes != Array(canonical.utf8) {
          if check {
            hasFindings = true
            Terminal.output.write("\(visible(file.path)): not canonical; run leksik format\n")
          } else {
            try OutputFile(file.path).write(canonical)
            Terminal.output.write("\(visible(file.path)): rewritten\n")
          }
        }
      }
      if hasFindings { throw ExitStatus.findings }
    }
  }

  /// The bytes of a file, its canonical form, and what would be lost by writing that.
  private func canonicalForm(
    of file: InputFiles.File
  ) throws -> (bytes: [UInt8], canonical: String, problems: [Diagnostic]) {
    let bytes = try InputFiles.bytes(of: file.path)
    switch file {
    case .glossary(let path):
      let imported = TBX.read(bytes, path: path)
      return (
        bytes, TBX.write(imported.document), imported.diagnostics.filter { $0.severity > .note }
      )
    case .memory(let path):
      let imported = TMX.read(bytes, path: path)
      return (
        bytes, TMX.write(imported.document), imported.diagnostics.filter { $0.severity > .note }
      )
    }
  }
}
