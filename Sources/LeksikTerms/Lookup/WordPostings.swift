/// The terms that have a word, ascending, and how the word after it begins in each.
///
/// One byte a posting tells nearly always whether a word and the letters after it stand in a term,
/// without a look at the term.
struct WordPostings {
  /// What stands for several places of the word in one term.
  private static let several: UInt8 = 0xFF

  let terms: UnsafeBufferPointer<UInt32>
  /// The first byte of the next word; 0 where there is none.
  let followers: UnsafeBufferPointer<UInt8>
  /// How the next word must begin; `nil` for any or none.
  let letter: UInt8?

  /// Whether the next word may begin as it must.
  func fits(_ place: Int) -> Bool {
    guard let letter else { return true }
    return followers[place] == letter || followers[place] == Self.several
  }

  /// The first place at or after `start` that fits, or the number of terms; eight at a time.
  func firstFit(from start: Int) -> Int {
    guard let letter, let bytes = UnsafeRawPointer(followers.baseAddress) else { return start }
    let (ones, highs): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
    let wanted = ones &* UInt64(letter)
    var place = start
    while place + 8 <= terms.count {
      let eight = UInt64(
        littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
      // A byte that is zero borrows, and so its highest bit is set.
      let (same, whole) = (eight ^ wanted, ~eight)
      let found = ((same &- ones) & ~same | (whole &- ones) & ~whole) & highs
      if found != 0 { return place + found.trailingZeroBitCount / 8 }
      place += 8
    }
    while place < terms.count, !fits(place) { place += 1 }
    return place
  }

  /// Files a term under its word.
  static func add(
    _ term: UInt32, before follower: UInt8, to postings: inout (terms: [UInt32], followers: [UInt8])
  ) {
    if postings.terms.last == term {
      postings.followers[postings.followers.count - 1] = several
    } else {
      postings.terms.append(term)
      postings.followers.append(follower)
    }
  }
}
