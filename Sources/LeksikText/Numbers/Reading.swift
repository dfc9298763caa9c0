/// A value that was read in a sentence, and the words it was read from.
///
/// ```swift
/// let words = ["tiene", "veintiún", "años"]
/// NumberReader(language: .spanish).readings(in: words).first
/// // range 1..<2, value 21, isAmbiguous false
/// ```
public struct Reading<Value: Sendable & Hashable>: Sendable, Hashable {
  /// The positions of the words read, in the array that was given.
  public let range: Range<Int>
  /// The likeliest value.
  public let value: Value
  /// Other values the same words can have: month and day of *03/04/2024* the other way round.
  public let alternatives: [Value]
  /// Whether the words can also mean something else: another value, or no number at all.
  ///
  /// Creole *san* is a hundred, *without* and *blood*; Spanish *una* is one and *a*. The reader says
  /// so and leaves the decision to the caller.
  public let isAmbiguous: Bool

  /// A value read from the words in `range`; with alternatives it is always ambiguous.
  public init(
    range: Range<Int>, value: Value, alternatives: [Value] = [], isAmbiguous: Bool = false
  ) {
    self.range = range
    self.value = value
    self.alternatives = alternatives
    self.isAmbiguous = isAmbiguous || !alternatives.isEmpty
  }

  /// The same reading with its values wrapped or converted.
  func map<Other>(_ transform: (Value) -> Other) -> Reading<Other> {
    Reading<Other>(
      range: range, value: transform(value), alternatives: alternatives.map(transform),
      isAmbiguous: isAmbiguous)
  }
}
