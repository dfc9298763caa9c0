import LeksikModel

/// Writes a message catalogue; the id of a unit is its context, so that equal texts stay apart.
struct POWriter: ItemWriter {
  private var text = ""
  private let languages: [LanguageTag]

  init(_ languages: [LanguageTag]) {
    self.languages = languages
  }

  mutating func write(_ item: ExchangeItem) {
    switch item {
    case .memory:
      text += """
        msgid ""
        msgstr ""
        "Project-Id-Version: leksik\\n"
        "MIME-Version: 1.0\\n"
        "Content-Type: text/plain; charset=UTF-8\\n"
        "Content-Transfer-Encoding: 8bit\\n"
        "Language: \(languages[1].description.replacing("-", with: "_"))\\n"
        "X-Source-Language: \(languages[0])\\n"

        """
    case .unit(let unit): write(unit)
    case .glossary, .concept: preconditionFailure("a glossary is made a memory first")
    }
  }

  private mutating func write(_ unit: TranslationUnit) {
    let target = unit.segments.first { $0.language == languages[1] }
    text += "\n"
    for note in unit.notes { text += "#. \(note)\n" }
    if target?.review == .unreviewed { text += "#, fuzzy\n" }
    text += "msgctxt \(POEntry.quoted(unit.id))\n"
    let source = unit.segments.first { $0.language == languages[0] }
    text += "msgid \(POEntry.quoted(source?.text ?? ""))\n"
    text += "msgstr \(POEntry.quoted(target?.text ?? ""))\n"
  }

  mutating func finish() {}

  mutating func takeBytes() -> [UInt8] {
    defer { text = "" }
    return Array(text.utf8)
  }
}
