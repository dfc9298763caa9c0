import LeksikModel

/// Walks a TMX document and hands over its units one by one.
struct TMXReader {
  let xml: XMLReader
  /// The memory without its units.
  private(set) var head = TranslationMemory(title: "")
  /// The version as the file names it.
  private(set) var version: String?
  /// How many units the file has.
  private(set) var read = 0
  /// How many of them were not kept.
  private(set) var rejected = 0
  private var ids = IDSet()

  /// A unit, the id that the file gives it, where it starts, and where each of its segments does.
  typealias Body = (TranslationUnit, String, XMLReader.Place, [XMLReader.Place]) throws -> Void

  init(_ xml: XMLReader) {
    self.xml = xml
  }

  /// Reads the document to its end: first the head, then the units.
  mutating func read(
    head body: (TranslationMemory) throws -> Void, units: Body
  ) rethrows {
    switch xml.root() {
    case .tmx: try readDocument(body, units)
    case nil: if !xml.failed { reportRoot("nothing") }
    default: reportRoot("<\(xml.elementName)>")
    }
  }

  private func reportRoot(_ found: String) {
    xml.refuseRoot(
      "tmx-root",
      "this is not TMX: found \(found) where <tmx> begins such a file")
  }

  private mutating func readDocument(
    _ body: (TranslationMemory) throws -> Void, _ units: Body
  ) rethrows {
    let version = xml.attribute(.version) ?? ""
    self.version = version
    if !["1.0", "1.1", "1.2", "1.3", "1.4", "1.4b"].contains(version) {
      xml.log.add(
        .warning, rule: "tmx-version",
        "version '\(version)' of TMX is not known; the file is read as 1.4", at: xml.place)
    }
    let depth = xml.depth
    while let name = xml.child(of: depth) {
      switch name {
      case .header: readHeader()
      case .body:
        try body(head)
        let depth = xml.depth
        while let name = xml.child(of: depth) {
          if name == .tu { try readUnit(units) } else { reportUnknown() }
        }
      default: reportUnknown()
      }
    }
  }

  private mutating func readHeader() {
    var hasTitle = false
    head.properties = headerProperties()
    descend { reader, name in
      guard let property = reader.readProperty(name) else { return }
      if property.name == "x-title", !hasTitle {
        reader.head.title = property.value
        hasTitle = true
      } else {
        reader.head.properties.append(property)
      }
    }
  }

  private mutating func readUnit(_ body: Body) rethrows {
    let start = xml.place
    read += 1
    let id = xml.attribute(.tuid) ?? xml.attribute(.id) ?? ""
    var unit = TranslationUnit(
      id: id, segments: [], properties: properties(of: TMXAttributes.ofUnit))
    var dates = Dates()
    dates.read(from: xml)
    var places: [XMLReader.Place] = []
    let refusals = xml.refusals
    let depth = xml.depth
    while let name = xml.child(of: depth) { read(name, into: &unit, &dates, &places) }
    guard !xml.failed else {
      rejected += 1
      return
    }
    guard !unit.segments.isEmpty else {
      rejected += 1
      if xml.refusals > refusals { return }
      return xml.log.add(
        .warning, rule: "tmx-empty", "the unit has no segment and is not kept", at: start)
    }
    unit.changed = dates.latest
    claimID(of: &unit, at: start)
    try body(unit, id, start, places)
  }

  private mutating func claimID(of unit: inout TranslationUnit, at place: XMLReader.Place) {
    let given = unit.id
    let position = read - rejected
    if given.isEmpty { unit.id = "tu-\(position)" }
    if ids.insert(unit.id) { return }
    // Position in the name keeps this linear where every unit has the same id.
    unit.id += "-\(position)"
    while !ids.insert(unit.id) { unit.id += "x" }
    guard !given.isEmpty else { return }
    xml.log.add(
      .warning, rule: "tmx-id",
      "the tuid '\(given)' is taken by a unit before; this one is called '\(unit.id)'", at: place)
  }

