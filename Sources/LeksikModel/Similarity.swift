/// How alike two segments are, counted in hundredths of a percent from 0 to 10,000.
///
/// An integer, so that equal scores are equal and an order is the same on every machine.
///
/// ```swift
/// let similarity = Similarity(hundredths: 9268)
/// print(similarity)            // 92.68%
/// similarity >= .percent(70)   // true
/// ```
public struct Similarity: Sendable, Hashable {
  /// Hundredths of a percent, 0 to 10,000.
  public let hundredths: Int

  /// A similarity from hundredths of a percent.
  ///
  /// - Precondition: `hundredths` is 0 to 10,000.
  public init(hundredths: Int) {
    precondition((0...10_000).contains(hundredths), "a similarity is 0 to 10,000 hundredths")
    self.hundredths = hundredths
  }

  /// A similarity from whole percents.
  ///
  /// - Precondition: `percent` is 0 to 100.
  public static func percent(_ percent: Int) -> Similarity {
    Similarity(hundredths: percent * 100)
  }

  /// Nothing in common: 0 %.
  public static let none = Similarity(hundredths: 0)
  /// No difference that counts: 100 %.
  public static let full = Similarity(hundredths: 10_000)

  /// The highest similarity that a match with a critical difference can have: 69.99 %.
  public static let criticalCap = Similarity(hundredths: 6_999)
}

extension Similarity: Comparable {
  /// Less alike comes first.
  public static func < (left: Similarity, right: Similarity) -> Bool {
    left.hundredths < right.hundredths
  }
}

extension Similarity: CustomStringConvertible {
  /// The percentage with two decimals: `"92.68%"`.
  public var description: String {
    let fraction = hundredths % 100
    return "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction)%"
  }
}
