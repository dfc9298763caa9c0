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

  /// Reads ``packed``; `nil` when it is something else.
  init?(packed: Substring) {
    let fields = packed.pieces(between: Self.fieldEnd)
    guard fields.count == 11, let language = LanguageTag(String(fields[0])),
      let rank = Int(fields[10])
    else { return nil }
    self.language = language
    glossary = String(fields[1])
    glossaryRank = rank
    caseName = fields[2].isEmpty ? nil : String(fields[2].dropFirst())
    subjectField = fields[3].isEmpty ? nil : String(fields[3].dropFirst())
    regions = fields[4].pieces(between: Self.itemEnd).filter { !$0.isEmpty }.map(String.init)
    register = Term.Register(rawValue: String(fields[5]))
    status = Term.Status(rawValue: String(fields[6]))
    validity =
      fields[7].isEmpty
      ? nil
      : Validity(from: CalendarDate(String(fields[8])), until: CalendarDate(String(fields[9])))
  }

  private static func safe(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { (0x1C...0x1F).contains($0.value) }) else {
      return text
    }
    return String(
      text.unicodeScalars.map { (0x1C...0x1F).contains($0.value) ? "\u{FFFD}" : Character($0) })
  }
}
