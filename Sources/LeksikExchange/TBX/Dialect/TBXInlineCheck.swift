/// Walks a text and reports inline codes that do not pair.
///
/// Source: the inline constraints of the dialects of TBX, which follow those of XLIFF 2.
struct TBXInlineCheck {
  private let xml: XMLReader

  private struct Code {
    var isOpening: Bool
    var id: String?
    var startRef: String?
    var isolated: String?
    var place: XMLReader.Place
  }

  /// A check of the text element last entered.
  init(_ xml: XMLReader) {
    self.xml = xml
  }

  /// Walks the text to its end and hands over what is wrong.
  func run(_ report: (String, XMLReader.Place) -> Void) {
    let codes = readCodes()
    for (index, code) in codes.enumerated() {
      let partner =
        code.isOpening
        ? codes[(index + 1)...].contains { !$0.isOpening }
        : codes[..<index].contains(where: \.isOpening)
      let name = code.isOpening ? "<sc>" : "<ec>"
      if partner, code.isolated == "yes" {
        report(
          "\(name) has its partner here and is not isolated; write isolated=\"no\"", code.place)
      }
      if !partner, code.isolated == "no" {
        report("\(name) has no partner here; write isolated=\"yes\"", code.place)
      }
      guard !code.isOpening else { continue }
      if partner, code.startRef == nil {
        report("<ec> does not name the <sc> it closes; write startRef=\"…\"", code.place)
      }
      if !partner, code.id?.isEmpty ?? true {
        report("<ec> without its <sc> needs a name; write id=\"…\"", code.place)
      }
    }
  }

  private func readCodes() -> [Code] {
    var codes: [Code] = []
    let depth = xml.depth
    while true {
      switch xml.piece(of: depth) {
      case .stop: return codes
      case .text: continue
      case .start(let name) where name == .sc || name == .ec:
        codes.append(
          Code(
            isOpening: name == .sc, id: xml.attribute(.id), startRef: xml.attribute(.startRef),
            isolated: xml.foreignAttribute("isolated"), place: xml.place))
      case .start: continue
      }
    }
  }
}
