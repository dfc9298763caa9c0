import LeksikMatching
import LeksikText

/// The tokens that stand in both segments, but in another place.
struct Moves {
  /// For each query token that was moved, where it stands in the source.
  private(set) var source: [Int: Int] = [:]
  /// The source tokens that were moved.
  private(set) var movedSources: Set<Int> = []
  private let sameOrder: Set<CriticalKind>

  /// Pairs up the tokens that an alignment left alone on both sides, the leftmost first.
  init(_ steps: [AlignmentStep], _ query: [MatchToken], _ source: [MatchToken]) {
    var waiting: [String: [Int]] = [:]
    for case .sourceOnly(let j) in steps where source[j].kind != .punctuation {
      waiting[Self.identity(source[j]), default: []].append(j)
    }
    for case .queryOnly(let i) in steps where query[i].kind != .punctuation {
      let identity = Self.identity(query[i])
      guard let j = waiting[identity]?.first else { continue }
      waiting[identity]?.removeFirst()
      self.source[i] = j
      movedSources.insert(j)
    }
    // Most segments have no moved token, and then no order is asked for.
    guard !self.source.isEmpty else {
      sameOrder = []
      return
    }
    sameOrder = Set(
      CriticalKind.allCases.filter { kind in
        query.filter { $0.critical == kind }.map(Self.identity)
          == source.filter { $0.critical == kind }.map(Self.identity)
      })
  }

  /// The critical kind of a moved token, or `nil` when its move changes nothing.
  ///
  /// A negation negates what follows it: moved, it says something else. Numbers, pronouns and verbs
  /// may move as long as they keep their order among themselves.
  func criticalKind(of token: MatchToken) -> CriticalKind? {
    guard let kind = token.critical else { return nil }
    return kind != .negation && sameOrder.contains(kind) ? nil : kind
  }

  private static func identity(_ token: MatchToken) -> String { token.value ?? token.accentKey }
}
