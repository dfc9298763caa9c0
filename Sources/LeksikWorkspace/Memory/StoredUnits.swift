import LeksikMemory
import LeksikModel
import LeksikStore

/// The translation units of a store, by the numbers that its memory index knows.
struct StoredUnits: TranslationUnitSource {
  let store: Store

  func unit(at ordinal: Int) throws -> TranslationUnit {
    guard let stored = try store.read({ try $0.unit(Int64(ordinal)) }) else {
      throw StoreError(.staleIndex, store.path, "it names a unit that the store does not have")
    }
    return stored.value
  }

  func units(at ordinals: [Int]) throws -> [TranslationUnit] {
    var units: [TranslationUnit] = []
    units.reserveCapacity(ordinals.count)
    try store.read { try $0.units(ordinals.map(Int64.init)) { units.append($0) } }
    guard units.count == ordinals.count else {
      throw StoreError(.staleIndex, store.path, "it names a unit that the store does not have")
    }
    return units
  }
}
