import LeksikModel
import LeksikText

/// Walks an SRX document.
struct SRXReader {
  let xml: XMLReader
  private var rules = SegmentationRules(languageRules: [], maps: [], cascades: false)

  init(_ xml: XMLReader) { self.xml = xml }

  /// Reads the document to its end.
  mutating func read() -> SegmentationRules {
    switch xml.root() {
    case .srx: readDocument(xml.depth)
    case nil: if !xml.failed { reportRoot("nothing") }
    default: reportRoot("<\(xml.elementName)>")
    }
    return rules
  }

  private func reportRoot(_ found: String) {
    xml.refuseRoot("srx-root", "this is not SRX: found \(found) where <srx> begins such a file")
  }

  /// Reads what is in the root, and in what only groups: `body`, `languagerules`, `maprules`.
  private mutating func readDocument(_ depth: Int32) {
    while let name = xml.child(of: depth) {
      switch name {
      case .header: rules.cascades = xml.attribute(.cascade) == "yes"
      case .body, .languagerules, .maprules: readDocument(xml.depth)
      case .languagerule: readLanguage(xml.depth)
      case .languagemap:
        rules.maps.append(
          .init(
            pattern: xml.attribute(.languagepattern) ?? "",
            name: xml.attribute(.languagerulename) ?? ""))
      default: break
      }
    }
  }

  private mutating func readLanguage(_ depth: Int32) {
    var language = SegmentationRules.LanguageRules(
      name: xml.attribute(.languagerulename) ?? "", rules: [])
    while let name = xml.child(of: depth) {
      guard name == .rule else { continue }
      var rule = SegmentationRules.Rule(
        isBreak: xml.attribute(.break) != "no", before: "", after: "")
      let depth = xml.depth
      while let name = xml.child(of: depth) {
        switch name {
        case .beforebreak: rule.before = xml.text() ?? ""
        case .afterbreak: rule.after = xml.text() ?? ""
        default: break
        }
      }
      language.rules.append(rule)
    }
    rules.languageRules.append(language)
  }
}
