public import LeksikModel

/// What a match lost for where it comes from, and why.
///
/// ```swift
/// print(match.penalties[0])  // 2.00% unreviewed
/// ```
public struct Penalty: Sendable, Hashable {
  /// Why a match is worth less than its text.
  public enum Reason: Sendable, Hashable {
    /// Nobody has confirmed the target.
    case unreviewed
    /// The unit is of this origin.
    case origin(TranslationUnit.Origin)
    /// The unit belongs to this case.
    case ofCase(String)
    /// The unit belongs to a case, and not to the one at hand.
    case otherCase
  }

  /// Why.
  public let reason: Reason
  /// How much, in points of the similarity.
  public let amount: Similarity

  /// A loss of `amount`.
  public init(_ reason: Reason, _ amount: Similarity) {
    self.reason = reason
    self.amount = amount
  }
}

extension Penalty: CustomStringConvertible {
  /// The amount and the reason; the name of a case is not repeated.
  public var description: String {
    switch reason {
    case .unreviewed: "\(amount) unreviewed"
    case .origin(let origin): "\(amount) \(origin.rawValue)"
    case .ofCase: "\(amount) from this case"
    case .otherCase: "\(amount) from another case"
    }
  }
}
