/// The sections of a term index, by their numbers in the file.
enum TermSection: UInt32, CaseIterable {
  /// Languages and attributes as text.
  case names = 1
  /// A ``EntryRecord`` for each term, in the order of the answers, and one that ends the texts.
  case entries
  /// For each term its accentless key, and its text where that differs.
  case texts
  /// The terms of each language in the order of their accentless keys.
  case run
  /// The least number in each block of ``run``.
  case runTree
  /// For each bucket of keys its first byte in ``keys``.
  case keyBuckets
  /// The keys with the terms that have them.
  case keys
  /// For each word of terms of several words its first byte in ``wordText``.
  case wordStarts
  case wordText
  /// For each word its first place in ``wordTerms``.
  case wordTermStarts
  /// The terms that have each word, in the order of the answers.
  case wordTerms
  /// The best term of each word.
  case wordBest
  /// The least number in each block of ``wordBest``.
  case wordTree
  /// For each length in letters the first row.
  case termLengths
  case termBags
  case termRows
  /// The same of words.
  case wordLengths
  case wordBags
  case wordRows
  /// Recognition: the words of terms, as keys with their numbers.
  case formBuckets
  case forms
  /// Recognition: slots of a hash table, each the step from a state over a word.
  case steps
  /// Recognition: a byte of the hash of each slot, to be compared first.
  case stepTags
  /// Recognition: for each slot its first place in ``patternTerms``, where a term ends there.
  case patternStarts
  case patternTerms
  /// For each of ``wordTerms`` how the word after it begins: its first byte, 0 where there is none,
  /// 255 where the term has the word more than once.
  case wordFollowers
  /// The first eight bytes of the key of every sixteenth term of ``run``, as a number.
  case runHeads
}
