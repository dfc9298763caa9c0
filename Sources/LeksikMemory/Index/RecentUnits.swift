import LeksikMatching
import LeksikModel
import Synchronization

/// Units that were added after an index was made; indexed together when they are first searched.
final class RecentUnits: Sendable {
  let units: [Int: TranslationUnit]
  private let part = Mutex<MemoryPart?>(nil)

  init(_ units: [Int: TranslationUnit]) {
    self.units = units
  }

  /// The units as a part of the memory.
  func indexed() throws(IndexFileError) -> MemoryPart {
    var failure: IndexFileError?
    let made = part.withLock { part -> MemoryPart? in
      if let part { return part }
      var builder = MemoryIndexBuilder()
      for (ordinal, unit) in units.sorted(by: { $0.key < $1.key }) {
        builder.add(unit, at: ordinal)
      }
      do throws(IndexFileError) {
        part = try MemoryPart(IndexFile(builder.image(stamp: .none)), source: UnitTable(units))
      } catch { failure = error }
      return part
    }
    guard let made else { throw failure ?? .contradiction }
    return made
  }
}
