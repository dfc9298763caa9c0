import LeksikModel

/// Writes a translation memory in the canonical layout of TMX 1.4, level 2.
struct TMXWriter {
  /// What has been written.
  var xml = XMLWriter()

  /// Writes the whole document.
  mutating func write(_ memory: TranslationMemory) {
    start(memory)
    for unit in memory.units { write(unit) }
    stop()
  }

  /// Writes the head of a memory, without its units.
  mutating func start(_ memory: TranslationMemory) {
    xml.start("tmx", ["version": "1.4"])
    let given = attributes(of: memory.properties)
    xml.start(
      "header",
      TMXAttributes.ofHeader.map { name, ours in
        let spelling = name.spelling
        return (spelling, given.first { $0.0 == spelling }?.1 ?? ours)
      })
    write("x-title", memory.title.isEmpty ? nil : memory.title)
    write(memory.properties, notes: true, attributes: given)
    xml.stop()
    xml.start("body")
  }

  /// Ends the document.
  mutating func stop() {
    xml.stop()
    xml.stop()
  }

  /// Writes one unit.
  mutating func write(_ unit: TranslationUnit) {
    let given = attributes(of: unit.properties, among: TMXAttributes.unitNames)
    xml.start(
      "tu", [("tuid", unit.id), ("changedate", unit.changed?.description)] + given)
    for note in unit.notes where !note.isEmpty { xml.element("note", [:], note) }
    write("x-setting", unit.setting)
    write("x-register", unit.register?.rawValue)
    write("x-origin", unit.origin?.rawValue)
    write("x-case", unit.caseName)
    write(unit.properties, notes: false, attributes: given)
    for segment in unit.segments { write(segment) }
    xml.stop()
  }

  private mutating func write(_ segment: Segment) {
    let given = attributes(of: segment.properties, among: TMXAttributes.segmentNames)
    xml.start("tuv", [("xml:lang", segment.language.description)] + given)
    write("x-review", segment.review?.rawValue)
    write("x-previous", segment.previous)
    write("x-next", segment.next)
    write(segment.properties, notes: true, attributes: given)
    if segment.codes.isEmpty {
      xml.element("seg", [:], segment.text)
    } else {
      xml.content("seg") { $0.writeContent(segment.text, segment.codes) }
    }
    xml.stop()
  }

  /// The properties that were attributes, the first of each name.
  private func attributes(
    of properties: [Property], among names: Set<String> = TMXAttributes.headerNames
  ) -> [(String, String?)] {
    var found: [(String, String?)] = []
    for property in properties where property.name.utf8.first == UInt8(ascii: "@") {
      let name = String(property.name.dropFirst())
      if names.contains(name), !found.contains(where: { $0.0 == name }) {
        found.append((name, property.value))
      }
    }
    return found
  }

  private mutating func write(
    _ properties: [Property], notes: Bool, attributes: [(String, String?)]
  ) {
    var left = attributes
    for property in properties {
      if let index = left.firstIndex(where: { "@" + $0.0 == property.name }) {
        left.remove(at: index)
      } else if notes, property.name == "note" {
        xml.element("note", [:], property.value)
      } else {
        write(property.name, property.value)
      }
    }
  }

  private mutating func write(_ type: String, _ value: String?) {
    if let value { xml.element("prop", ["type": type], value) }
  }
}

extension TMXAttributes {
  /// What the writer takes for attributes of a `tu`.
  static let unitNames = Set(ofUnit.map(\.spelling))
  /// What the writer takes for attributes of a `tuv`.
  static let segmentNames = Set((ofSegment + [.changedate]).map(\.spelling))
  /// What the writer takes for attributes of the header.
  static let headerNames = Set(ofHeader.map(\.name.spelling))
}
