import LeksikModel

/// Walks a TMX document and builds the memory.
struct TMXReader {
  private let xml: XMLReader
  private var memory = TranslationMemory(title: "")
  private var source: SourceMap
  private var ids: Set<TranslationUnit.ID> = []
  /// The place of the first inline code that was left out, and how many there were.
  private var codes: (first: XMLReader.Place, count: Int)?

  init(_ xml: XMLReader, path: String) {
    self.xml = xml
    source = SourceMap(path: path)
  }

  /// Reads the document to its end.
  mutating func read() -> Imported<TranslationMemory> {
    switch xml.root() {
    case .tmx: readDocument()
    case nil: if !xml.failed { reportRoot("nothing") }
    default: reportRoot("<\(xml.elementName)>")
    }
    if let codes {
      xml.log.add(
        .note, rule: "tmx-codes",
        "\(codes.count) inline \(codes.count == 1 ? "code is" : "codes are") left out of the "
          + "segments, the first one here; the text around them is kept", at: codes.first)
    }
    return Imported(memory, source: source, diagnostics: xml.finish())
  }

  private func reportRoot(_ found: String) {
    xml.log.add(
      .error, rule: "tmx-root",
      "this is not TMX: found \(found) where <tmx> begins such a file", at: xml.place)
  }

  private mutating func readDocument() {
    let version = xml.attribute(.version) ?? ""
    if !["1.0", "1.1", "1.2", "1.3", "1.4", "1.4b"].contains(version) {
      xml.log.add(
        .warning, rule: "tmx-version",
        "version '\(version)' of TMX is not known; the file is read as 1.4", at: xml.place)
    }
    descend { reader, name in
      switch name {
      case .header: reader.readHeader()
      case .body:
        reader.descend { reader, name in
          if name == .tu { reader.readUnit() } else { reader.reportUnknown() }
        }
      default: reader.reportUnknown()
      }
    }
  }

  private mutating func readHeader() {
    var hasTitle = false
    descend { reader, name in
      guard let property = reader.readProperty(name) else { return }
      if property.name == "x-title", !hasTitle {
        reader.memory.title = property.value
        hasTitle = true
      } else {
        reader.memory.properties.append(property)
      }
    }
  }

  private mutating func readUnit() {
    let start = xml.place
    let id = xml.attribute(.tuid) ?? xml.attribute(.id) ?? ""
    var unit = TranslationUnit(id: id, segments: [])
    var dates = Dates()
    dates.read(from: xml)
    var places: [XMLReader.Place] = []
    let refusals = xml.refusals
    descend { reader, name in
      reader.read(name, into: &unit, &dates, &places)
    }
    guard !xml.failed else { return }
    guard !unit.segments.isEmpty else {
      if xml.refusals > refusals { return }
      return xml.log.add(
        .warning, rule: "tmx-empty", "the unit has no segment and is not kept", at: start)
    }
    unit.changed = dates.latest
    let index = memory.units.count
    claimID(of: &unit, at: start)
    source.record([index], line: start.line, column: start.column)
    for (segment, place) in places.enumerated() {
      source.record([index, segment], line: place.line, column: place.column)
    }
    memory.units.append(unit)
  }

  private mutating func claimID(of unit: inout TranslationUnit, at place: XMLReader.Place) {
    let given = unit.id
    if given.isEmpty { unit.id = "tu-\(memory.units.count + 1)" }
    if ids.insert(unit.id).inserted { return }
    // Position in the name keeps this linear where every unit has the same id.
    unit.id += "-\(memory.units.count + 1)"
    while !ids.insert(unit.id).inserted { unit.id += "x" }
    guard !given.isEmpty else { return }
    xml.log.add(
      .warning, rule: "tmx-id",
      "the tuid '\(given)' is taken by a unit before; this one is called '\(unit.id)'", at: place)
  }

  private mutating func read(
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
      case "x-register" where unit.register == nil:
        unit.register = Term.Register(rawValue: property.value)
        if unit.register != nil { return }
        unit.properties.append(property)
        report(property, Term.Register.allCases.map(\.rawValue), place)
      default: unit.properties.append(property)
      }
    }
  }

  private mutating func readSegment(
    into unit: inout TranslationUnit, _ dates: inout Dates, _ places: inout [XMLReader.Place]
  ) {
    let start = xml.place
    let tag = xml.attribute(.lang)
    dates.read(from: xml)
    guard let language = tag.flatMap({ LanguageTag($0) }) else {
      return xml.log.add(
        .error, rule: "tmx-language",
        tag.map { "'\($0)' is not a language tag; the segment is not kept" }
          ?? "the segment has no xml:lang and is not kept; add one", at: start)
    }
    var segment = Segment("", in: language)
    var hasText = false
    let refusals = xml.refusals
    descend { reader, name in
      if name == .seg, !hasText {
        segment.text = reader.readText() ?? ""
        hasText = !segment.text.isEmpty
        return
      }
      let place = reader.xml.place
      guard let property = reader.readProperty(name) else { return }
      if property.name == "x-review", segment.review == nil {
        segment.review = Segment.Review(rawValue: property.value)
        if segment.review != nil { return }
        reader.report(property, Segment.Review.allCases.map(\.rawValue), place)
      }
      segment.properties.append(property)
    }
    guard !xml.failed else { return }
    guard hasText else {
      if xml.refusals > refusals { return }
      return xml.log.add(
        .warning, rule: "tmx-empty", "the segment is empty and is not kept", at: start)
    }
    guard !unit.segments.contains(where: { $0.language == language }) else {
      return xml.log.add(
        .warning, rule: "tmx-language",
        "the unit has another segment in \(language) before; this one is not kept", at: start)
    }
    unit.segments.append(segment)
    places.append(start)
  }

  /// The text of a segment without its inline codes; `hi` marks text, so its content stays.
  private mutating func readText() -> String? {
    let start = xml.place
    var found = 0
    let text = xml.text { name in
      if name == .hi { return true }
      found += 1
      return false
    }
    if found > 0 { codes = (codes?.first ?? start, (codes?.count ?? 0) + found) }
    return text
  }

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

  private func reportUnknown() {
    xml.log.tally(
      .warning, rule: "tmx-unknown",
      "<\(xml.elementName)> is not kept: there is no field for it", at: xml.place)
  }

  private mutating func descend(_ body: (inout TMXReader, XMLName) -> Void) {
    let depth = xml.depth
    while let name = xml.child(of: depth) { body(&self, name) }
  }
}
