import Leksik

/// Completions as JSON; the names are a contract.
struct CompletionReport: Encodable {
  let typed: String
  let completions: [Completion]

  struct Completion: Encodable {
    let text: String
    let language: String
    let reason: String
    let status: String?
    let glossary: String
    /// Pairs of UTF-8 offsets into the text.
    let highlights: [[Int]]
  }

  init(typed: String, completions: [TermCompletion]) {
    self.typed = typed
    self.completions = completions.map { completion in
      Completion(
        text: completion.text, language: completion.language.description,
        reason: completion.reason.rawValue, status: completion.status?.rawValue,
        glossary: completion.glossary,
        highlights: completion.highlights.map { [$0.lowerBound, $0.upperBound] })
    }
  }
}
