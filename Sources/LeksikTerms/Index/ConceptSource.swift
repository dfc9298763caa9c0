public import LeksikMatching
public import LeksikModel

/// Gives the concepts that an index found by their numbers: a list in memory, or a store on disk.
///
/// An index holds the words and the numbers of concepts, not the concepts, so that it opens without
/// reading them.
///
/// ```swift
/// let terms = TermBase(index: TermIndexFile(concepts), source: ConceptList(concepts))
/// ```
public protocol ConceptSource: Sendable {
  /// What can go wrong when a concept is fetched; `Never` in memory.
  associatedtype Failure: Error

  /// The concept with a number that was given when the index was built, or `nil` when it is gone.
  func concept(numbered number: Int) throws(Failure) -> Concept?

  /// The concept with an id, or `nil`.
  func concept(_ id: Concept.ID) throws(Failure) -> Concept?

  /// What to throw when the index file turns out to be damaged.
  func failure(for damage: IndexFileError) -> Failure
}
