public import LeksikModel
public import LeksikText

/// Reads and writes segmentation rules as SRX.
///
/// ```swift
/// let imported = try SRX.read(contentsOf: "rules.srx")
/// let segmenter = try imported.document.segmenter(for: .spanish)
/// SRX.write(.leksik)  // "<?xml version=…"
/// ```
///
/// It reads versions 1.0 and 2.0 and writes 2.0. What a program says beside the rules (how it treats
/// tags and subflows, extensions in other namespaces) is not kept.
///
/// Source: SRX 2.0 Specification, LISA OSCAR, 2008.
public enum SRX {
  /// Reads rules from bytes; `path` is what diagnostics call them.
  ///
  /// - Complexity: O(`bytes.count`).
  public static func read(_ bytes: [UInt8], path: String) -> Imported<SegmentationRules> {
    bytes.withUnsafeBufferPointer { read(XMLReader($0, path: path), path: path) }
  }

  /// Reads the rules in the file at `path`.
  ///
  /// - Throws: when the file cannot be opened.
  public static func read(
    contentsOf path: String
  ) throws(ExchangeError) -> Imported<SegmentationRules> {
    read(try XMLReader(path: path), path: path)
  }

  private static func read(_ xml: XMLReader, path: String) -> Imported<SegmentationRules> {
    var reader = SRXReader(xml)
    let rules = reader.read()
    return Imported(rules, source: SourceMap(path: path), diagnostics: xml.finish())
  }

  /// The rules as SRX 2.0; reading the result gives equal rules.
  ///
  /// - Complexity: O(length of the result).
  public static func write(_ rules: SegmentationRules) -> String {
    var xml = XMLWriter()
    xml.start("srx", ["xmlns": "http://www.lisa.org/srx20", "version": "2.0"])
    xml.element("header", ["segmentsubflows": "yes", "cascade": rules.cascades ? "yes" : "no"])
    xml.start("body")
    xml.start("languagerules")
    for language in rules.languageRules {
      xml.start("languagerule", ["languagerulename": language.name])
      for rule in language.rules {
        xml.start("rule", ["break": rule.isBreak ? "yes" : "no"])
        xml.element("beforebreak", [:], rule.before)
        xml.element("afterbreak", [:], rule.after)
        xml.stop()
      }
      xml.stop()
    }
    xml.stop()
    xml.start("maprules")
    for map in rules.maps {
      xml.element(
        "languagemap", ["languagepattern": map.pattern, "languagerulename": map.name])
    }
    xml.stop()
    xml.stop()
    xml.stop()
    return xml.finish()
  }
}
