public import LeksikModel

/// A target in which what differs between the query and the stored source was written anew.
///
/// Numbers, dates, times, amounts, citations, identifiers, addresses, codes and glossary terms are
/// repaired, each only where its place in the target is certain. Negation, modality, person and tense
/// never are: where such a difference remains there is no repair.
public struct Repair: Sendable, Hashable {
  /// The repaired target; the stored one is left as it is.
  public let target: Segment
  /// What was written anew, from left to right; never empty.
  public let substitutions: [Substitution]
  /// The comparison of the query with the source after the same substitutions.
  public let comparison: SegmentComparison
  /// What the match lost for where it comes from.
  public let penalty: Similarity

  /// The most a repaired match can claim, 99 %, because somebody must still read it.
  public static let cap = Similarity(hundredths: 9_900)

  /// The similarity to rank and show.
  public var similarity: Similarity {
    let alike = min(comparison.similarity, Self.cap).hundredths
    return Similarity(hundredths: max(0, alike - penalty.hundredths))
  }

  /// What a person should know about the repair, in one line.
  ///
  /// ```swift
  /// print(repair.explanation)
  /// // 99.00% REPAIRED number: “15” became “20”, as the source’s “quince” is “veinte”
  /// ```
  public var explanation: String {
    let reasons = substitutions.map(\.description) + comparison.differences.map(\.description)
    return "\(similarity) REPAIRED " + reasons.joined(separator: "; ")
  }
}
