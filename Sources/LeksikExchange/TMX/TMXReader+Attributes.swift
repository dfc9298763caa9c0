import LeksikModel

/// The attributes of TMX that no field of the model holds.
///
/// They are kept as properties whose names begin with `@`, and written as attributes again.
enum TMXAttributes {
  /// Those of a `tu`.
  static let ofUnit: [XMLName] =
    ofSegment + [.segtype, .srclang]
  /// Those of a `tuv`.
  static let ofSegment: [XMLName] = [
    .oEncoding, .datatype, .usagecount, .lastusagedate, .creationtool, .creationtoolversion,
    .creationdate, .creationid, .changeid, .oTMF,
  ]
  /// Those of the header, with the values that Leksik writes for itself.
  static let ofHeader: [(name: XMLName, ours: String?)] = [
    (.creationtool, "leksik"), (.creationtoolversion, "1"), (.segtype, "sentence"),
    (.oTMF, "leksik"), (.adminlang, "en"), (.srclang, "*all*"), (.datatype, "plaintext"),
    (.oEncoding, nil), (.creationdate, nil), (.creationid, nil), (.changedate, nil),
    (.changeid, nil),
  ]

  /// The property that keeps an attribute.
  static func property(_ name: XMLName, _ value: String) -> Property {
    Property("@" + name.spelling, value)
  }
}

extension TMXReader {
  /// The attributes of the element last entered that are kept as properties.
  func properties(of names: [XMLName]) -> [Property] {
    guard xml.attributeCount > 0 else { return [] }
    return names.compactMap { name in
      xml.attribute(name).map { TMXAttributes.property(name, $0) }
    }
  }

  /// The attributes of the header that say other than what Leksik would write.
  func headerProperties() -> [Property] {
    TMXAttributes.ofHeader.compactMap { name, ours in
      guard let value = xml.attribute(name), value != ours else { return nil }
      return TMXAttributes.property(name, value)
    }
  }
}
