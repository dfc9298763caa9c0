import Leksik

/// The answer of a concordance as a file for other programs.
struct ConcordanceFile {
  /// What the file is, by its ending.
  enum Format: String, CaseIterable {
    case tsv, html, json

    init(path: String) throws {
      let ending = path.split(separator: ".").last.map { $0.lowercased() } ?? ""
      guard path.contains("."), let format = Self(rawValue: ending) else {
        throw Failure("--export \(visible(path)): end its name in .tsv, .html or .json")
      }
      self = format
    }
  }

  let query: String
  let answer: ConcordanceAnswer

  /// The whole file.
  func text(as format: Format) throws -> String {
    switch format {
    case .tsv: tsv
    case .html: html
    case .json: try JSON.line(ConcordanceReport(query: query, answer: answer))
    }
  }

  /// A row a sentence; safe in a spreadsheet.
  private var tsv: String {
    var rows = [
      ["unit", "reason", "language", "ranges"] + LanguageTag.supported.map(\.description)
    ]
    for hit in answer.hits {
      let ranges = hit.ranges.map { "\($0.lowerBound)-\($0.upperBound)" }
      let texts = LanguageTag.supported.map { hit.unit.segment(in: $0)?.text ?? "" }
      rows.append(
        [
          hit.unit.id, "\(hit.rung)", hit.segment.language.description,
          ranges.joined(separator: " "),
        ] + texts)
    }
    return rows.map { $0.map(Self.cell).joined(separator: "\t") + "\n" }.joined()
  }

  /// A cell on one line that no spreadsheet takes for a formula.
  private static func cell(_ text: String) -> String {
    FormulaGuard.guarded(visible(String(text.map { $0.isNewline || $0 == "\t" ? " " : $0 })))
  }

  private var html: String {
    let rows = answer.hits.map { hit in
      let words = hit.pieces.map {
        $0.isHit ? "<mark>\(Self.escaped($0.text))</mark>" : Self.escaped($0.text)
      }.joined()
      let others = hit.others.map { other in
        "<br><span lang=\"\(other.language)\">\(Self.escaped(other.text))</span>"
      }.joined()
      return """
        <tr><td>\(Self.escaped(hit.unit.id))</td><td>\(hit.rung)</td>\
        <td><span lang="\(hit.segment.language)">\(words)</span>\(others)</td></tr>

        """
    }
    let title = Self.escaped(query)
    return """
      <!DOCTYPE html>
      <html><head><meta charset="utf-8"><title>\(title)</title></head><body>
      <h1>\(title)</h1>
      <p>\(answer.hits.count) of \(answer.total)</p>
      <table>
      \(rows.joined())</table>
      </body></html>

      """
  }

  private static func escaped(_ text: String) -> String {
    visible(text).replacing("&", with: "&amp;").replacing("<", with: "&lt;")
      .replacing(">", with: "&gt;").replacing("\"", with: "&quot;")
  }
}