  private func read(
    _ name: XMLName, into unit: inout TranslationUnit, _ dates: inout Dates,
    _ places: inout [XMLReader.Place]
  ) {
    switch name {
    case .tuv: readSegment(into: &unit, &dates, &places)
    case .note: if let text = xml.text(), !text.isEmpty { unit.notes.append(text) }
    default:
      let place = xml.place
      guard let property = readProperty(name) else { return }
      switch property.name {
      case "x-setting" where unit.setting == nil: unit.setting = property.value
      case "x-origin" where unit.origin == nil:
        unit.origin = TranslationUnit.Origin(property.value)
      case "x-case" where unit.caseName == nil: unit.caseName = property.value
      case "x-register" where unit.register == nil:
        unit.register = Term.Register(rawValue: property.value)
        if unit.register != nil { return }
        unit.properties.append(property)
        report(property, Term.Register.allCases.map(\.rawValue), place)
      default: unit.properties.append(property)
      }
    }
  }

  private func readSegment(
    into unit: inout TranslationUnit, _ dates: inout Dates, _ places: inout [XMLReader.Place]
  ) {
    let start = xml.place
    let tag = xml.attribute(.lang)
    dates.read(from: xml)
    guard let language = tag.flatMap(language) else {
      return xml.log.add(
        .error, rule: "tmx-language",
        tag.map { "'\($0)' is not a language tag; the segment is not kept" }
          ?? "the segment has no xml:lang and is not kept; add one", at: start)
    }
    var segment = Segment("", in: language, properties: properties(of: TMXAttributes.ofSegment))
    if let changed = xml.attribute(.changedate) {
      segment.properties.append(TMXAttributes.property(.changedate, changed))
    }
    var hasText = false
    let refusals = xml.refusals
    let depth = xml.depth
    while let name = xml.child(of: depth) {
      if name == .seg, !hasText {
        let place = xml.place
        let content = readContent()
        segment.text = xml.checked(content.text, from: place) ?? ""
        segment.codes = content.codes
        hasText = !segment.text.isEmpty
      } else {
        read(name, into: &segment)
      }
    }
    guard !xml.failed else { return }
    guard hasText else {
      if xml.refusals > refusals { return }
      return xml.log.add(
        .warning, rule: "tmx-empty", "the segment is empty and is not kept", at: start)
    }
    unit.segments.append(segment)
    places.append(start)
  }

  private func read(_ name: XMLName, into segment: inout Segment) {
    let place = xml.place
    guard let property = readProperty(name) else { return }
    switch property.name {
    case "x-review" where segment.review == nil:
      segment.review = Segment.Review(rawValue: property.value)
      if segment.review != nil { return }
      segment.properties.append(property)
      report(property, Segment.Review.allCases.map(\.rawValue), place)
    case "x-previous" where segment.previous == nil: segment.previous = property.value
    case "x-next" where segment.next == nil: segment.next = property.value
    default: segment.properties.append(property)
    }
  }

  private func language(_ tag: String) -> LanguageTag? { languages.tag(tag) }

  /// The tags met so far: a file has a handful of them, on every segment.
  private let languages = LanguageTagCache()

  /// Reads a `prop`, or a `note` as a property of that name; reports anything else.
  private func readProperty(_ name: XMLName) -> Property? {
    switch name {
    case .prop:
      let type = xml.attribute(.type)
      if type == nil {
        xml.log.tally(
          .warning, rule: "tmx-prop", "a prop has no type and is kept without a name",
          at: xml.place)
      }
      return xml.text().map { Property(type ?? "", $0) }
    case .note: return xml.text().map { Property("note", $0) }
    default:
      reportUnknown()
      return nil
    }
  }

  private func report(_ property: Property, _ choices: [String], _ place: XMLReader.Place) {
    xml.log.tally(
      .warning, rule: "tmx-value",
      "'\(property.value)' is not a value of \(property.name); choose "
        + choices.joined(separator: ", "), at: place)
  }

  /// Says once for each kind that an element is not kept.
  func reportUnknown() {
    xml.log.tally(
      .warning, rule: "tmx-unknown",
      "<\(xml.elementName)> is not kept: there is no field for it", at: xml.place)
  }

  private mutating func descend(_ body: (inout TMXReader, XMLName) -> Void) {
    let depth = xml.depth
    while let name = xml.child(of: depth) { body(&self, name) }
  }
}
