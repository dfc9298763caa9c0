import LeksikModel

/// Writes UTX 1.20; the terms of a concept are rows with one concept ID.
struct UTXWriter: ItemWriter {
  private var bytes: [UInt8]
  private let languages: [LanguageTag]

  init(_ languages: [LanguageTag]) {
    self.languages = languages
    bytes = Array(
      """
      #UTX 1.20; \(languages[0])/\(languages[1])\r
      #src\ttgt\tsrc:pos\ttgt:pos\tsrc:term status\tterm status\tconcept ID\tcomment\r

      """.utf8)
  }

  mutating func write(_ item: ExchangeItem) {
    guard case .concept(let concept) = item else { return }
    let sides = languages.map { language in
      concept.sections.filter { $0.language == language }.flatMap(\.terms)
    }
    let count = max(sides[0].count, sides[1].count, concept.notes.count, 1)
    for index in 0..<count {
      let terms = sides.map { index < $0.count ? $0[index] : nil }
      line(
        terms.map { $0?.text ?? "" }
          + terms.map { term in
            UTX.partsOfSpeech.first { $0.part == term?.partOfSpeech }?.name ?? ""
          }
          + terms.map { term in UTX.statuses.first { $0.status == term?.status }?.name ?? "" }
          + [concept.id, index < concept.notes.count ? concept.notes[index] : ""])
    }
  }

  private mutating func line(_ cells: [String]) {
    bytes += Array((cells.joined(separator: "\t") + "\r\n").utf8)
  }

  mutating func finish() {}

  mutating func takeBytes() -> [UInt8] {
    defer { bytes = [] }
    return bytes
  }
}

/// Writes a glossary of OmegaT: each source term with each target term.
struct OmegaTWriter: ItemWriter {
  private var bytes: [UInt8] = []
  private let languages: [LanguageTag]

  init(_ languages: [LanguageTag]) {
    self.languages = languages
  }

  mutating func write(_ item: ExchangeItem) {
    guard case .concept(let concept) = item else { return }
    for row in Self.rows(of: concept, languages) {
      bytes += Array((row.joined(separator: "\t") + "\n").utf8)
    }
  }

  /// The lines of a concept: source, target and, if there are notes, a comment.
  static func rows(of concept: Concept, _ languages: [LanguageTag]) -> [[String]] {
    let sides = languages.map { language in
      let terms = concept.sections.filter { $0.language == language }.flatMap(\.terms)
      return terms.isEmpty ? [""] : terms.map(\.text)
    }
    return sides[0].flatMap { source in
      sides[1].map { [source, $0] + concept.notes }
    }
  }

  mutating func finish() {}

  mutating func takeBytes() -> [UInt8] {
    defer { bytes = [] }
    return bytes
  }
}
