/// The working memory of one search over one index; used again by the next search.
///
/// `@unchecked Sendable`: whoever takes one from a pool is its only user until it is given back.
public final class SequenceScratch: @unchecked Sendable {
  var slotOfGroup = ScratchBuffer<UInt16>()
  var counts = ScratchBuffer<UInt8>()
  var touched = ScratchBuffer<UInt32>()
  var rows = ScratchBuffer<UInt32>()
  var misses = ScratchBuffer<UInt8>()
  var symbols = ScratchBuffer<UInt32>()
  var slots = ScratchBuffer<UInt16>()
  var slotCounts = ScratchBuffer<UInt16>()
  var weights = ScratchBuffer<UInt32>()
  var columns = ScratchBuffer<UInt32>()
  var scores = ScratchBuffer<UInt64>()
  var moves = ScratchBuffer<UInt8>()
  var columnOfSymbol = ScratchBuffer<UInt32>()
  var usedColumns: [UInt32] = []
  var table: [UInt32] = []

  /// Working memory that grows with its first searches.
  public init() {}
}
