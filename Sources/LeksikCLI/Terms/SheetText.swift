import Leksik

/// A glossary sheet as Markdown.
struct SheetText {
  let report: SheetReport

  /// The sheet: a table of terms by subject field, and a table of candidates.
  var markdown: String {
    var lines = ["# Glossary sheet", "", report.documents.map(visible).joined(separator: ", "), ""]
    var field: String?
    for entry in report.terms {
      if field != entry.subjectField || lines.last == "" {
        field = entry.subjectField
        lines += ["", "## \(visible(field ?? "Other terms"))", ""]
        lines += ["| | es | ht | en |", "|--:|---|---|---|"]
      }
      let cells = LanguageTag.supported.map { language in
        cell(entry.terms[language.description]?.prefix(3).joined(separator: " · ") ?? "")
      }
      lines.append("| \(entry.count) | \(cells.joined(separator: " | ")) |")
    }
    let all: [String] = report.terms.flatMap { entry in entry.warnings }
    let warnings = all.filter { !$0.contains(" is proposed: ") }
    if !warnings.isEmpty {
      lines += ["", "## Take care", ""]
      var seen: Set<String> = []
      lines += warnings.filter { seen.insert($0).inserted }.map { "- \(visible($0))" }
    }
    if !report.candidates.isEmpty {
      lines += ["", "## In no glossary yet", "", "| | phrase | context |", "|--:|---|---|"]
      for candidate in report.candidates {
        let context = cell(candidate.contexts.first ?? "")
        lines.append("| \(candidate.count) | \(cell(candidate.text)) | \(context) |")
      }
    }
    return lines.joined(separator: "\n").replacing("\n\n\n", with: "\n\n") + "\n"
  }

  private func cell(_ text: String) -> String {
    let shown = visible(text).replacing("|", with: "\\|")
    return shown.isEmpty ? "—" : shown
  }
}
