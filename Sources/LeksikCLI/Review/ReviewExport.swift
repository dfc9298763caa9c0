import Leksik

/// Writes the proposed terms of glossaries as a sheet for a reviewer.
struct ReviewExport {
  /// The languages whose proposed terms are asked about; Haitian Creole when none is named.
  let languages: [LanguageTag]
  /// The form: `html`, `xlsx`, `csv` or `tsv`.
  let format: String
  /// The file to write.
  let output: String

  /// Writes the sheet, and says how many terms it asks about.
  func run(on glossaries: [Glossary]) throws {
    guard let form = ReviewSheet.Form(rawValue: format) else {
      let forms = ReviewSheet.Form.allCases.map(\.rawValue).joined(separator: ", ")
      throw Failure("--to \(visible(format)): not a form of a review sheet; write \(forms)")
    }
    let sheet = ReviewSheet(
      of: glossaries.flatMap(\.concepts), in: languages.isEmpty ? [.haitianCreole] : languages)
    do { try sheet.write(to: output, as: form) } catch {
      throw Failure(visible(error.description))
    }
    Terminal.output.write(
      "\(visible(output)): \(sheet.rows.count) proposed terms to confirm, correct or reject\n")
  }
}
