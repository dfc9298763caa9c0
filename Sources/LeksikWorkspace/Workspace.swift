public import LeksikExchange
import LeksikMatching
public import LeksikMemory
public import LeksikModel
import LeksikShipped
public import LeksikStore
public import LeksikTerms
import Synchronization

/// Glossaries and a translation memory, ready to be asked; on disk, in memory, or as shipped.
///
/// ```swift
/// let workspace = try await Workspace.open(at: folder)
/// for hit in try workspace.terms.lookup("trata", limit: 1) {
///   print(hit.concept.preferredTerm(in: .haitianCreole)?.text ?? "—")  // trafik moun
/// }
/// try await workspace.add(concept, by: Attribution(who: "Ana Peña"))
/// ```
///
/// Any thread may ask it. ``terms`` and ``memory`` are values: they hold the state after the last
/// change that was made through this object or seen by ``refresh()``, and never change by
/// themselves. Methods that touch the disk are `async`; each is one transaction.
public final class Workspace: Sendable {
  /// What a workspace is opened for.
  public enum Access: Sendable, Hashable {
    /// Asking only: nothing is made or changed.
    case reading
    /// Asking and changing; the folder is made, with the shipped data, when there is none.
    case writing
  }

  /// The folder on disk; `nil` for a workspace in memory.
  public let folder: String?
  let store: Store?
  /// What a workspace that was made of values holds; `nil` for one with a store.
  public let values: GlossaryBundle?
  let state: Mutex<State>

  /// What is asked, as of a revision.
  struct State: Sendable {
    var revision: Int64 = 0
    /// Which store that is a revision of: a restored one is another.
    var storeID: UInt128 = 0
    var caseName: String?
    var parts: Parts
    var terms: TermBase<WorkspaceConcepts>
    /// The index that ``terms`` rests on; `nil` until it is needed, and once it is found damaged.
    var termIndex: StoredTermIndex?
    var memory: MemoryIndex
    /// The index that ``memory`` rests on; `nil` until it is needed, and once it is found damaged.
    var memoryIndex: StoredMemoryIndex?
  }

  /// The terms of all glossaries, and of the case in use.
  public var terms: TermBase<WorkspaceConcepts> { state.withLock(\.terms) }
  /// The units of all memories, and of the case in use.
  public var memory: MemoryIndex { state.withLock(\.memory) }
  /// The case whose concepts and units are found besides those that belong to none.
  public var caseName: String? { state.withLock(\.caseName) }

  /// A workspace over the given glossaries and memories; it cannot be changed.
  ///
  /// Where the status is equal, terms answer in the order of the glossaries.
  public convenience init(glossaries: [Glossary], memories: [TranslationMemory]) {
    var builder = TermIndexBuilder()
    let concepts = glossaries.enumerated().flatMap { rank, glossary in
      glossary.concepts.map {
        (origin: TermOrigin(glossary: glossary.title, rank: rank), concept: $0)
      }
    }
    for (number, entry) in concepts.enumerated() {
      builder.add(entry.concept, numbered: number, from: entry.origin)
    }
    self.init(
      GlossaryBundle(glossaries: glossaries, memories: memories), IndexFile(builder.image()))
  }

  private init(_ values: GlossaryBundle, _ index: IndexFile) {
    folder = nil
    store = nil
    self.values = values
    let concepts = WorkspaceConcepts(values.glossaries.flatMap(\.concepts))
    state = Mutex(
      State(
        parts: .all, terms: Self.terms(index, concepts),
        memory: MemoryIndex(units: values.memories.flatMap(\.units))))
  }

  init(folder: String?, store: Store, caseName: String?, parts: Parts) throws {
    self.folder = folder
    self.store = store
    values = nil
    let none = TermIndexBuilder().image()
    state = Mutex(
      State(
        revision: -1, caseName: caseName, parts: parts,
        terms: Self.terms(IndexFile(none), WorkspaceConcepts([])),
        memory: MemoryIndex(units: [])))
    try load()
  }

  /// Terms over an index that was made in this process, which has no damage.
  private static func terms(
    _ index: IndexFile, _ source: WorkspaceConcepts
  ) -> TermBase<WorkspaceConcepts> {
    do { return try TermBase(index: index, source: source) } catch {
      preconditionFailure("an index in memory has no damage: \(error)")
    }
  }

  deinit { store?.close() }

  /// A workspace over the glossaries and the memory that come with Leksik; it cannot be changed.
  ///
  /// Nothing is read from disk: the data is part of the program.
  public static func bundled() -> Workspace {
    Workspace(Shipped.bundle, Shipped.termIndex)
  }

  /// An empty workspace in memory, which can be changed like one on disk.
  ///
  /// - Throws: ``StoreError`` when the SQLite library is too old.
  public static func inMemory() throws(StoreError) -> Workspace {
    try StoreError.only(":memory:") {
      try Workspace(folder: nil, store: Store(), caseName: nil, parts: .all)
    }
  }
}
