import LeksikModel

extension OwnCells {
  /// The cells of a unit, but for its id and the order of its languages.
  static func cells(of unit: TranslationUnit) -> Cells {
    var cells = Cells()
    func put(_ field: TableColumn.EntryField, _ text: String) {
      if !text.isEmpty { cells[.entry(field)] = text }
    }
    put(.setting, CellList.joined([unit.setting]))
    put(.register, unit.register?.rawValue ?? "")
    put(.notes, CellList.joined(unit.notes))
    put(.changed, unit.changed?.description ?? "")
    put(.origin, CellList.joined([unit.origin?.rawValue]))
    put(.caseName, CellList.joined([unit.caseName]))
    put(.properties, text(unit.properties))
    var numbers: [LanguageTag: Int] = [:]
    for segment in unit.segments {
      numbers[segment.language, default: 0] += 1
      let number = numbers[segment.language, default: 1]
      func put(_ field: TableColumn.LanguageField, _ text: String) {
        if !text.isEmpty { cells[.language(segment.language, number: number, field)] = text }
      }
      put(.text, segment.text)
      put(.review, segment.review?.rawValue ?? "")
      put(.previous, CellList.joined([segment.previous]))
      put(.next, CellList.joined([segment.next]))
      put(.properties, text(segment.properties))
    }
    return cells
  }

  private static func text(_ properties: [Property]) -> String {
    CellList.joined(properties.map { CellList.joined([$0.name, $0.value], by: ";") })
  }

  private static func properties(_ cell: String) -> [Property] {
    CellList.texts(cell).map { text in
      let parts = CellList.split(text, by: ";")
      return Property((parts.first ?? nil) ?? "", parts.count > 1 ? parts[1] ?? "" : "")
    }
  }

  /// The unit of a row; `nil` when a cell is not what Leksik writes there.
  static func unit(id: String, _ cells: Cells) -> TranslationUnit? {
    var unit = TranslationUnit(id: id, segments: [])
    for (column, cell) in cells {
      guard case .entry(let field) = column else { continue }
      let text = CellList.split(cell).first ?? nil
      switch field {
      case .setting: unit.setting = text
      case .register:
        unit.register = Term.Register(rawValue: cell)
        if unit.register == nil { return nil }
      case .notes: unit.notes = CellList.texts(cell)
      case .changed:
        unit.changed = Timestamp(cell)
        if unit.changed == nil { return nil }
      case .origin: unit.origin = text.map { TranslationUnit.Origin($0) }
      case .caseName: unit.caseName = text
      case .properties: unit.properties = properties(cell)
      default: break
      }
    }
    for (language, number) in languages(of: cells) {
      func cell(_ field: TableColumn.LanguageField) -> String {
        cells[.language(language, number: number, field)] ?? ""
      }
      var segment = Segment(cell(.text), in: language)
      if !cell(.review).isEmpty {
        segment.review = Segment.Review(rawValue: cell(.review))
        if segment.review == nil { return nil }
      }
      segment.previous = CellList.split(cell(.previous)).first ?? nil
      segment.next = CellList.split(cell(.next)).first ?? nil
      segment.properties = properties(cell(.properties))
      unit.segments.append(segment)
    }
    return unit.segments.isEmpty ? nil : unit
  }

  /// The languages of a row in their order: as the row says, or by the order of the columns.
  static func languages(of cells: Cells) -> [(LanguageTag, Int)] {
    if let order = cells[.entry(.languages)] {
      var numbers: [LanguageTag: Int] = [:]
      return CellList.texts(order).compactMap { LanguageTag($0) }.map { language in
        numbers[language, default: 0] += 1
        return (language, numbers[language, default: 1])
      }
    }
    let places = cells.keys.compactMap { column -> (LanguageTag, Int)? in
      if case .language(let language, let number, .text) = column {
        (language, number)
      } else {
        nil
      }
    }
    return places.sorted { ($0.0, $0.1) < ($1.0, $1.1) }
  }

  /// The order of the languages as a cell; `nil` where ``languages(of:)`` finds it without.
  static func order(_ languages: [LanguageTag], in cells: Cells) -> String? {
    let found = OwnCells.languages(of: cells).map(\.0)
    return found == languages ? nil : CellList.joined(languages.map(\.description))
  }
}
