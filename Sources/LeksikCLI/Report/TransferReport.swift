import Leksik

/// What became of a conversion, an import or an export; the names of its JSON are a contract.
struct TransferReport: Encodable {
  let format: String
  let read: Int
  let stored: Int
  /// How many of the stored ones took the place of another content; of an import only.
  let changed: Int?
  let duplicates: Int
  let rejected: Int
  let losses: [Loss]
  let diagnostics: [ValidateReport.Entry]

  struct Loss: Encodable {
    let field: String
    let count: Int
    let places: [String]
  }

  init(_ report: ConversionReport) {
    self.init(
      format: report.format, read: report.read, stored: report.stored,
      duplicates: report.duplicates, rejected: report.rejected, losses: report.losses,
      diagnostics: report.diagnostics)
  }

  init(
    format: Format, read: Int, stored: Int, changed: Int? = nil, duplicates: Int, rejected: Int,
    losses: LossReport, diagnostics: [Diagnostic]
  ) {
    self.format = format.rawValue
    self.read = read
    self.stored = stored
    self.changed = changed
    self.duplicates = duplicates
    self.rejected = rejected
    self.losses = losses.entries.map {
      Loss(field: $0.field.rawValue, count: $0.count, places: $0.places)
    }
    self.diagnostics = ValidateReport(files: 0, diagnostics: diagnostics).diagnostics
  }

  /// The findings, the losses, and a line that counts the entries.
  func text(_ terminal: Terminal) -> String {
    var lines = diagnostics.map { $0.text(terminal) }
    for loss in losses {
      var line = terminal.styled("lost:", .warning) + " \(loss.field): \(loss.count)"
      if !loss.places.isEmpty {
        line += ", in " + loss.places.prefix(12).map(visible).joined(separator: ", ")
        if loss.places.count > 12 { line += ", …" }
      }
      lines.append(line)
    }
    let kept =
      changed.map { "\(stored - $0) added + \($0) changed + \(duplicates) unchanged" }
      ?? "\(stored) stored + \(duplicates) duplicates"
    lines.append("\(read) read = \(kept) + \(rejected) rejected")
    return lines.joined(separator: "\n") + "\n"
  }
}
