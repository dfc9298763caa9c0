import ArgumentParser
import Leksik

/// `leksik check-terms SOURCE TARGET`, or of all units of memories.
struct CheckTermsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check-terms",
    abstract: "Check that a translation has the terms of its source, and no wrong ones.",
    discussion: """
      leksik check-terms --from es --to ht "Es víctima de trata." "Se viktim trafik moun."
      leksik check-terms --from es --to ht --memory FILE.tmx
      leksik check-terms --from es --to ht --memory acta.xlf

      Any usable term of a concept will do, in any form; the longest term of a place counts.
      """)

  @Argument(help: "The source and its translation, unless --memory is given.")
  var texts: [String] = []

  @Option(help: "The language of the source: es, ht or en.")
  var from: String

  @Option(help: "The language of the translation: es, ht or en.")
  var to: String

  @Option(
    help: ArgumentHelp(
      "Check every unit of this TMX, XLIFF, PO or table; may be repeated.", valueName: "file"))
  var memory: [String] = []

  @OptionGroup var glossaries: GlossaryOptions

  @Flag(help: "Print one line of JSON a unit with findings.")
  var json = false

  func validate() throws {
    guard memory.isEmpty ? texts.count == 2 : texts.isEmpty else {
      throw ValidationError("Give a source and a translation, or --memory FILE.tmx.")
    }
  }

  func run() throws {
    try Failure.reported {
      guard let source = try Arguments.language(from, option: "--from"),
        let target = try Arguments.language(to, option: "--to")
      else { return }
      var pairs: [(id: String?, source: String, target: String)] = []
      if memory.isEmpty {
        pairs = [(nil, try Arguments.query([texts[0]]), try Arguments.query([texts[1]]))]
      }
      for path in memory {
        for unit in try InputFiles.units(path, from: source, to: target) {
          guard let from = unit.segment(in: source), let to = unit.segment(in: target) else {
            continue
          }
          pairs.append((unit.id, from.text, to.text))
        }
      }
      let reports = try glossaries.searching { terms in
        try pairs.map { pair in
          TermCheckReport(
            unit: pair.id, source: pair.source, target: pair.target,
            findings: try terms.check(pair.source, in: source, against: pair.target, in: target))
        }
      }
      for report in reports where !report.findings.isEmpty || json && memory.isEmpty {
        if json {
          Terminal.output.write(try JSON.line(report))
        } else {
          report.write(to: .output)
        }
      }
      let count = reports.reduce(0) { $0 + $1.findings.count }
      if !json, count == 0 { Terminal.output.write("No findings.\n") }
      if count > 0 { throw ExitStatus.findings }
    }
  }
}
