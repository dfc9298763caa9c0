/// For each attribute value of a layer, whether its terms may answer and how they rank.
struct TermRanking: Sendable {
  /// What an excluded attribute value has.
  static let excluded: UInt32 = .max

  /// Status and glossary as one number that orders as they do; ``excluded`` for what may not answer.
  let ranks: [[UInt32]]
  /// Whether the numbers of terms alone order them: one layer, and its own order of glossaries.
  let isNatural: Bool
  /// Whether they order the terms of each layer, so that its first few answers are all that is needed.
  let ordersLayers: Bool

  /// The ranking of layers under a filter.
  ///
  /// - Parameter onlyNamed: whether only the glossaries that the filter names may answer.
  init(_ layers: [TermLayer], filter: TermFilter, onlyNamed: Bool) {
    var order: [String: UInt32] = [:]
    for title in filter.glossaries where order[title] == nil {
      order[title] = UInt32(order.count)
    }
    let named = UInt32(order.count)
    ranks = layers.map { layer in
      layer.tables.attributes.map { attributes in
        let glossary = order[attributes.glossary] ?? named + UInt32(attributes.glossaryRank)
        guard filter.admits(attributes), !onlyNamed || glossary < named else {
          return Self.excluded
        }
        return UInt32(attributes.statusRank) << 24 | min(glossary, 0xFF_FFFF)
      }
    }
    ordersLayers = filter.glossaries.isEmpty
    isNatural = layers.count == 1 && ordersLayers
  }
}
