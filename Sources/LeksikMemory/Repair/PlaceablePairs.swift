import LeksikMatching
import LeksikText

/// Which placeable of a query stands where which one of a source stood.
struct PlaceablePairs {
  typealias Pair = (query: Placeable, source: Placeable)

  /// The pairs that changed, by what the source says: all that say it change to the same.
  let changes: [[Pair]]

  /// Pairs placeables of one kind in their order; equal ones first.
  init(query: [Placeable], source: [Placeable]) {
    let alignment = Alignment(
      queryWeights: query.map { _ in 1 }, sourceWeights: source.map { _ in 1 }
    ) { i, j in
      let (left, right) = (query[i].value, source[j].value)
      let cost = left == right ? 0 : left.shape == right.shape ? 1 : 3
      return Alignment.PairCost(cost: cost, mismatches: 0)
    }
    var changed: [String: [Pair]] = [:]
    var order: [String] = []
    for case .pair(let i, let j) in alignment.steps where query[i].value != source[j].value {
      let key = source[j].value.description
      if changed[key] == nil { order.append(key) }
      changed[key, default: []].append((query[i], source[j]))
    }
    changes = order.compactMap { key in
      guard let pairs = changed[key], let first = pairs.first,
        pairs.allSatisfy({ $0.query.value == first.query.value }),
        source.count(where: { $0.value == first.source.value }) == pairs.count
      else { return nil }
      return pairs
    }
  }
}

extension Placeable.Value {
  /// What a value must have in common with another to stand in its place.
  var shape: String {
    switch self {
    case .citation(let citation): citation.parts.map(\.kind.rawValue).joined(separator: " ")
    case .identifier(let identifier): identifier.kind.rawValue
    case .email: "email"
    case .url: "url"
    case .inlineCode(let code): "code \(code.kind)"
    case .numeric(let expression): expression.shape
    }
  }
}

extension NumericExpression {
  fileprivate var shape: String {
    switch self {
    case .number(let value): "number \(value.kind)"
    case .quantity(let quantity): "number \(quantity.number.kind) \(quantity.unit)"
    case .amount(let amount): "amount \(amount.currency)"
    case .time(let time): "time \(time.isHalfDayKnown)"
    case .date(let date):
      "date \(date.year != nil) \(date.month != nil) \(date.day != nil) \(date.weekday != nil)"
    }
  }
}
