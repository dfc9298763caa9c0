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

  /// An optional text as two items: whether it is there, and the text.
  static func list(_ text: String?) -> [String] { text.map { ["1", $0] } ?? ["0", ""] }

  /// The optional texts that ``list(_:)`` made items of.
  static func texts(_ list: [String]) -> [String?] {
    stride(from: 0, to: list.count - 1, by: 2).map { list[$0] == "1" ? list[$0 + 1] : nil }
  }
}
