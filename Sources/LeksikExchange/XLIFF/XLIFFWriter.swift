import LeksikModel

/// Writes a new XLIFF document of version 1.2 or 2.1 for the units of a memory.
struct XLIFFWriter: ItemWriter {
  private var xml = XMLWriter()
  private let languages: [LanguageTag]
  private let isVersion2: Bool

  init(_ languages: [LanguageTag], isVersion2: Bool) {
    self.languages = languages
    self.isVersion2 = isVersion2
  }

  mutating func write(_ item: ExchangeItem) {
    switch item {
    case .memory: start()
    case .unit(let unit): if isVersion2 { writeVersion2(unit) } else { writeVersion1(unit) }
    case .glossary, .concept: preconditionFailure("a glossary is made a memory first")
    }
  }

  private mutating func start() {
    if isVersion2 {
      xml.start(
        "xliff",
        [
          "version": "2.1", "srcLang": languages[0].description,
          "trgLang": languages[1].description, "xmlns": "urn:oasis:names:tc:xliff:document:2.0",
        ])
      xml.start("file", ["id": "f1", "original": "leksik"])
    } else {
      xml.start("xliff", ["version": "1.2", "xmlns": "urn:oasis:names:tc:xliff:document:1.2"])
      xml.start(
        "file",
        [
          "original": "leksik", "datatype": "plaintext",
          "source-language": languages[0].description,
          "target-language": languages[1].description,
        ])
      xml.start("body")
    }
  }

  private func text(_ unit: TranslationUnit, _ index: Int) -> Segment? {
    unit.segments.first { $0.language == languages[index] }
  }

  private mutating func writeVersion1(_ unit: TranslationUnit) {
    xml.start("trans-unit", [("id", unit.id), ("xml:space", "preserve")])
    xml.element("source", [:], text(unit, 0)?.text ?? "")
    if let target = text(unit, 1) {
      let state: String? =
        switch target.review {
        case .reviewed: "signed-off"
        case .unreviewed: "needs-review-translation"
        case nil: nil
        }
      xml.element("target", [("state", state)], target.text)
    }
    for note in unit.notes where !note.isEmpty { xml.element("note", [:], note) }
    xml.stop()
  }

  private mutating func writeVersion2(_ unit: TranslationUnit) {
    xml.start("unit", [("id", unit.id), ("xml:space", "preserve")])
    let notes = unit.notes.filter { !$0.isEmpty }
    if !notes.isEmpty {
      xml.start("notes")
      for note in notes { xml.element("note", [:], note) }
      xml.stop()
    }
    let target = text(unit, 1)
    let state: (String, String?)? =
      switch target?.review {
      case .reviewed: ("reviewed", nil)
      case .unreviewed: ("translated", "leksik:needs-review")
      case nil: nil
      }
    xml.start("segment", [("state", state?.0), ("subState", state?.1)])
    xml.element("source", [:], text(unit, 0)?.text ?? "")
    if let target { xml.element("target", [:], target.text) }
    xml.stop()
    xml.stop()
  }

  mutating func finish() { for _ in 0..<(isVersion2 ? 2 : 3) { xml.stop() } }
  mutating func takeBytes() -> [UInt8] { xml.takeBytes() }
  func diagnostics(path: String) -> [Diagnostic] { xml.diagnostics(path: path) }
}
