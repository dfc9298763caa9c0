import Leksik

/// Puts right, in the files themselves, what is safe to.
///
/// Each file is replaced as a whole. One that would lose something by being written is left alone.
struct Fixer {
  let validator: Validator

  /// Fixes the glossaries at `paths`, and says on stderr what was done.
  func run(on paths: [String]) throws {
    for file in try InputFiles.expanding(paths) {
      guard case .glossary(let path) = file else { continue }
      let imported = TBX.read(try InputFiles.bytes(of: path), path: path)
      guard !imported.diagnostics.contains(where: { $0.severity > .note }) else {
        Terminal.error.write("\(visible(path)): not fixed, because it was not read whole\n")
        continue
      }
      let (fixed, findings) = validator.fixed(imported)
      guard !findings.isEmpty else { continue }
      try OutputFile(path).write(TBX.write(fixed))
      for finding in findings {
        let place = visible(finding.diagnostic.location.description)
        Terminal.error.write(
          "\(place): fixed [\(finding.diagnostic.rule)]: \(visible(finding.fix?.summary ?? ""))\n")
      }
    }
  }
}
