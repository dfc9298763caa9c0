public import LeksikMatching
public import LeksikModel
public import LeksikStore
public import LeksikTerms

/// The concepts of a workspace, by the numbers that its term index knows: in memory, or in the store.
///
/// An index names concepts by number; only those that are shown are read from the store.
public struct WorkspaceConcepts: ConceptSource {
  private enum Place: Sendable {
    case list(ConceptList)
    case store(Store, caseNumber: Int64)
  }

  private let place: Place

  init(_ concepts: [Concept]) { place = .list(ConceptList(concepts)) }

  init(_ list: ConceptList) { place = .list(list) }

  init(_ store: Store, case caseNumber: Int64) { place = .store(store, caseNumber: caseNumber) }

  /// The concept with a number of the index; `nil` when it has been removed since.
  public func concept(numbered number: Int) throws(StoreError) -> Concept? {
    switch place {
    case .list(let list): list.concept(numbered: number)
    case .store(let store, _):
      try StoreError.only(store.path) {
        try store.read { try $0.concept(Int64(number)) }.flatMap { $0.isRemoved ? nil : $0.value }
      }
    }
  }

  /// The concept with an id: that of the case in use, else the first that belongs to none.
  public func concept(_ id: Concept.ID) throws(StoreError) -> Concept? {
    switch place {
    case .list(let list): list.concept(id)
    case .store(let store, let caseNumber):
      try StoreError.only(store.path) {
        try store.read { try $0.concepts(named: id, case: caseNumber) }
          .first { !$0.isRemoved }?.value
      }
    }
  }

  /// What damage to the index means: it is made again by ``Workspace/refresh()``.
  public func failure(for damage: IndexFileError) -> StoreError {
    StoreError(.staleIndex, damage.path ?? "the index in memory", damage.reason)
  }
}
