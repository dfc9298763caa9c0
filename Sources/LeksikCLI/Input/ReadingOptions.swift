import ArgumentParser
import Leksik

/// The files to read and what they do not say of themselves.
struct ReadingOptions: ParsableArguments {
  @Argument(help: "Files to read; their format is found out.")
  var file: [String]

  @Option(
    help: "The format of the files: \(Format.allCases.map(\.rawValue).joined(separator: ", ")).")
  var format: String?

  @Option(help: "The encoding of a text file: UTF-8, UTF-16, UTF-32, windows-1252, ISO-8859-1.")
  var encoding: String?

  @Option(help: "The language of the source, for files that do not name it.")
  var source: String?

  @Option(help: "The language of the target, for files that do not name it.")
  var target: String?

  @Option(name: .customLong("as"), help: "What the rows of a table are: glossary or memory.")
  var kind: String?

  @Option(help: "The sign between the cells of a table; \\t is a tab.")
  var delimiter: String?

  @Option(
    help: "The signs between the terms of one cell, or none; without it ; and | and new lines.")
  var separator: String?

  @Option(
    help: ArgumentHelp("What a column holds: Término=es; repeatable.", valueName: "name=column"))
  var map: [String] = []

  /// The options for the readers.
  func options() throws -> ReadOptions {
    var options = ReadOptions()
    if let format {
      guard let known = Format(format) else {
        throw Failure("--format \(visible(format)): no such format; see leksik convert --help")
      }
      options.format = known
    }
    if let encoding {
      guard let known = TextEncoding(name: encoding) else {
        throw Failure("--encoding \(visible(encoding)): not read; convert the file to UTF-8")
      }
      options.encoding = known
    }
    options.source = try Arguments.language(source, option: "--source")
    options.target = try Arguments.language(target, option: "--target")
    if let kind {
      guard let known = Format.Kind(rawValue: kind) else {
        throw Failure("--as \(visible(kind)): write glossary or memory")
      }
      options.kind = known
    }
    if let delimiter {
      let sign = delimiter == "\\t" ? "\t" : delimiter
      guard sign.count == 1, let character = sign.first, character.isASCII else {
        throw Failure("--delimiter \(visible(delimiter)): write one ASCII sign")
      }
      options.delimiter = character
    }
    if let separator { options.termSeparators = separator == "none" ? [] : Array(separator) }
    for pair in map {
      guard let sign = pair.lastIndex(of: "="), sign != pair.startIndex else {
        throw Failure("--map \(visible(pair)): write NAME=COLUMN, such as Término=es")
      }
      options.columns[String(pair[..<sign])] = String(pair[pair.index(after: sign)...])
    }
    return options
  }
}
