import LeksikModel

// Tags are part of the file format: a tag is never given another meaning.

extension TranslationUnit {
  /// Writes everything the unit holds, and gives the place where what it *says* begins: all but its
  /// name and its last change, by which two units of equal content may differ.
  ///
  /// The case is not written: the row says which case a unit belongs to.
  func encode(to writer: inout FieldWriter) -> Int {
    writer.text(1, id)
    writer.text(2, changed?.description)
    let start = writer.bytes.count
    writer.nested(3, segments) { $1.encode(to: &$0) }
    writer.text(4, setting)
    writer.text(5, register?.rawValue)
    writer.texts(6, notes)
    writer.nested(7, properties) { $1.encode(to: &$0) }
    writer.text(8, origin?.rawValue)
    return start
  }

  init(_ reader: FieldReader, _ languages: inout KnownLanguages) throws(CodingFailure) {
    var reader = reader
    self.init(id: "", segments: [])
    while let tag = try reader.next() {
      switch tag {
      case 1: id = try reader.text()
      case 2: changed = try reader.timestamp()
      case 3: segments.append(try Segment(reader.nested(), &languages))
      case 4: setting = try reader.text()
      case 5: register = try reader.value(Term.Register.self)
      case 6: notes.append(try reader.text())
      case 7: properties.append(try Property(reader.nested()))
      case 8: origin = Origin(try reader.text())
      default: throw CodingFailure()
      }
    }
  }

  /// Where what an encoded unit says begins.
  static func contentStart(of bytes: UnsafeRawBufferPointer) throws(CodingFailure) -> Int {
    var reader = FieldReader(bytes)
    var start = 0
    while let tag = try reader.next(), tag < 3 { start = reader.offset }
    return start
  }
}

extension Segment {
  fileprivate func encode(to writer: inout FieldWriter) {
    writer.text(1, language.description)
    writer.text(2, text)
    writer.text(3, review?.rawValue)
    writer.nested(4, properties) { $1.encode(to: &$0) }
    writer.nested(5, codes) { $1.encode(to: &$0) }
    writer.text(6, previous)
    writer.text(7, next)
  }

  fileprivate init(
    _ reader: FieldReader, _ languages: inout KnownLanguages
  ) throws(CodingFailure) {
    var reader = reader
    self.init("", in: .english)
    while let tag = try reader.next() {
      switch tag {
      case 1: language = try reader.language(&languages)
      case 2: text = try reader.text()
      case 3: review = try reader.value(Review.self)
      case 4: properties.append(try Property(reader.nested()))
      case 5: codes.append(try InlineCode(reader.nested()))
      case 6: previous = try reader.text()
      case 7: next = try reader.text()
      default: throw CodingFailure()
      }
    }
  }
}

extension Property {
  func encode(to writer: inout FieldWriter) {
    writer.text(1, name)
    writer.text(2, value)
  }

  init(_ reader: FieldReader) throws(CodingFailure) {
    var reader = reader
    self.init("", "")
    while let tag = try reader.next() {
      switch tag {
      case 1: name = try reader.text()
      case 2: value = try reader.text()
      default: throw CodingFailure()
      }
    }
  }
}

extension FieldReader {
  fileprivate func timestamp() throws(CodingFailure) -> Timestamp {
    guard let moment = Timestamp(try text()) else { throw CodingFailure() }
    return moment
  }
}
