import LeksikModel

/// The content of a `source` or `target`: text, codes, and the segments that are marked in it.
struct XLIFFContent {
  var text: [UInt8] = []
  var codes: [InlineCode] = []
  /// The numbers of the elements of the codes.
  var places: [Int] = []
  var marks: [Mark] = []

  /// A segment of version 1.2: `mrk` with `mtype="seg"`.
  struct Mark {
    var mid: String
    var place: Int
    var content: XLIFFContent
  }
}

extension XLIFFReader {
  /// Reads the content of the element last entered to its end.
  func readContent() -> XLIFFContent {
    var content = XLIFFContent()
    readContent(of: xml.depth, into: &content)
    return content
  }

  private func readContent(of parent: Int32, into content: inout XLIFFContent) {
    while true {
      switch xml.piece(of: parent) {
      case .text: content.text.append(contentsOf: xml.pieceText)
      case .stop: return
      case .start(let name): readElement(name, into: &content)
      }
    }
  }

  private func readElement(_ name: XMLName, into content: inout XLIFFContent) {
    let place = xml.starts - 1
    let (offset, depth) = (content.text.count, xml.depth)
    let id = xml.attribute(.id)
    let type = xml.attribute(.ctype) ?? xml.attribute(.type)
    func add(_ kind: InlineCode.Kind, at offset: Int, pair: String?, _ markup: String = "") {
      content.codes.append(
        InlineCode(kind, at: offset, pair: pair, counterpart: id, type: type, content: markup))
      content.places.append(place)
    }
    switch name {
    case .g, .pc:
      add(.begin, at: offset, pair: id)
      readContent(of: depth, into: &content)
      add(.end, at: content.text.count, pair: id)
    case .mrk where xml.attribute(.mtype) == "seg":
      let mid = xml.attribute(.mid) ?? ""
      var inner = XLIFFContent()
      readContent(of: depth, into: &inner)
      content.text += inner.text
      content.marks.append(XLIFFContent.Mark(mid: mid, place: place, content: inner))
    case .mrk: readContent(of: depth, into: &content)
    case .cp:
      if let value = xml.attribute(.hex).flatMap({ UInt32($0, radix: 16) }),
        let scalar = Unicode.Scalar(value), value > 0
      {
        content.text += Array(String(Character(scalar)).utf8)
      }
      skip(depth)
    case .sm, .em: skip(depth)
    case .bpt, .bx, .sc:
      let pair = xml.attribute(.rid) ?? id
      add(.begin, at: offset, pair: pair, markup(depth))
    case .ept, .ex, .ec:
      let pair = xml.attribute(.rid) ?? xml.attribute(.startRef) ?? id
      add(.end, at: offset, pair: pair, markup(depth))
    case .it:
      let isEnd = xml.attribute(.pos) == "close" || xml.attribute(.pos) == "end"
      add(isEnd ? .isolatedEnd : .isolatedBegin, at: offset, pair: nil, markup(depth))
    case .ph, .x: add(.placeholder, at: offset, pair: nil, markup(depth))
    default:
      xml.log.tally(
        .note, rule: "xliff-unknown", "<\(xml.elementName)> inside a segment is read as its text",
        at: xml.place)
      readContent(of: depth, into: &content)
    }
  }

  private func skip(_ depth: Int32) { _ = markup(depth) }

  /// The markup that is the content of a code, with that of its subflows.
  private func markup(_ depth: Int32) -> String {
    var bytes: [UInt8] = []
    let start = xml.place
    while true {
      switch xml.piece(of: depth) {
      case .text: bytes.append(contentsOf: xml.pieceText)
      case .stop: return xml.checked(bytes, from: start) ?? ""
      case .start: bytes += Array(markup(xml.depth).utf8)
      }
    }
  }
}
