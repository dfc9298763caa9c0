/// All suffixes of a sequence of token ids in order, so that every run of tokens is found at once.
///
/// ```swift
/// let array = SuffixArray([2, 1, 2, 1, 3])
/// array.places(of: [2, 1])                        // [0, 2], in any order
/// array.longestRun(startingAt: 0, in: [1, 3, 9])  // 2 tokens, [3]
/// ```
///
/// Texts are joined into one sequence by a separator that no query holds.
///
/// - Complexity: O(n) time to build, whatever the sequence repeats, and 4 bytes a token beside it.
///
/// Source: U. Manber and G. Myers (1990); built as G. Nong, S. Zhang and W. H. Chan (2009) do.
public struct SuffixArray: Sendable {
  /// The sequence.
  public let tokens: [UInt32]
  /// The start of every suffix, in the order of the suffixes.
  let starts: [Int32]

  /// The suffixes of a sequence.
  ///
  /// Ids are best dense: the largest one decides how many buckets are laid out.
  ///
  /// - Precondition: fewer than 2³¹ − 1 tokens, each below 2³¹.
  public init(_ tokens: [UInt32]) {
    precondition(tokens.count < Int32.max, "a suffix array holds fewer than 2^31 tokens")
    self.tokens = tokens
    starts = InducedSorting.suffixes(
      of: tokens.map { Int32(bitPattern: $0) }, largest: Int(tokens.max() ?? 0))
  }

  /// Where `run` stands in the sequence, in no order of positions.
  ///
  /// - Complexity: O(`run.count` + log n) comparisons as a rule.
  public func places(of run: ArraySlice<UInt32>) -> ArraySlice<Int32> {
    starts[bound(of: run, afterEqual: false).suffix..<bound(of: run, afterEqual: true).suffix]
  }

  /// The longest run of `query` from `start` on that stands in the sequence, and where it stands.
  ///
  /// - Complexity: O(length of the run + log n) comparisons as a rule.
  public func longestRun(
    startingAt start: Int, in query: [UInt32]
  ) -> (length: Int, places: ArraySlice<Int32>) {
    // The suffixes that share the most with the query stand beside the place it would have.
    let length = bound(of: query[start...], afterEqual: false).common
    return (length, length == 0 ? [] : places(of: query[start..<start + length]))
  }

  /// The first suffix that is not before `run` (or, `afterEqual`, that is after all that begin with
  /// it), and how many tokens of `run` it or the one before it begins with, whichever has more.
  private func bound(
    of run: ArraySlice<UInt32>, afterEqual: Bool
  ) -> (suffix: Int, common: Int) {
    var (low, high) = (0, starts.count)
    // All suffixes between two share with the run what both of these do.
    var (commonBelow, commonAbove) = (0, 0)
    while low < high {
      let middle = low + (high - low) / 2
      let start = Int(starts[middle])
      var common = min(commonBelow, commonAbove)
      while common < run.count, start + common < tokens.count,
        tokens[start + common] == run[run.startIndex + common]
      {
        common += 1
      }
      let isBefore =
        common == run.count
        ? afterEqual
        : start + common == tokens.count
          || tokens[start + common] < run[run.startIndex + common]
      if isBefore {
        (low, commonBelow) = (middle + 1, common)
      } else {
        (high, commonAbove) = (middle, common)
      }
    }
    return (low, max(commonBelow, commonAbove))
  }
}
