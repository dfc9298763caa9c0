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
