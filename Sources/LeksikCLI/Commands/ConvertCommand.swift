import ArgumentParser
import Leksik

/// `leksik convert IN… --to FORMAT -o OUT`.
struct ConvertCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "Turn glossaries and memories of one format into another.",
    discussion: """
      What the new format cannot hold is listed item by item; with --strict nothing is written then. \
      The new file takes its place when it is whole; a file that is broken leaves everything as it \
      was. Exit status: 0 done, 1 something was lost or rejected, or nothing was written, \
      2 could not run.
      """)

  @OptionGroup var reading: ReadingOptions

  @Option(help: "The format to write: \(Self.writable).")
  var to: String

  @Option(name: [.short, .long], help: ArgumentHelp("The file to write.", valueName: "file"))
  var output: String

  @Flag(help: "Write nothing when something would be lost.")
  var strict = false

  @Flag(help: "Print one line of JSON.")
  var json = false

  private static let writable = Format.allCases.filter(\.isWritable).map(\.rawValue)
    .joined(separator: ", ")

  func run() throws {
    try Failure.reported {
      guard let format = Format(to), format.isWritable else {
        throw Failure("--to \(visible(to)): not a format to write; choose \(Self.writable)")
      }
      let report: ConversionReport
      do {
        var conversion = Conversion(
          reading.file.map { ExchangeInput(path: $0) }, to: format, try reading.options())
        conversion.isStrict = strict
        report = try conversion.write(to: output)
      } catch let error as ExchangeError {
        throw Failure(visible(error.description))
      }
      let text = TransferReport(report)
      Terminal.output.write(json ? try JSON.line(text) : text.text(Terminal.output))
      if !report.isWritten {
        Terminal.error.write(
          report.isBroken
            ? "leksik: nothing was written, because a file is broken\n"
            : "leksik: nothing was written, because something would be lost (--strict)\n")
      }
      if !report.isWritten || report.rejected > 0 || !report.losses.isEmpty {
        throw ExitStatus.findings
      }
    }
  }
}
