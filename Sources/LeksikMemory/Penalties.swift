public import LeksikModel

/// What the caller takes off a match for where it comes from.
///
/// Penalties lower the similarity that ranks and shows, never the textual one, so a threshold finds
/// the same units with them or without. All that apply are added.
///
/// ```swift
/// let penalties = Penalties(unreviewed: .percent(2), origins: [.machine: .percent(10)])
/// ```
public struct Penalties: Sendable, Hashable {
  /// For a target that its memory calls unreviewed.
  public var unreviewed: Similarity
  /// For units of an origin.
  public var origins: [TranslationUnit.Origin: Similarity]
  /// For units of a case, by its name.
  public var cases: [String: Similarity]
  /// For units of any case but the one at hand that `cases` does not name.
  public var otherCase: Similarity

  /// Penalties; what is left out costs nothing.
  public init(
    unreviewed: Similarity = .none, origins: [TranslationUnit.Origin: Similarity] = [:],
    cases: [String: Similarity] = [:], otherCase: Similarity = .none
  ) {
    self.unreviewed = unreviewed
    self.origins = origins
    self.cases = cases
    self.otherCase = otherCase
  }

  /// The penalties of a unit with this target, for work on the case `caseAtHand`.
  public func applied(
    to unit: TranslationUnit, target: Segment, caseAtHand: String?
  ) -> [Penalty] {
    var applied: [Penalty] = []
    func add(_ reason: Penalty.Reason, _ amount: Similarity?) {
      if let amount, amount > .none { applied.append(Penalty(reason, amount)) }
    }
    if target.review == .unreviewed { add(.unreviewed, unreviewed) }
    if let origin = unit.origin { add(.origin(origin), origins[origin]) }
    if let name = unit.caseName {
      if let amount = cases[name] {
        add(.ofCase(name), amount)
      } else if name != caseAtHand {
        add(.otherCase, otherCase)
      }
    }
    return applied
  }
}
