import LeksikModel
import LeksikText

/// The total order of the matches of one query, among usable ones and among critical ones.
///
/// The more alike comes first; of equal ones: identical text, then the one whose neighbours are
/// those of the query, then the more alike by text, then the later change, then the smaller id.
public struct MatchOrder: Sendable {
  private let query: String

  /// The order for a query.
  public init(query: String) {
    self.query = Normalization.nfc(query)
  }

  /// Whether `left` stands before `right`.
  public func precedes(_ left: Match, _ right: Match) -> Bool {
    if left.similarity != right.similarity { return left.similarity > right.similarity }
    let (leftIsExact, rightIsExact) = (isExact(left), isExact(right))
    if leftIsExact != rightIsExact { return leftIsExact }
    if left.context.count != right.context.count {
      return left.context.count > right.context.count
    }
    if left.textualSimilarity != right.textualSimilarity {
      return left.textualSimilarity > right.textualSimilarity
    }
    if left.unit.changed != right.unit.changed {
      guard let mine = left.unit.changed else { return false }
      return right.unit.changed.map { mine > $0 } ?? true
    }
    return left.unit.id.utf8.lexicographicallyPrecedes(right.unit.id.utf8)
  }

  private func isExact(_ match: Match) -> Bool {
    Normalization.nfc(match.source.text) == query
  }
}
