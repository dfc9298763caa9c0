import Foundation
import LeksikExchange
import LeksikModel
import Testing
import _LeksikTestSupport

/// Files that other programs wrote.
///
/// Set `LEKSIK_TABLE=1` to print what became of each.
@Suite(.enabled(if: SharedData.isPresent))
struct RealFileTests {
  @Test(arguments: SharedData.files(under: "formats", suffixes: [".tbx"]))
  func readsTBXWithoutATrap(_ path: String) throws {
    let imported = try TBX.read(contentsOf: path)
    report(path, imported.document.concepts.count, imported.diagnostics)
    for (index, concept) in imported.document.concepts.enumerated() {
      #expect(imported.source[index].line > 0)
      #expect(!concept.id.isEmpty)
    }
    // A file that Leksik wrote reads back as it was.
    let again = TBX.read(Array(TBX.write(imported.document).utf8), path: path)
    #expect(again.document.concepts == imported.document.concepts)
  }

  @Test(arguments: SharedData.files(under: "formats", suffixes: [".tmx"]))
  func readsTMXWithoutATrap(_ path: String) throws {
    let imported = try TMX.read(contentsOf: path)
    report(path, imported.document.units.count, imported.diagnostics)
    let again = TMX.read(Array(TMX.write(imported.document).utf8), path: path)
    #expect(again.document.units == imported.document.units)
    #expect(again.diagnostics == [])
  }

  private func report(_ path: String, _ entries: Int, _ diagnostics: [Diagnostic]) {
    guard ProcessInfo.processInfo.environment["LEKSIK_TABLE"] != nil else { return }
    print("TABLE \(path.split(separator: "/").suffix(3).joined(separator: "/")) \(entries)")
    for diagnostic in diagnostics {
      let place = "\(diagnostic.location.line):\(diagnostic.location.column)"
      print("TABLE     \(place) \(diagnostic.severity) \(diagnostic.message) [\(diagnostic.rule)]")
    }
  }
}
