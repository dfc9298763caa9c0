// Usage: LeksikPacker OUTPUT.swift [FILE.tbx | FILE.tmx | FOLDER]…
// Packs the files, and those in the folders, and the index of their terms into Swift literals. Exits with 1 and the
// diagnostics, as compilers write them, when a file has an error.
import Foundation
import LeksikExchange
import LeksikModel
import LeksikTerms

guard let output = CommandLine.arguments.dropFirst().first else {
  FileHandle.standardError.write(Data("usage: LeksikPacker OUTPUT.swift [FILE]...\n".utf8))
  exit(64)
}
do {
  var bundle = GlossaryBundle()
  var diagnostics: [Diagnostic] = []
  for path in CommandLine.arguments.dropFirst(2).flatMap(dataFiles) {
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
  var builder = TermIndexBuilder()
  var count = 0
  for glossary in bundle.glossaries {
    for concept in glossary.concepts {
      builder.add(concept, numbered: count, from: TermOrigin(glossary: glossary.title))
      count += 1
    }
  }
  let index = TermIndexText(builder.image())
  let packed = bundle.packed()
  let source =
    SwiftLiteral.source(named: "packedGlossaries", text: packed)
    + SwiftLiteral.source(named: "packedStamp", text: stamp(of: packed))
    + SwiftLiteral.source(named: "packedTermIndex", text: index.text)
  try source.write(toFile: output, atomically: true, encoding: .utf8)
} catch {
  FileHandle.standardError.write(Data("error: \(error)\n".utf8))
  exit(1)
}

/// A name for the data that changes with it: FNV-1a of 64 bits.
func stamp(of packed: String) -> String {
  String(
    packed.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 },
    radix: 16)
}

/// The file at `path`, or the TBX and TMX files in the folder there, sorted by their paths.
func dataFiles(at path: String) -> [String] {
  guard let names = FileManager.default.enumerator(atPath: path)?.allObjects, !names.isEmpty
  else { return path.hasSuffix(".tbx") || path.hasSuffix(".tmx") ? [path] : [] }
  return names.compactMap { $0 as? String }
    .filter { $0.hasSuffix(".tbx") || $0.hasSuffix(".tmx") }
    .sorted()
    .map { URL(filePath: path).appending(path: $0).path() }
}
