import LeksikModel

extension TMXReader {
  /// The text of an element and the codes in it.
  struct Content {
    var text: [UInt8] = []
    var codes: [InlineCode] = []
  }

  /// Reads the content of the element last entered, a `seg` or a `sub`, to its end.
  func readContent() -> Content {
    var content = Content()
    readContent(of: xml.depth, into: &content)
    return content
  }

  private func readContent(of parent: Int32, into content: inout Content) {
    while true {
      switch xml.piece(of: parent) {
      case .text: content.text.append(contentsOf: xml.pieceText)
      case .stop: return
      case .start(.hi):
        content.codes.append(code(.highlightBegin, at: content.text.count))
        readContent(of: xml.depth, into: &content)
        content.codes.append(InlineCode(.highlightEnd, at: content.text.count))
      case .start(let name):
        if let kind = kind(of: name) {
          content.codes.append(readCode(kind, at: content.text.count))
        } else {
          // The text inside an element that TMX does not know belongs to the segment.
          reportUnknown()
          readContent(of: xml.depth, into: &content)
        }
      }
    }
  }

  private func kind(of name: XMLName) -> InlineCode.Kind? {
    switch name {
    case .bpt: .begin
    case .ept: .end
    case .ph: .placeholder
    case .it: xml.attribute(.pos) == "end" ? .isolatedEnd : .isolatedBegin
    case .ut: .unknown
    default: nil
    }
  }

  private func code(_ kind: InlineCode.Kind, at offset: Int) -> InlineCode {
    InlineCode(
      kind, at: offset, pair: xml.attribute(.i), counterpart: xml.attribute(.x),
      type: xml.attribute(.type), association: xml.attribute(.assoc))
  }

  /// Reads the markup of a code, in which only a `sub` is an element.
  private func readCode(_ kind: InlineCode.Kind, at offset: Int) -> InlineCode {
    var code = code(kind, at: offset)
    let (parent, start) = (xml.depth, xml.place)
    var markup: [UInt8] = []
    readMarkup(of: parent, into: &markup, &code.subflows)
    code.content = xml.checked(markup, from: start) ?? ""
    return code
  }

  private func readMarkup(
    of parent: Int32, into markup: inout [UInt8], _ subflows: inout [InlineCode.Subflow]
  ) {
    while true {
      switch xml.piece(of: parent) {
      case .text: markup.append(contentsOf: xml.pieceText)
      case .stop: return
      case .start(.sub):
        let (type, datatype, start) = (xml.attribute(.type), xml.attribute(.datatype), xml.place)
        let content = readContent()
        subflows.append(
          InlineCode.Subflow(
            xml.checked(content.text, from: start) ?? "", at: markup.count, codes: content.codes,
            type: type, datatype: datatype))
      case .start:
        reportUnknown()
        readMarkup(of: xml.depth, into: &markup, &subflows)
      }
    }
  }
}
