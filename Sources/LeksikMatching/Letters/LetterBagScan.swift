import CMatching

/// Finds the bags in a long row that may belong to texts within one or two edits of a query.
///
/// A bag passes when neither it nor the query has more than `edits` bits that the other lacks.
public enum LetterBagScan {
  /// Appends the places of the bags that pass, in ascending order.
  ///
  /// - Precondition: `edits` is 1 or 2.
  /// - Complexity: O(`bags.count`), a fraction of a nanosecond a bag.
  public static func appendPlaces(
    in bags: UnsafeBufferPointer<UInt64>, within edits: Int, of query: LetterBag,
    to places: inout [UInt32]
  ) {
    precondition(edits == 1 || edits == 2, "bags are compared for one or two edits")
    // Pieces that leave the cache to the bags; SAFETY: `found` has room for each bag of a piece.
    let piece = 8192
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: min(piece, bags.count)) { found in
      for start in stride(from: 0, to: bags.count, by: piece) {
        let part = UnsafeBufferPointer(rebasing: bags[start..<min(start + piece, bags.count)])
        let count = cmatching_letter_bags(
          part.baseAddress, part.count, query.bits, Int32(edits), found.baseAddress)
        for place in found[..<count] { places.append(UInt32(start) + place) }
      }
    }
  }
}
