// Usage: LeksikPacker OUTPUT.swift [FILE.tbx | FILE.tmx]…
// Packs the files into one Swift literal; exits with 1 and the diagnostics when one has an error.
import Foundation
import LeksikExchange
import LeksikModel

var bundle = GlossaryBundle()
var diagnostics: [Diagnostic] = []
guard let output = CommandLine.arguments.dropFirst().first else {
  FileHandle.standardError.write(Data("usage: LeksikPacker OUTPUT.swift [FILE]...\n".utf8))
  exit(64)
}
do {
  for path in CommandLine.arguments.dropFirst(2) {
    if path.hasSuffix(".tmx") {
      let imported = try TMX.read(contentsOf: path)
      bundle.memories.append(imported.document)
      diagnostics += imported.diagnostics
    } else {
      let imported = try TBX.read(contentsOf: path)
      bundle.glossaries.append(imported.document)
      diagnostics += imported.diagnostics
    }
  }
  for diagnostic in diagnostics {
    FileHandle.standardError.write(Data("\(diagnostic)\n".utf8))
  }
  if diagnostics.contains(where: { $0.severity == .error }) { exit(1) }
  try SwiftLiteral.source(named: "packedGlossaries", text: bundle.packed())
    .write(toFile: output, atomically: true, encoding: .utf8)
} catch {
  FileHandle.standardError.write(Data("error: \(error)\n".utf8))
  exit(1)
}
