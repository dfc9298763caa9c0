import LeksikModel

// Tags are part of the file format: a tag is never given another meaning.

extension Term {
  func encode(to writer: inout FieldWriter) {
    writer.text(1, text)
    writer.text(2, status?.rawValue)
    writer.text(3, form?.rawValue)
    writer.text(4, partOfSpeech?.rawValue)
    writer.text(5, gender?.rawValue)
    writer.text(6, number?.rawValue)
    writer.text(7, register?.rawValue)
    writer.texts(8, regions)
    writer.text(9, jurisdiction)
    if let citation { writer.nested(10) { citation.encode(to: &$0) } }
    writer.number(11, reliability?.rawValue)
    if let validity { writer.nested(12) { validity.encode(to: &$0) } }
    writer.texts(13, sources)
    writer.texts(14, notes)
  }

  init(_ reader: FieldReader) throws(CodingFailure) {
    var reader = reader
    self.init("")
    while let tag = try reader.next() {
      switch tag {
      case 1: text = try reader.text()
      case 2: status = try reader.value(Status.self)
      case 3: form = try reader.value(Form.self)
      case 4: partOfSpeech = try reader.value(PartOfSpeech.self)
      case 5: gender = try reader.value(Gender.self)
      case 6: number = try reader.value(Number.self)
      case 7: register = try reader.value(Register.self)
      case 8: regions.append(try reader.text())
      case 9: jurisdiction = try reader.text()
      case 10: citation = try Citation(reader.nested())
      case 11: reliability = try reader.reliability()
      case 12: validity = try Validity(reader.nested())
      case 13: sources.append(try reader.text())
      case 14: notes.append(try reader.text())
      default: throw CodingFailure()
      }
    }
  }
}

extension Citation {
  func encode(to writer: inout FieldWriter) {
    writer.text(1, instrument)
    writer.text(2, article)
    writer.text(3, check.rawValue)
    if let validity { writer.nested(4) { validity.encode(to: &$0) } }
    writer.text(5, remark)
  }

  init(_ reader: FieldReader) throws(CodingFailure) {
    var reader = reader
    self.init(instrument: "", check: .unchecked)
    while let tag = try reader.next() {
      switch tag {
      case 1: instrument = try reader.text()
      case 2: article = try reader.text()
      case 3: check = try reader.value(Check.self)
      case 4: validity = try Validity(reader.nested())
      case 5: remark = try reader.text()
      default: throw CodingFailure()
      }
    }
  }
}

extension Validity {
  func encode(to writer: inout FieldWriter) {
    writer.text(1, from?.description)
    writer.text(2, until?.description)
  }

  fileprivate init(_ reader: FieldReader) throws(CodingFailure) {
    var reader = reader
    self.init()
    while let tag = try reader.next() {
      guard let day = CalendarDate(try reader.text()) else { throw CodingFailure() }
      switch tag {
      case 1: from = day
      case 2: until = day
      default: throw CodingFailure()
      }
    }
  }
}

extension FieldReader {
  fileprivate func reliability() throws(CodingFailure) -> Term.Reliability {
    guard let value = Term.Reliability(rawValue: try number()) else { throw CodingFailure() }
    return value
  }
}
