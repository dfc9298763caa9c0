import LeksikModel

/// Walks a TBX document of version 2 or 3 and builds the glossary.
struct TBXReader {
  let xml: XMLReader
  var glossary = Glossary(title: "")
  var source: SourceMap
  /// Whether the file is of Leksik's own dialect, whose texts are kept to the letter.
  var isOwnDialect = false
  /// The dialect as the file names it, `TBX-Basic`.
  private(set) var dialect: String?
  /// How many concepts the file has.
  private(set) var read = 0
  /// How many of them were not kept.
  private(set) var rejected = 0
  private var idLines: [Concept.ID: Int] = [:]
  private let recordsPlaces: Bool

  /// The place of the concept that is being read among those that are kept.
  var position: Int { read - rejected - 1 }

  /// A concept, the id that the file gives it, and where it starts.
  typealias Body = (Concept, String, XMLReader.Place) throws -> Void

  /// A reader; places of parts are recorded only for a document that is kept as a whole.
  init(_ xml: XMLReader, path: String, recordsPlaces: Bool = true) {
    self.xml = xml
    self.recordsPlaces = recordsPlaces
    source = SourceMap(path: path)
  }

  /// Reads the document to its end: first the head, then the concepts.
  mutating func read(head body: (Glossary) throws -> Void, concepts: Body) rethrows {
    switch xml.root() {
    case .tbx, .martif: try readDocument(body, concepts)
    case nil: if !xml.failed { reportRoot("nothing") }
    default: reportRoot("<\(xml.elementName)>")
    }
  }

  /// Records where a part of the concept starts, if places are recorded.
  mutating func record(section: Int? = nil, term: Int? = nil, at place: XMLReader.Place) {
    guard recordsPlaces else { return }
    source.record(
      concept: position, section: section, term: term, line: place.line, column: place.column)
  }

  private func reportRoot(_ found: String) {
    xml.refuseRoot(
      "tbx-root",
      "this is not TBX: found \(found) where <tbx> or <martif> begins such a file")
  }

  private mutating func readDocument(
    _ body: (Glossary) throws -> Void, _ concepts: Body
  ) rethrows {
    let depth = xml.depth
    dialect = xml.attribute(.type)
    isOwnDialect = dialect == "TBX-Leksik"
    if let text = xml.attribute(.lang) {
      if let language = LanguageTag(text) {
        glossary.workingLanguage = language
      } else {
        xml.log.add(
          .warning, rule: "tbx-language",
          "'\(text)' is not a language tag; the notes count as English", at: xml.place)
      }
    }
    while let name = xml.child(of: depth) {
      switch name {
      case .tbxHeader, .martifHeader: readHeader()
      case .text:
        try body(glossary)
        try readText(concepts)
      default: reportUnknown(name)
      }
    }
  }

  private mutating func readHeader() {
    descend { reader, name in
      switch name {
      case .fileDesc, .titleStmt, .sourceDesc: reader.readHeader()
      case .title: reader.glossary.title = reader.text() ?? ""
      case .p: if let text = reader.text() { reader.glossary.provenance.append(text) }
      // They describe the file, not the glossary, and are written anew.
      case .encodingDesc, .revisionDesc: break
      default: reader.reportUnknown(name)
      }
    }
  }

  private mutating func readText(_ concepts: Body) rethrows {
    let depth = xml.depth
    while let name = xml.child(of: depth) {
      switch name {
      case .body: try readText(concepts)
      case .conceptEntry, .termEntry: try readConcept(concepts)
      default: reportUnknown(name)
      }
    }
  }

  private mutating func readConcept(_ body: Body) rethrows {
    let start = xml.place
    let id = xml.attribute(.id) ?? ""
    read += 1
    var concept = Concept(id: id)
    var unplaced: [UnplacedDefinition] = []
    descend { reader, name in
      reader.read(name, into: &concept, unplaced: &unplaced)
    }
    guard !xml.failed else {
      rejected += 1
      return
    }
    place(unplaced, in: &concept)
    claimID(of: &concept, at: start)
    record(at: start)
    try body(concept, id, start)
  }

  private mutating func claimID(of concept: inout Concept, at place: XMLReader.Place) {
    if concept.id.isEmpty {
      concept.id = "concept-\(position + 1)"
      while idLines[concept.id] != nil { concept.id += "-2" }
      xml.log.add(
        .error, rule: "tbx-id",
        "the concept has no id and is called '\(concept.id)' for now; give it one", at: place)
    } else if let line = idLines[concept.id] {
      xml.log.add(
        .error, rule: "tbx-id",
        "the id '\(concept.id)' is taken by the concept on line \(line); choose another",
        at: place)
      return
    }
    idLines[concept.id] = place.line
  }
}

extension TBXReader {
  /// Passes every child of the element last entered to `body`, until it ends.
  mutating func descend(_ body: (inout TBXReader, XMLName) -> Void) {
    let depth = xml.depth
    while let name = xml.child(of: depth) { body(&self, name) }
  }

  /// The text of the element last entered; `nil` when it is empty, refused or cut off.
  func text() -> String? {
    guard var text = xml.text() else { return nil }
    if !isOwnDialect { text = joinedLines(of: text) }
    return text.isEmpty ? nil : text
  }

  /// Says once for each kind that an element is not kept.
  func reportUnknown(_ name: XMLName) {
    xml.log.tally(
      .warning, rule: "tbx-unknown", "\(tag(of: name)) is not kept: there is no field for it",
      at: xml.place)
  }

  /// The start tag of the element last entered, as far as it says what the element is.
  func tag(of name: XMLName) -> String {
    let kind = isMeta(name) ? xml.attribute(.type).map { " type=\"\($0)\"" } ?? "" : ""
    return "<\(xml.elementName)\(kind)>"
  }

  /// The data category of an element: its name, or in DCA style its `type`.
  func category(of name: XMLName) -> XMLName {
    guard isMeta(name) else { return name }
    guard let type = xml.attribute(.type) else { return .other }
    // Categories of a module of one's own begin with `x-` there.
    return XMLName.named[type.hasPrefix("x-") ? String(type.dropFirst(2)) : type] ?? .other
  }

  private func isMeta(_ name: XMLName) -> Bool {
    switch name {
    case .descrip, .descripNote, .admin, .adminNote, .termNote, .ref, .xref, .transac, .transacNote:
      true
    default: false
    }
  }
}

/// Every line break with the spaces and tabs around it made one space; none at the ends.
func joinedLines(of text: String) -> String {
  guard text.utf8.contains(0x0A) else { return text }
  var result: [UInt8] = []
  var gap = 0
  var breaks = false
  for byte in text.utf8 {
    if byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
      // Until we know whether the gap holds a line break, its bytes stay as they are.
      result.append(byte)
      gap += 1
      breaks = breaks || byte == 0x0A
      continue
    }
    if breaks {
      result.removeLast(gap)
      if !result.isEmpty { result.append(0x20) }
    }
    (gap, breaks) = (0, false)
    result.append(byte)
  }
  if breaks { result.removeLast(gap) }
  return String(decoding: result, as: UTF8.self)
}
