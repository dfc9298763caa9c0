import LeksikModel

// Tags are part of the file format: a tag is never given another meaning.

extension Concept {
  /// Writes everything the concept holds.
  func encode(to writer: inout FieldWriter) {
    writer.text(1, id)
    writer.text(2, subjectField)
    writer.texts(3, regions)
    writer.nested(4, citations) { $1.encode(to: &$0) }
    writer.nested(5, relations) { $1.encode(to: &$0) }
    writer.texts(6, sources)
    writer.texts(7, notes)
    writer.nested(8, sections) { $1.encode(to: &$0) }
  }

  init(
    _ reader: FieldReader, _ languages: inout KnownLanguages
  ) throws(CodingFailure) {
    var reader = reader
    self.init(id: "")
    while let tag = try reader.next() {
      switch tag {
      case 1: id = try reader.text()
      case 2: subjectField = try reader.text()
      case 3: regions.append(try reader.text())
      case 4: citations.append(try Citation(reader.nested()))
      case 5: relations.append(try Relation(reader.nested()))
      case 6: sources.append(try reader.text())
      case 7: notes.append(try reader.text())
      case 8: sections.append(try LanguageSection(reader.nested(), &languages))
      default: throw CodingFailure()
      }
    }
  }
}

extension LanguageSection {
  fileprivate func encode(to writer: inout FieldWriter) {
    writer.text(1, language.description)
    writer.text(2, equivalence?.rawValue)
    writer.nested(3, definitions) { writer, definition in
      writer.text(1, definition.text)
      writer.text(2, definition.source)
    }
    writer.texts(4, notes)
    writer.nested(5, terms) { $1.encode(to: &$0) }
  }

  fileprivate init(
    _ reader: FieldReader, _ languages: inout KnownLanguages
  ) throws(CodingFailure) {
    var reader = reader
    self.init(language: .english)
    while let tag = try reader.next() {
      switch tag {
      case 1: language = try reader.language(&languages)
      case 2: equivalence = try reader.value(EquivalenceDegree.self)
      case 3: definitions.append(try Definition(reader.nested()))
      case 4: notes.append(try reader.text())
      case 5: terms.append(try Term(reader.nested()))
      default: throw CodingFailure()
      }
    }
  }
}

extension Definition {
  fileprivate init(_ reader: FieldReader) throws(CodingFailure) {
    var reader = reader
    self.init("")
    while let tag = try reader.next() {
      switch tag {
      case 1: text = try reader.text()
      case 2: source = try reader.text()
      default: throw CodingFailure()
      }
    }
  }
}

extension Relation {
  fileprivate func encode(to writer: inout FieldWriter) {
    writer.text(1, kind.rawValue)
    writer.text(2, target)
    writer.text(3, note)
  }

  fileprivate init(_ reader: FieldReader) throws(CodingFailure) {
    var reader = reader
    self.init(.related, to: "")
    while let tag = try reader.next() {
      switch tag {
      case 1: kind = try reader.value(Kind.self)
      case 2: target = try reader.text()
      case 3: note = try reader.text()
      default: throw CodingFailure()
      }
    }
  }
}
