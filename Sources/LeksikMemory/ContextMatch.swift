/// Which neighbours of a stored segment are those of the query.
///
/// ```swift
/// let whole: ContextMatch = [.previous, .next]
/// whole.count  // 2: the one before and the one after count alike
/// ```
public struct ContextMatch: OptionSet, Sendable, Hashable {
  /// One bit a neighbour.
  public let rawValue: UInt8

  /// A set of neighbours.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The segment before is the same.
  public static let previous = ContextMatch(rawValue: 1)
  /// The segment after is the same.
  public static let next = ContextMatch(rawValue: 2)

  /// How many neighbours are the same, 0 to 2.
  public var count: Int { rawValue.nonzeroBitCount }
}

extension ContextMatch: CustomStringConvertible {
  /// What is the same, in words; empty when nothing is.
  public var description: String {
    switch self {
    case [.previous, .next]: "the segments before and after are the same"
    case .previous: "the segment before is the same"
    case .next: "the segment after is the same"
    default: ""
    }
  }
}
