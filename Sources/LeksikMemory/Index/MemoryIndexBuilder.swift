public import LeksikMatching
public import LeksikModel

/// Makes the index of a memory from its units, one after the other.
///
/// ```swift
/// var builder = MemoryIndexBuilder()
/// for (ordinal, unit) in units.enumerated() { builder.add(unit, at: ordinal) }
/// try builder.image(stamp: stamp).write(to: path)
/// ```
///
/// Texts are cut into words on all cores, some thousands at a time, and not kept: about 200 bytes a
/// segment are held until the image is written. The image is the same however many cores there are.
public struct MemoryIndexBuilder {
  private struct Place {
    let ordinal: UInt32
    let changed: Timestamp?
    let id: String

    /// Whether it stands before another one of equal similarity: the later change, the smaller id.
    static func precedes(_ left: Place, _ right: Place) -> Bool {
      if left.changed != right.changed {
        guard let mine = left.changed else { return false }
        return right.changed.map { mine > $0 } ?? true
      }
      if left.id.utf8.elementsEqual(right.id.utf8) { return left.ordinal < right.ordinal }
      return left.id.utf8.lexicographicallyPrecedes(right.id.utf8)
    }
  }

  private let languages: Set<LanguageTag>?
  private let cores: Int
  private var places: [Place] = []
  private var sets = LanguageSets()
  private var setNumbers: [UInt16] = []
  private var sideLanguages: [LanguageTag] = []
  private var sides: [MemorySideBuilder] = []

  /// A builder without units.
  ///
  /// - Parameters:
  ///   - languages: the languages, without region, that queries will come in; `nil` for all.
  ///   - cores: how many cores cut texts into words; `nil` for all. A program that answers queries
  ///     meanwhile leaves one to them.
  public init(languages: Set<LanguageTag>? = nil, cores: Int? = nil) {
    precondition(cores.map { $0 > 0 } ?? true, "at least one core")
    self.languages = languages
    self.cores = cores ?? Cores.count
  }

  /// Adds a unit.
  ///
  /// - Parameter ordinal: what its source knows it by, below 2³².
  /// - Complexity: O(bytes of its segments), and a few microseconds for each word not met before.
  public mutating func add(_ unit: TranslationUnit, at ordinal: Int) {
    let number = UInt32(places.count)
    places.append(Place(ordinal: UInt32(ordinal), changed: unit.changed, id: unit.id))
    // A unit with one set of languages too many is found by none of them.
    setNumbers.append(sets.number(of: unit.segments.map(\.language)) ?? .max)
    for (place, segment) in unit.segments.enumerated() {
      let language = segment.language.base
      guard languages?.contains(language) ?? true else { continue }
      sides[side(of: language)].add(segment.text, segment: place, unit: number)
    }
  }

  private mutating func side(of language: LanguageTag) -> Int {
    if let side = sideLanguages.firstIndex(of: language) { return side }
    sideLanguages.append(language)
    sides.append(MemorySideBuilder(language, cores: cores))
    return sides.count - 1
  }

  /// The image of the index, to be written to a file or held in memory.
  ///
  /// - Complexity: O(tokens), and sorting the units.
  public consuming func image(stamp: IndexStamp) -> IndexImage {
    for side in sides.indices { sides[side].finish() }
    let ranked = places.indices.sorted { Place.precedes(places[$0], places[$1]) }
    var ranks = [UInt32](repeating: 0, count: places.count)
    for (rank, unit) in ranked.enumerated() { ranks[unit] = UInt32(rank) }
    var image = IndexImage(kind: MemoryPart.kind, stamp: stamp)
    image.add(ranked.map { places[$0].ordinal }, as: MemorySections.ordinals)
    image.add(ranked.map { setNumbers[$0] }, as: MemorySections.languageSets)
    image.add(Array(sets.text.utf8), as: MemorySections.languages)
    image.add(
      Array(sideLanguages.map { $0.description + "\n" }.joined().utf8), as: MemorySections.sides)
    let unindexed = Set(sides.flatMap(\.unindexed)).map { ranks[Int($0)] }.sorted()
    image.add(unindexed, as: MemorySections.unindexed)
    for (number, side) in sides.enumerated() {
      side.add(to: &image, first: MemorySections.side(number), ranks: ranks)
    }
    return image
  }
}
