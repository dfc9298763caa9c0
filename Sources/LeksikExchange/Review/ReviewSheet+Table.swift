import LeksikModel

extension ReviewSheet {
  /// The names of the columns; the first marks the table as a review sheet.
  static let columns = [
    "leksik-review", "language", "term", "equivalents", "context", "decision", "correction",
    "remark",
  ]

  /// The table with its header, one row a term; several texts of a cell stand on lines of their own.
  public var table: [[String]] {
    [Self.columns]
      + rows.map { row in
        [
          row.concept, row.language.description, row.term,
          row.equivalents.joined(separator: "\n"), row.context.joined(separator: "\n"),
          row.decision?.rawValue ?? "", row.correction ?? "", row.remark ?? "",
        ]
      }
  }

  /// The sheet that a table holds, with what is wrong in it; `lines` says where each row starts.
  ///
  /// A row that cannot be understood is left out and reported; a row without a decision is kept.
  static func reading(
    _ table: [[String]], lines: [Int], path: String
  ) -> (ReviewSheet, [Diagnostic]) {
    var sheet = ReviewSheet(rows: [])
    var problems: [Diagnostic] = []
    func report(_ message: String, _ index: Int) {
      problems.append(
        Diagnostic(
          .error, rule: "review", message, at: SourceLocation(path: path, line: lines[index])))
    }
    guard let header = table.first, header.first == columns[0] else {
      let start = SourceLocation(path: path, line: 1)
      problems.append(
        Diagnostic(
          .error, rule: "review",
          "not a review sheet: its first column is not called '\(columns[0])'", at: start))
      return (sheet, problems)
    }
    for (index, cells) in table.enumerated().dropFirst() {
      func cell(_ name: String) -> String {
        guard let column = header.firstIndex(of: name), column < cells.count else { return "" }
        return trimmed(cells[column])
      }
      guard let language = LanguageTag(cell("language")), !cell("term").isEmpty else {
        report("the row names no language or no term; leave those cells as they were", index)
        continue
      }
      var row = ReviewRow(
        concept: cell(columns[0]), language: language, term: cell("term"),
        equivalents: split(cell("equivalents")), context: split(cell("context")))
      row.correction = cell("correction").isEmpty ? nil : cell("correction")
      row.remark = cell("remark").isEmpty ? nil : cell("remark")
      row.decision = ReviewRow.Decision(written: cell("decision"))
      if row.decision == nil, !cell("decision").isEmpty {
        report("'\(cell("decision"))' is no decision; write confirm, correct or reject", index)
        continue
      }
      // A right term alone says what the decision is.
      if row.decision == nil, row.correction != nil { row.decision = .correct }
      if row.decision == .correct, row.correction == nil {
        report("the term is to be corrected and no other one is given", index)
        continue
      }
      sheet.rows.append(row)
    }
    return (sheet, problems)
  }

  private static func split(_ cell: String) -> [String] {
    cell.split(separator: "\n").map(String.init)
  }

  /// The text without white space at both ends.
  private static func trimmed(_ text: String) -> String {
    let end = text.lastIndex { !$0.isWhitespace }.map { text.index(after: $0) }
    guard let start = text.firstIndex(where: { !$0.isWhitespace }), let end else { return "" }
    return String(text[start..<end])
  }
}
