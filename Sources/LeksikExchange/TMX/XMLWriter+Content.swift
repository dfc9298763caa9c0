import LeksikModel

extension XMLWriter {
  /// Writes text with its inline codes as elements of TMX.
  ///
  /// Codes of a file that Leksik read come out as they stood. Where a caller's codes do not fit, a
  /// code beyond the text stands at its end, and a highlight that is not opened or not closed within
  /// the text is made whole, so that the result is always well-formed.
  mutating func writeContent(_ text: String, _ codes: [InlineCode]) {
    let bytes = Array(text.utf8)
    var written = 0
    var openHighlights = 0
    for code in codes {
      let offset = boundary(code.offset, in: bytes, from: written)
      self.text(bytes[written..<offset])
      written = offset
      switch code.kind {
      case .highlightBegin:
        openHighlights += 1
        startInline("hi", [("x", code.counterpart), ("type", code.type)])
      case .highlightEnd:
        guard openHighlights > 0 else { continue }
        openHighlights -= 1
        stopInline("hi")
      default: write(code)
      }
    }
    self.text(bytes[written...])
    for _ in 0..<openHighlights { stopInline("hi") }
  }

  private mutating func write(_ code: InlineCode) {
    let (name, position) = element(of: code.kind)
    startInline(
      name,
      [
        ("pos", position), ("assoc", code.association), ("i", code.pair),
        ("x", code.counterpart), ("type", code.type),
      ])
    let bytes = Array(code.content.utf8)
    var written = 0
    for subflow in code.subflows {
      let offset = boundary(subflow.offset, in: bytes, from: written)
      text(bytes[written..<offset])
      written = offset
      startInline("sub", [("datatype", subflow.datatype), ("type", subflow.type)])
      writeContent(subflow.text, subflow.codes)
      stopInline("sub")
    }
    text(bytes[written...])
    stopInline(name)
  }

  private func element(of kind: InlineCode.Kind) -> (name: String, position: String?) {
    switch kind {
    case .begin: ("bpt", nil)
    case .end: ("ept", nil)
    case .placeholder, .highlightBegin, .highlightEnd: ("ph", nil)
    case .isolatedBegin: ("it", "begin")
    case .isolatedEnd: ("it", "end")
    case .unknown: ("ut", nil)
    }
  }

  /// The offset, moved into the text and back to the start of its character.
  private func boundary(_ offset: Int, in bytes: [UInt8], from start: Int) -> Int {
    var offset = min(max(offset, start), bytes.count)
    while offset > start, offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
    return offset
  }
}
