import LeksikModel

/// What a filter asks of a term; terms with equal attributes share one value.
struct TermAttributes: Hashable, Sendable {
  var language: LanguageTag
  var glossary: String
  /// The rank of the glossary among all.
  var glossaryRank: Int
  var caseName: String?
  var subjectField: String?
  /// The regions of the term, or of its concept where the term names none, sorted.
  var regions: [String]
  var register: Term.Register?
  var status: Term.Status?
  var validity: Validity?

  init(of term: Term, in language: LanguageTag, of concept: Concept, from origin: TermOrigin) {
    self.language = language
    glossary = origin.glossary
    glossaryRank = min(max(0, origin.rank), 0xFFFF)
    caseName = origin.caseName
    subjectField = concept.subjectField
    regions = (term.regions.isEmpty ? concept.regions : term.regions).sorted()
    register = term.register
    status = term.status
    validity = term.validity
  }

  /// The place of the status in the order of the answers.
  var statusRank: Int { (status ?? .admitted).rank }
}

extension TermAttributes {
  private static let fieldEnd: Character = "\u{1F}"
  private static let itemEnd: Character = "\u{1D}"

  /// The attributes as a line of text; separators inside a text become U+FFFD.
  var packed: String {
    var fields: [String] = [language.description, glossary]
    fields.append(caseName.map { "=" + $0 } ?? "")
    fields.append(subjectField.map { "=" + $0 } ?? "")
    fields.append(regions.map(Self.safe).joined(separator: String(Self.itemEnd)))
    fields.append(register?.rawValue ?? "")
    fields.append(status?.rawValue ?? "")
    fields.append(validity == nil ? "" : "1")
    fields.append(validity?.from?.description ?? "")
    fields.append(validity?.until?.description ?? "")
    fields.append(String(glossaryRank))
    return fields.enumerated()
      .map { $0.offset == 4 ? $0.element : Self.safe($0.element) }
      .joined(separator: String(Self.fieldEnd))
  }

  /// Reads the UTF-8 of ``packed``; `nil` when it is something else.
  ///
  /// - Parameter previous: attributes read before, whose language and glossary these may share.
  init?(packed: Slice<UnsafeBufferPointer<UInt8>>, like previous: TermAttributes?) {
    let fields = packed.pieces(between: Self.fieldEnd)
    guard fields.count == 11, let rank = Int(fields[10].text) else { return nil }
    let (tag, title) = (fields[0].text, fields[1].text)
    if let previous, previous.glossary == title, previous.language.description == tag {
      (language, glossary) = (previous.language, previous.glossary)
    } else {
      guard let read = LanguageTag(tag) else { return nil }
      (language, glossary) = (read, title)
    }
    glossaryRank = rank
    caseName = fields[2].isEmpty ? nil : fields[2].dropFirst().text
    subjectField = fields[3].isEmpty ? nil : fields[3].dropFirst().text
    regions =
      fields[4].isEmpty
      ? [] : fields[4].pieces(between: Self.itemEnd).filter { !$0.isEmpty }.map(\.text)
    register = fields[5].isEmpty ? nil : Term.Register(rawValue: fields[5].text)
    status = fields[6].isEmpty ? nil : Term.Status(rawValue: fields[6].text)
    validity =
      fields[7].isEmpty
      ? nil : Validity(from: CalendarDate(fields[8].text), until: CalendarDate(fields[9].text))
  }

  private static func safe(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { (0x1C...0x1F).contains($0.value) }) else {
      return text
    }
    return String(
      text.unicodeScalars.map { (0x1C...0x1F).contains($0.value) ? "\u{FFFD}" : Character($0) })
  }
}
