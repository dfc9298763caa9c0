import LeksikModel

// Tags are part of the file format: a tag is never given another meaning.

extension Glossary {
  /// Writes what the glossary says of itself, without its concepts.
  func encodeHeader(to writer: inout FieldWriter) {
    writer.text(1, title)
    writer.texts(2, provenance)
    writer.text(3, workingLanguage.description)
  }

  /// A glossary without concepts.
  init(
    header reader: FieldReader, _ languages: inout KnownLanguages
  ) throws(CodingFailure) {
    var reader = reader
    self.init(title: "")
    while let tag = try reader.next() {
      switch tag {
      case 1: title = try reader.text()
      case 2: provenance.append(try reader.text())
      case 3: workingLanguage = try reader.language(&languages)
      default: throw CodingFailure()
      }
    }
  }
}

extension TranslationMemory {
  /// Writes what the memory says of itself, without its units.
  func encodeHeader(to writer: inout FieldWriter) {
    writer.text(1, title)
    writer.nested(2, properties) { $1.encode(to: &$0) }
  }

  /// A memory without units.
  init(header reader: FieldReader) throws(CodingFailure) {
    var reader = reader
    self.init(title: "")
    while let tag = try reader.next() {
      switch tag {
      case 1: title = try reader.text()
      case 2: properties.append(try Property(reader.nested()))
      default: throw CodingFailure()
      }
    }
  }
}
