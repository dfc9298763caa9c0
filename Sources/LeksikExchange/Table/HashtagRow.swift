import LeksikModel

/// Reads the row of hashtags under the header of a table that follows HXL.
///
/// `#item+rem+i_es+is_latn` holds terms in Spanish, `#item+conceptum+codicem` the id.
///
/// Source: the Humanitarian Exchange Language, and HXLTM for terminology.
enum HashtagRow {
  /// The columns of a row of hashtags; `nil` when it is another row.
  static func columns(_ cells: [String]) -> [TableColumn]? {
    let filled = cells.filter { !$0.isEmpty }
    guard filled.count > 1, filled.allSatisfy({ $0.hasPrefix("#") }),
      filled.contains(where: { $0.contains("+i_") })
    else { return nil }
    var seen: Set<LanguageTag> = []
    return cells.map { cell in
      let parts = cell.split(separator: "+").map(String.init)
      guard let tag = parts.first else { return .ignored("") }
      if tag == "#item", parts.contains("conceptum"), parts.contains("codicem") { return .id }
      guard tag == "#item", parts.contains("rem"), let language = language(parts),
        seen.insert(language).inserted
      else { return .ignored(cell) }
      return .language(language, number: 1, .text)
    }
  }

  private static func language(_ parts: [String]) -> LanguageTag? {
    let codes = parts.filter { $0.hasPrefix("i_") }.map { String($0.dropFirst(2)) }
    guard let code = codes.first(where: { $0.utf8.count == 2 }) ?? codes.first else { return nil }
    return LanguageTag(code)
  }
}
