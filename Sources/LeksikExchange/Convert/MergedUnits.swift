import LeksikModel

/// Joins the units of several locale files by their keys.
struct MergedUnits {
  private var order: [TranslationUnit.ID] = []
  private var units: [TranslationUnit.ID: (unit: TranslationUnit, origin: ExchangeItem.Origin)] =
    [:]

  /// How many units there are.
  var count: Int { order.count }

  /// Takes a unit, or its segments if its key was there before.
  mutating func add(_ item: ExchangeItem, _ origin: ExchangeItem.Origin) {
    guard case .unit(let unit) = item else { return }
    if units[unit.id] == nil {
      order.append(unit.id)
      units[unit.id] = (unit, origin)
    } else {
      units[unit.id]?.unit.segments += unit.segments
    }
  }

  /// Hands the units over in the order in which their keys came.
  func pass(_ body: ExchangeItem.Handler) rethrows {
    for id in order {
      if let (unit, origin) = units[id] { try body(.unit(unit), origin) }
    }
  }
}

extension ExchangeItem {
  /// The languages of a concept or unit.
  var languages: [LanguageTag] {
    switch self {
    case .concept(let concept): concept.sections.map(\.language)
    case .unit(let unit): unit.segments.map(\.language)
    case .glossary, .memory: []
    }
  }
}
