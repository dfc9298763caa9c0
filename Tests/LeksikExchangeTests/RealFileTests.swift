import Foundation
import LeksikExchange
import LeksikModel
import Testing
import _LeksikTestSupport

/// Files that other programs wrote.
///
/// `make formats-table` prints what became of each.
@Suite(.enabled(if: SharedData.isPresent))
struct RealFileTests {
  private static let suffixes = [
    ".tbx", ".tmx", ".xlf", ".csv", ".tsv", ".utx", ".json", ".xlsx", ".po", ".md", ".txt",
  ]

  @Test(arguments: SharedData.files(under: "formats", suffixes: suffixes))
  func isReadOrSaysWhyNot(_ path: String) throws {
    try check(path)
  }

  @Test(
    arguments: SharedData.files(
      under: "parallel", suffixes: [".csv", ".tsv", ".json", ".xlsx", ".md"]))
  func parallelTextIsReadOrSaysWhyNot(_ path: String) throws {
    try check(path)
  }

  private func check(_ path: String) throws {
    var options = ReadOptions()
    if path.hasSuffix(".md") || path.hasSuffix(".txt") || path.contains("lib-") {
      (options.source, options.target) = (.english, .spanish)
    }
    var entries = 0
    let start = ContinuousClock.now
    let report: ReadReport
    do {
      report = try Format.read(ExchangeInput(path: path), options) { item, _ in
        if item.id != nil { entries += 1 }
      }
    } catch let error as ExchangeError {
      table(path, "–", "\(error)")
      return
    }
    let time = ContinuousClock.now - start
    #expect(report.read == entries + report.rejected)
    #expect(report.read > 0 || !report.diagnostics.isEmpty, "silently empty")
    for diagnostic in report.diagnostics where diagnostic.severity == .error {
      #expect(diagnostic.location.line > 0, "\(diagnostic) does not say where")
    }
    let worst = report.diagnostics.max { $0.severity < $1.severity }
    table(
      path, report.format.rawValue,
      "\(report.read) read, \(report.rejected) rejected, \(report.diagnostics.count) diagnostics, "
        + "\(time.components.attoseconds / 1_000_000_000_000_000) ms"
        + (worst.map { "; \($0.location.line): \($0.message)" } ?? ""))
  }

  @Test(arguments: SharedData.files(under: "formats", suffixes: [".tbx"]))
  func aGlossaryComesBackFromTBX(_ path: String) throws {
    let imported = try TBX.read(contentsOf: path)
    for (index, concept) in imported.document.concepts.enumerated() {
      #expect(imported.source[index].line > 0)
      #expect(!concept.id.isEmpty)
    }
    let again = TBX.read(Array(TBX.write(imported.document).utf8), path: path)
    #expect(again.document.concepts == imported.document.concepts)
  }

  @Test(arguments: SharedData.files(under: "formats", suffixes: [".tmx"]))
  func aMemoryComesBackFromTMX(_ path: String) throws {
    let imported = try TMX.read(contentsOf: path)
    let again = TMX.read(Array(TMX.write(imported.document).utf8), path: path)
    #expect(again.document.units == imported.document.units)
    #expect(again.diagnostics == [])
  }

  private func table(_ path: String, _ format: String, _ outcome: String) {
    guard SharedData.number("LEKSIK_TABLE") != nil else { return }
    let name = path.split(separator: "/").suffix(2).joined(separator: "/")
    print("TABLE\t\(name)\t\(format)\t\(outcome)")
  }
}
