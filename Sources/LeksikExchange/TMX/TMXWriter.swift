import LeksikModel

/// Writes a translation memory in the canonical layout of TMX 1.4.
struct TMXWriter {
  /// What has been written.
  var xml = XMLWriter()

  /// Writes the whole document.
  mutating func write(_ memory: TranslationMemory) {
    xml.start("tmx", ["version": "1.4"])
    xml.start(
      "header",
      [
        "creationtool": "leksik", "creationtoolversion": "1", "segtype": "sentence",
        "o-tmf": "leksik", "adminlang": "en", "srclang": "*all*", "datatype": "plaintext",
      ])
    write("x-title", memory.title.isEmpty ? nil : memory.title)
    write(memory.properties, notes: true)
    xml.stop()
    xml.start("body")
    for unit in memory.units { write(unit) }
    xml.stop()
    xml.stop()
  }

  private mutating func write(_ unit: TranslationUnit) {
    xml.start("tu", ["tuid": unit.id, "changedate": unit.changed?.description])
    for note in unit.notes where !note.isEmpty { xml.element("note", [:], note) }
    write("x-setting", unit.setting)
    write("x-register", unit.register?.rawValue)
    write(unit.properties, notes: false)
    for segment in unit.segments {
      xml.start("tuv", ["xml:lang": segment.language.description])
      write("x-review", segment.review?.rawValue)
      write(segment.properties, notes: true)
      xml.element("seg", [:], segment.text)
      xml.stop()
    }
    xml.stop()
  }

  private mutating func write(_ properties: [Property], notes: Bool) {
    for property in properties {
      if notes, property.name == "note" {
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
