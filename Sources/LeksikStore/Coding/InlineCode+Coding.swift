import LeksikModel

// Tags are part of the file format: a tag is never given another meaning.

extension InlineCode {
  func encode(to writer: inout FieldWriter) {
    writer.text(1, kind.rawValue)
    writer.number(2, offset)
    writer.text(3, pair)
    writer.text(4, counterpart)
    writer.text(5, type)
    writer.text(6, association)
    writer.text(7, content)
    writer.nested(8, subflows) { $1.encode(to: &$0) }
  }

  init(_ reader: FieldReader) throws(CodingFailure) {
    var reader = reader
    self.init(.unknown, at: 0)
    while let tag = try reader.next() {
      switch tag {
      case 1: kind = try reader.value(Kind.self)
      case 2: offset = try reader.number()
      case 3: pair = try reader.text()
      case 4: counterpart = try reader.text()
      case 5: type = try reader.text()
      case 6: association = try reader.text()
      case 7: content = try reader.text()
      case 8: subflows.append(try Subflow(reader.nested()))
      default: throw CodingFailure()
      }
    }
  }
}

extension InlineCode.Subflow {
  fileprivate func encode(to writer: inout FieldWriter) {
    writer.number(1, offset)
    writer.text(2, text)
    writer.nested(3, codes) { $1.encode(to: &$0) }
    writer.text(4, type)
    writer.text(5, datatype)
  }

  fileprivate init(_ reader: FieldReader) throws(CodingFailure) {
    var reader = reader
    self.init("", at: 0)
    while let tag = try reader.next() {
      switch tag {
      case 1: offset = try reader.number()
      case 2: text = try reader.text()
      case 3: codes.append(try InlineCode(reader.nested()))
      case 4: type = try reader.text()
      case 5: datatype = try reader.text()
      default: throw CodingFailure()
      }
    }
  }
}
