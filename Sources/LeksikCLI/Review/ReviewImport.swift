import Foundation
import Leksik

/// Takes the decisions of a reviewer into a workspace, or into glossary files.
struct ReviewImport {
  /// The reviewer, as history and notes name them.
  let reviewer: Attribution
  /// The sheets that came back.
  let sheets: [String]

  /// Applies the sheets to the concepts of a workspace: an edit each, in the reviewer's name.
  func run(on workspace: Workspace) throws -> ReviewReport {
    try Failure.waiting { [self] in
      var report = ReviewReport()
      for sheet in try read(into: &report) {
        for (name, rows) in sheet.judgements {
          for stored in try await workspace.concepts(named: name) where !stored.isRemoved {
            let part = ReviewSheet(rows: rows)
            let (changed, applied) = part.applied(
              to: Glossary(title: "", concepts: [stored.value]), by: reviewer.who, on: today)
            guard !applied.isEmpty else { continue }
            try await workspace.replace(
              conceptNumber: stored.number, with: changed.concepts[0], expecting: stored.version,
              by: reviewer)
            report.applied += applied.count
          }
        }
      }
      return report
    }
  }

  /// Applies the sheets to the glossary files at `paths`, each of which is replaced as a whole.
  func run(onFiles paths: [String]) throws -> ReviewReport {
    var report = ReviewReport()
    let sheets = try read(into: &report)
    for file in try InputFiles.expanding(paths) {
      guard case .glossary(let path) = file else { continue }
      let imported = TBX.read(try InputFiles.bytes(of: path), path: path)
      guard !imported.diagnostics.contains(where: { $0.severity > .note }) else {
        throw Failure("\(visible(path)): not changed, because it was not read whole; validate it")
      }
      var glossary = imported.document
      var count = 0
      for sheet in sheets {
        let (changed, applied) = sheet.applied(to: glossary, by: reviewer.who, on: today)
        glossary = changed
        count += applied.count
      }
      if count > 0 { try OutputFile(path).write(TBX.write(glossary)) }
      report.applied += count
    }
    return report
  }

  private func read(into report: inout ReviewReport) throws -> [ReviewSheet] {
    try sheets.map { path in
      do {
        let (sheet, problems) = try ReviewSheet.read(contentsOf: path)
        report.count(sheet, problems)
        return sheet
      } catch let error as ExchangeError { throw Failure(visible(error.description)) }
    }
  }

  private var today: CalendarDate {
    let parts = Calendar(identifier: .gregorian).dateComponents(
      [.year, .month, .day], from: Date())
    guard
      let day = CalendarDate(year: parts.year ?? 0, month: parts.month ?? 0, day: parts.day ?? 0)
    else { preconditionFailure("the calendar gave no date") }
    return day
  }
}

extension ReviewSheet {
  /// The judged rows by concept, by id.
  fileprivate var judgements: [(concept: Concept.ID, rows: [ReviewRow])] {
    Dictionary(grouping: rows.filter { $0.decision != nil }, by: \.concept)
      .map { (concept: $0.key, rows: $0.value) }.sorted { $0.concept < $1.concept }
  }
}
