import LeksikModel

/// The signs and tables that packing and unpacking share.
enum Packing {
  /// The first field of packed data.
  ///
  /// It changes with the form, and with the cases of any enum of the model that is packed.
  static let stamp = "leksik-bundle-2"
  /// What errors call packed data.
  static let path = "the packed glossaries"

  /// The most terms that room is made for before they are read.
  static let mostReserved = 99

  static let endOfItem: UInt8 = 0x1D
  static let endOfRecord: UInt8 = 0x1E
  static let endOfField: UInt8 = 0x1F

  /// What a record holds, by its first byte.
  enum Kind: UInt8 {
    case languages = 0x41  // A
    case glossary, concept, citation, relation, section, definition, term
    case memory, unit, segment, code, subflow, property
    case end
  }

  /// The values of an enum by position; 0 stands for none.
  static func code<Value: CaseIterable & Equatable>(_ value: Value?) -> UInt8 {
    guard let value else { return UInt8(ascii: "0") }
    for (index, other) in Value.allCases.enumerated() where other == value {
      return UInt8(ascii: "1") + UInt8(index)
    }
    return UInt8(ascii: "0")
  }

  /// Optional texts as items, each after whether it is there; none when none is there.
  static func items(_ texts: [String?]) -> [String] {
    texts.contains { $0 != nil } ? texts.flatMap { $0.map { ["1", $0] } ?? ["0", ""] } : []
  }

  /// The `count` optional texts that ``items(_:)`` made items of; `nil` for anything else.
  static func texts(_ items: [String], count: Int) -> [String?]? {
    if items.isEmpty { return Array(repeating: nil, count: count) }
    guard items.count == 2 * count else { return nil }
    return (0..<count).map { items[2 * $0] == "1" ? items[2 * $0 + 1] : nil }
  }
}
