public import LeksikMatching
public import LeksikModel
import LeksikText

/// Terms of one glossary or many, with the concepts they name: in memory, or an index file beside a
/// store.
///
/// ```swift
/// let terms = TermIndex(concepts: glossary.concepts)
/// for hit in terms.lookup("trata", limit: 7) {
///   print(hit.concept.preferredTerm(in: .haitianCreole)?.text ?? "—", hit.reason)
/// }
/// // trafik moun  exact
/// ```
///
/// The index holds words and numbers of concepts; the concepts come from the source. It never
/// changes: what has been added or changed since it was built stands in a small index in front,
/// given with ``init(index:changes:hiding:source:)``, and is found like the rest.
public struct TermBase<Source: ConceptSource>: Sendable {
  /// Where concepts come from.
  public let source: Source
  let layers: [TermLayer]
  /// The ranking under a filter with nothing set, which nearly every lookup has.
  let plainRanking: TermRanking

  /// Terms of an index file whose concepts `source` knows by their numbers.
  ///
  /// - Parameters:
  ///   - index: the index, mapped or in memory, as ``TermIndexBuilder`` makes it.
  ///   - changes: an index of the concepts that were added or changed since, under their numbers.
  ///   - hidden: the numbers of the concepts that were changed or removed since.
  /// - Throws: when the names in the index are damaged.
  /// - Complexity: O(languages and attributes), not O(terms).
  public init(
    index: IndexFile, changes: IndexFile? = nil, hiding hidden: Set<UInt32> = [], source: Source
  ) throws(Source.Failure) {
    do throws(IndexFileError) {
      var layers = [TermLayer(try TermTables(index), hidden: hidden)]
      if let changes { layers.append(TermLayer(try TermTables(changes))) }
      self.layers = layers
    } catch { throw source.failure(for: error) }
    self.source = source
    plainRanking = TermRanking(layers, filter: TermFilter(), onlyNamed: false)
  }

  /// The number of terms, those that are hidden included.
  public var termCount: Int { layers.reduce(0) { $0 + $1.tables.count } }

  /// The concept with this id, or `nil`.
  public func concept(_ id: Concept.ID) throws(Source.Failure) -> Concept? {
    try source.concept(id)
  }

  /// Runs a search over the index, and turns damage into the failure of the source.
  func searching<Result>(
    _ body: () throws(IndexFileError) -> Result
  ) throws(Source.Failure) -> Result {
    do throws(IndexFileError) { return try body() } catch { throw source.failure(for: error) }
  }
}

/// Terms whose concepts are held in memory.
public typealias TermIndex = TermBase<ConceptList>

extension TermBase<ConceptList> {
  /// The concepts that are searched.
  public var concepts: [Concept] { source.concepts }

  /// An index over `concepts`; where an id occurs twice, relations lead to the first.
  ///
  /// - Complexity: O(terms × log terms).
  public init(concepts: [Concept]) {
    self.init([(TermOrigin(), concepts)])
  }

  /// An index over glossaries; where the status is equal, they answer in this order.
  ///
  /// - Complexity: O(terms × log terms).
  public init(glossaries: [Glossary]) {
    self.init(
      glossaries.enumerated().map { rank, glossary in
        (TermOrigin(glossary: glossary.title, rank: rank), glossary.concepts)
      })
  }

  /// An index over concepts of several origins.
  public init(_ groups: [(origin: TermOrigin, concepts: [Concept])]) {
    var builder = TermIndexBuilder()
    var concepts: [Concept] = []
    for group in groups {
      for concept in group.concepts {
        builder.add(concept, numbered: concepts.count, from: group.origin)
        concepts.append(concept)
      }
    }
    self.init(index: IndexFile(builder.image()), source: ConceptList(concepts))
  }
}
