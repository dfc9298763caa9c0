import LeksikModel

/// Reads the paragraphs of a document of a word processor: body, footnotes and endnotes.
///
/// Text that was deleted under revision, field codes and fallbacks of drawings are no text.
///
/// Source: ECMA-376, part 1, WordprocessingML.
enum WordDocument {
  /// The paragraphs in the order of the document, numbered from 1.
  static func paragraphs(
    _ input: ExchangeInput, _ report: inout ReadReport
  ) throws -> [Paragraph] {
    let archive = try Archive(input)
    var paragraphs: [Paragraph] = []
    var isDocument = false
    for part in ["word/document.xml", "word/footnotes.xml", "word/endnotes.xml"] {
      let outcome = archive.walk(part, path: input.path) { xml in
        if xml.root() != nil { read(xml, xml.depth, &paragraphs) }
      }
      guard let outcome else { continue }
      isDocument = true
      report.diagnostics += outcome.diagnostics
      report.isBroken = report.isBroken || outcome.isBroken
    }
    if !isDocument {
      throw ExchangeError(
        .broken("it is no document of a word processor: word/document.xml is missing"),
        path: input.path)
    }
    return paragraphs
  }

  private static func read(_ xml: XMLReader, _ depth: Int32, _ paragraphs: inout [Paragraph]) {
    while let name = xml.child(of: depth) {
      switch name {
      case .p:
        let number = paragraphs.count
        // A paragraph inside a text box stands before the one around it.
        var text = ""
        readRuns(xml, xml.depth, &text, &paragraphs)
        if text.utf8.contains(where: { $0 > 0x20 }) {
          paragraphs.append(Paragraph(text, line: number + 1))
        }
      case .del, .fallback: break
      default: read(xml, xml.depth, &paragraphs)
      }
    }
  }

  private static func readRuns(
    _ xml: XMLReader, _ depth: Int32, _ text: inout String, _ paragraphs: inout [Paragraph]
  ) {
    while let name = xml.child(of: depth) {
      switch name {
      case .t: text += xml.text() ?? ""
      case .tab: text += "\t"
      case .br, .cr: text += "\n"
      case .noBreakHyphen: text += "\u{2011}"
      case .del, .fallback, .instrText, .rPr, .pPr: break
      case .p:
        var inner = ""
        readRuns(xml, xml.depth, &inner, &paragraphs)
        if inner.utf8.contains(where: { $0 > 0x20 }) {
          paragraphs.append(Paragraph(inner, line: paragraphs.count + 1))
        }
      default: readRuns(xml, xml.depth, &text, &paragraphs)
      }
    }
  }
}
