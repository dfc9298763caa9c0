import LeksikModel

/// Walks an XLIFF document of version 1.0 to 2.2 and hands over its segments.
struct XLIFFReader {
  let xml: XMLReader
  private let path: String
  private let options: ReadOptions
  /// The version as the file names it.
  private(set) var version: String?
  /// The language of the sources.
  private(set) var source: LanguageTag?
  /// The language of the targets.
  private(set) var target: LanguageTag?
  /// How many segments the file has.
  private(set) var read = 0
  /// How many of them were not kept.
  private(set) var rejected = 0
  private var ids = IDSet()
  private var files = 0

  typealias Body = (XLIFFUnit) throws -> Void

  init(_ xml: XMLReader, path: String, _ options: ReadOptions) {
    self.xml = xml
    self.path = path
    self.options = options
  }

  /// Reads the document to its end.
  mutating func read(_ body: Body) rethrows {
    switch xml.root() {
    case .xliff: break
    case nil:
      if !xml.failed { xml.refuseRoot("xliff-root", "this is not XLIFF: the file is empty") }
      return
    default:
      return xml.refuseRoot(
        "xliff-root",
        "this is not XLIFF: found <\(xml.elementName)> where <xliff> begins such a file")
    }
    version = xml.attribute(.version)
    setLanguages(.srcLang, .trgLang)
    let depth = xml.depth
    while let name = xml.child(of: depth) {
      guard name == .file else { continue }
      files += 1
      setLanguages(.sourceLanguage, .targetLanguage)
      try readGroup(xml.depth, body)
    }
  }

  private mutating func setLanguages(_ from: XMLName, _ to: XMLName) {
    source = xml.attribute(from).flatMap { LanguageTag($0) } ?? source ?? options.source
    target = xml.attribute(to).flatMap { LanguageTag($0) } ?? options.target ?? target
  }

  private mutating func readGroup(_ depth: Int32, _ body: Body) rethrows {
    while let name = xml.child(of: depth) {
      switch name {
      case .body, .group: try readGroup(xml.depth, body)
      case .transUnit: try pass(readTransUnit(), body)
      case .unit: try pass(readUnit(), body)
      default: break
      }
    }
  }

  private mutating func pass(_ units: [XLIFFUnit], _ body: Body) rethrows {
    for var unit in units {
      read += 1
      guard !xml.failed, !unit.source.text.isEmpty || !unit.source.codes.isEmpty else {
        rejected += 1
        if !xml.failed {
          xml.log.tally(
            .note, rule: "xliff-empty", "a segment without text is not kept",
            at: XMLReader.Place(line: unit.location.line, column: unit.location.column))
        }
        continue
      }
      if files > 1 { unit.id = "\(files):\(unit.id)" }
      if unit.id.isEmpty { unit.id = "unit-\(read)" }
      if !ids.insert(unit.id) {
        unit.id += "-\(read)"
        while !ids.insert(unit.id) { unit.id += "x" }
      }
      try body(unit)
    }
  }

  private func emptyUnit() -> XLIFFUnit {
    var unit = XLIFFUnit(
      id: xml.attribute(.id) ?? "", source: Segment("", in: source ?? Self.undetermined),
      notes: [],
      location: SourceLocation(path: path, line: xml.place.line, column: xml.place.column))
    unit.isTranslatable = xml.attribute(.translate) != "no"
    unit.places.unit = xml.starts - 1
    if source == nil {
      xml.log.tally(
        .warning, rule: "xliff-language", "the file does not name the language of its sources",
        at: xml.place)
    }
    return unit
  }

  /// `und`: a language that nobody has named.
  private static let undetermined = LanguageTag("und") ?? .english

  private func segment(_ content: XLIFFContent, _ language: LanguageTag?) -> Segment {
    Segment(
      xml.checked(content.text, from: xml.place) ?? "",
      in: language ?? target ?? Self.undetermined, codes: content.codes)
  }
}

extension XLIFFReader {
  /// Reads a `trans-unit` of version 1.2: one unit, or one for each segment marked in it.
  fileprivate func readTransUnit() -> [XLIFFUnit] {
    var unit = emptyUnit()
    var marks: [XLIFFContent.Mark] = []
    var targetMarks: [XLIFFContent.Mark] = []
    let depth = xml.depth
    while let name = xml.child(of: depth) {
      let number = xml.starts - 1
      switch name {
      case .source:
        let content = readContent()
        unit.source = segment(content, source)
        unit.places.codes = content.places
        unit.places.source = max(unit.places.source, number)
      case .segSource:
        marks = readContent().marks
        unit.places.source = number
      case .target:
        unit.state = xml.attribute(.state)
        unit.places.target = number
        let content = readContent()
        targetMarks = content.marks
        let target = segment(content, target)
        if !target.text.isEmpty { unit.target = target }
      case .note: if let text = xml.text(), !text.isEmpty { unit.notes.append(text) }
      case .altTrans:
        xml.log.tally(
          .note, rule: "xliff-candidates", "match candidates are no segments and are not read",
          at: xml.place)
      default: break
      }
    }
    guard !marks.isEmpty else { return [unit] }
    return marks.map { mark in
      var part = unit
      part.id += "#\(mark.mid)"
      part.source = segment(mark.content, source)
      part.places.segment = mark.place
      part.places.mid = mark.mid
      part.places.codes = mark.content.places
      let counterpart = targetMarks.first { $0.mid == mark.mid }
      part.places.targetMark = counterpart?.place
      part.target = counterpart.map { segment($0.content, target) }
      if part.target?.text.isEmpty == true { part.target = nil }
      return part
    }
  }

  /// Reads a `unit` of version 2: one for each segment in it.
  fileprivate func readUnit() -> [XLIFFUnit] {
    let unit = emptyUnit()
    var notes: [String] = []
    var segments: [XLIFFUnit] = []
    let depth = xml.depth
    while let name = xml.child(of: depth) {
      switch name {
      case .notes:
        let depth = xml.depth
        while let name = xml.child(of: depth) {
          if name == .note, let text = xml.text(), !text.isEmpty { notes.append(text) }
        }
      case .segment: segments.append(readSegment(of: unit))
      case .matches, .glossary:
        xml.log.tally(
          .note, rule: "xliff-candidates",
          "match candidates and glossaries of units are no segments and are not read", at: xml.place
        )
      default: break
      }
    }
    for index in segments.indices {
      segments[index].notes = notes
      let name = segments[index].places.segmentID ?? String(index + 1)
      if segments.count > 1 { segments[index].id += "#\(name)" }
    }
    return segments
  }

  private func readSegment(of unit: XLIFFUnit) -> XLIFFUnit {
    var segment = unit
    segment.location.line = xml.place.line
    segment.location.column = xml.place.column
    segment.places.segment = xml.starts - 1
    segment.places.segmentID = xml.attribute(.id)
    segment.state = xml.attribute(.subState) ?? xml.attribute(.state)
    let depth = xml.depth
    while let name = xml.child(of: depth) {
      let number = xml.starts - 1
      switch name {
      case .source:
        let content = readContent()
        segment.source = self.segment(content, source)
        segment.places.source = number
        segment.places.codes = content.places
      case .target:
        segment.places.target = number
        let target = self.segment(readContent(), target)
        if !target.text.isEmpty { segment.target = target }
      default: break
      }
    }
    return segment
  }
}
