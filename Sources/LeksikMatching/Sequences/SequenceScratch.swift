/// The working memory of one search over one index; used again by the next search.
///
/// `@unchecked Sendable`: whoever takes one from a pool is its only user until it is given back. For
/// the same reason no access to its parts is checked for another one at the same time.
public final class SequenceScratch: @unchecked Sendable {
  // Looking at rows.
  @exclusivity(unchecked) var counts = ScratchBuffer<UInt8>()
  @exclusivity(unchecked) var touched = ScratchBuffer<UInt32>()
  @exclusivity(unchecked) var rows = ScratchBuffer<UInt32>()
  @exclusivity(unchecked) var misses = ScratchBuffer<UInt8>()
  // The slots of the query; those of groups are all 0 between searches.
  @exclusivity(unchecked) var slotOfGroup = ScratchBuffer<UInt16>()
  @exclusivity(unchecked) var slotOfToken = ScratchBuffer<UInt16>()
  @exclusivity(unchecked) var slotTokens = ScratchBuffer<UInt16>()
  @exclusivity(unchecked) var heavyOfTraits = ScratchBuffer<UInt8>()
  @exclusivity(unchecked) var slotHeavy = ScratchBuffer<UInt16>()
  @exclusivity(unchecked) var usedGroups: [UInt32] = []
  // One row.
  @exclusivity(unchecked) var symbols = ScratchBuffer<UInt32>()
  @exclusivity(unchecked) var slots = ScratchBuffer<UInt16>()
  @exclusivity(unchecked) var slotCounts = ScratchBuffer<UInt16>()
  // Its alignment; the columns of symbols and codes are all 0 between searches.
  @exclusivity(unchecked) var weights = ScratchBuffer<UInt32>()
  @exclusivity(unchecked) var columns = ScratchBuffer<UInt32>()
  @exclusivity(unchecked) var scores = ScratchBuffer<UInt64>()
  @exclusivity(unchecked) var moves = ScratchBuffer<UInt8>()
  @exclusivity(unchecked) var columnOfSymbol = ScratchBuffer<UInt32>()
  @exclusivity(unchecked) var columnOfTraits = ScratchBuffer<UInt32>()
  @exclusivity(unchecked) var table = ScratchBuffer<UInt32>()
  @exclusivity(unchecked) var usedSymbols: [UInt32] = []

  /// Working memory that grows with its first searches.
  public init() {}
}
