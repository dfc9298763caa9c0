public import LeksikModel

/// Where a memory's units are kept: an array, or a store on disk.
///
/// An index knows its units by ordinals and asks for the few that an answer shows.
public protocol TranslationUnitSource: Sendable {
  /// The unit with this ordinal.
  ///
  /// - Throws: whatever reading it can throw.
  func unit(at ordinal: Int) throws -> TranslationUnit

  /// The units with these ordinals, in their order; a source on disk reads them at one go.
  ///
  /// - Throws: whatever reading them can throw.
  func units(at ordinals: [Int]) throws -> [TranslationUnit]
}

extension TranslationUnitSource {
  /// The units with these ordinals, one after the other.
  public func units(at ordinals: [Int]) throws -> [TranslationUnit] {
    try ordinals.map(unit)
  }
}

/// Units held in memory by their ordinals.
struct UnitTable: TranslationUnitSource {
  private let units: [Int: TranslationUnit]

  init(_ units: [Int: TranslationUnit]) {
    self.units = units
  }

  func unit(at ordinal: Int) throws -> TranslationUnit {
    guard let unit = units[ordinal] else { preconditionFailure("an ordinal of these units") }
    return unit
  }
}

/// The units of an array, whose ordinals are their places.
extension Array: TranslationUnitSource where Element == TranslationUnit {
  /// The unit at this place.
  public func unit(at ordinal: Int) throws -> TranslationUnit { self[ordinal] }
}
