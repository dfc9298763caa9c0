import ArgumentParser
import Leksik

/// `leksik export --to FORMAT -o OUT`.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write the glossaries or the memories of the workspace into a file.",
    discussion: """
      What the format cannot hold is listed item by item; with --strict nothing is written then. \
      With --for-review the proposed terms are written as a sheet for people to confirm, correct or \
      reject: --to html, xlsx, csv or tsv. While a case is in use, what belongs to it is exported and nothing else.
      """)

  @Option(
    name: [.long, .customLong("format")],
    help: "The format to write; see leksik convert --help.")
  var to: String

  @Flag(help: "Write the proposed terms as a review sheet.")
  var forReview = false

  @Option(
    help: ArgumentHelp(
      "With --for-review, the language to review (ht); repeatable.", valueName: "lang"))
  var language: [String] = []

  @Option(name: [.short, .long], help: ArgumentHelp("The file to write.", valueName: "file"))
  var output: String

  @Option(
    name: .customLong("as"),
    help: "Export the glossaries (glossary) or the memories (memory); otherwise as the format is.")
  var kind: String?

  @Option(
    help: ArgumentHelp("Only the glossary or memory of this title; repeatable.", valueName: "title")
  )
  var title: [String] = []

  @Option(help: "The source, for a format of two languages.")
  var source: String?

  @Option(help: "The target, for a format of two languages.")
  var target: String?

  @Flag(help: "Write nothing when something would be lost.")
  var strict = false

  @OptionGroup var place: WorkspaceOptions

  @Flag(help: "Print one line of JSON.")
  var json = false

  func run() throws {
    try Failure.reported {
      if forReview { return try exportReview() }
      guard let format = Format(to), format.isWritable else {
        throw Failure("--to \(visible(to)): not a format to write; see leksik convert --help")
      }
      guard let kind = kind.map(Format.Kind.init) ?? format.kind else {
        throw Failure("--as \(visible(self.kind ?? "")): write glossary or memory")
      }
      var options = ReadOptions()
      options.source = try Arguments.language(source, option: "--source")
      options.target = try Arguments.language(target, option: "--target")
      let workspace = try place.open()
      let report = try Failure.translating {
        do {
          var conversion = Conversion(
            from: { try items(of: workspace, kind, $0) }, kind: kind, to: format, options)
          conversion.isStrict = strict
          return try conversion.write(to: output)
        } catch let error as ExchangeError {
          throw Failure(visible(error.description))
        }
      }
      let text = TransferReport(report)
      Terminal.output.write(json ? try JSON.line(text) : text.text(Terminal.output))
      if !report.isWritten {
        Terminal.error.write(
          report.isBroken
            ? "leksik: nothing was written\n"
            : "leksik: nothing was written, because something would be lost (--strict)\n")
      }
      if !report.isWritten || !report.losses.isEmpty { throw ExitStatus.findings }
    }
  }

  private func exportReview() throws {
    let languages = try language.compactMap { try Arguments.language($0, option: "--language") }
    let workspace = try place.openForReading([])
    let glossaries = try Failure.waiting { try await workspace.glossaries() }
    try ReviewExport(languages: languages, format: to, output: output).run(
      on: glossaries.filter { title.isEmpty || title.contains($0.title) })
  }

  private func items(
    of workspace: Workspace, _ kind: Format.Kind, _ body: ExchangeItem.Handler
  ) throws {
    let place = SourceLocation(path: workspace.folder ?? "")
    func isWanted(_ title: String) -> Bool { self.title.isEmpty || self.title.contains(title) }
    switch kind {
    case .glossary:
      for var glossary in try Failure.waiting(for: { try await workspace.glossaries() })
      where isWanted(glossary.title) {
        let concepts = glossary.concepts
        glossary.concepts = []
        try body(.glossary(glossary), ExchangeItem.Origin(place))
        for concept in concepts {
          try body(.concept(concept), ExchangeItem.Origin(place, id: concept.id))
        }
      }
    case .memory:
      var isWantedNow = false
      try workspace.scanMemories(
        {
          isWantedNow = isWanted($0.title)
          if isWantedNow { try body(.memory($0), ExchangeItem.Origin(place)) }
        },
        { if isWantedNow { try body(.unit($0), ExchangeItem.Origin(place, id: $0.id)) } })
    }
  }
}
