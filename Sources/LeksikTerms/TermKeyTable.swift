public import LeksikModel
import LeksikText

/// The keys of all terms, sorted, so that a key is found without reading the others.
///
/// A table is one run of bytes: for each key a record of its tier, its text and the place of its
/// term, sorted. The table of the shipped glossaries is made when the package is built, because
/// making keys takes longer than a command may take to start.
///
/// ```swift
/// let table = TermKeyTable(concepts: glossary.concepts)
/// TermIndex(concepts: glossary.concepts, keys: table)
/// ```
public struct TermKeyTable: Sendable {
  private enum Storage: Sendable {
    case literal(StaticString)
    case bytes([UInt8])
  }

  private let storage: Storage

  /// The keys of every term of `concepts`.
  ///
  /// - Complexity: O(terms × log terms) comparisons.
  public init(concepts: [Concept]) {
    var records: [[UInt8]] = []
    var place = 0
    for concept in concepts {
      for section in concept.sections {
        for term in section.terms {
          for key in TermKeys.indexKeys(of: term.text, in: section.language) {
            if let start = Self.start(of: key) {
              records.append(start + Array(String(place).utf8) + [Self.recordEnd])
            }
          }
          place += 1
        }
      }
    }
    records.sort { $0.lexicographicallyPrecedes($1) }
    storage = .bytes(Array(records.joined()))
  }

  /// A table that was packed by ``packed``.
  ///
  /// - Precondition: the table was made of the same concepts, in the same order.
  public init(packed: StaticString) {
    storage = .literal(packed)
  }

  /// The table as text, for ``init(packed:)``.
  public var packed: String { withBytes { String(decoding: $0, as: UTF8.self) } }

  /// The places of the terms that are filed under `key`, in ascending order.
  ///
  /// A place counts the terms of all concepts in the order of the concepts, sections and terms.
  ///
  /// - Complexity: O(log keys) comparisons.
  func places(of key: TermKey) -> [Int] {
    guard let start = Self.start(of: key) else { return [] }
    return withBytes { bytes in
      var places: [Int] = []
      var record = Self.lowerBound(of: start, in: bytes)
      while record + start.count < bytes.count, bytes[record...].starts(with: start) {
        var place = 0
        var digit = record + start.count
        while bytes[digit] != Self.recordEnd {
          place = place * 10 + Int(bytes[digit] - UInt8(ascii: "0"))
          digit += 1
        }
        places.append(place)
        record = digit + 1
      }
      return places.sorted()
    }
  }

  private static let fieldEnd: UInt8 = 0x1F
  private static let recordEnd: UInt8 = 0x1E

  /// What the records of a key begin with; `nil` when the key holds a separator, which no one types.
  private static func start(of key: TermKey) -> [UInt8]? {
    guard !key.text.utf8.contains(where: { $0 == fieldEnd || $0 == recordEnd }) else { return nil }
    return [UInt8(ascii: "A") + UInt8(key.tier.rawValue)] + key.text.utf8 + [fieldEnd]
  }

  /// The start of the first record that does not sort before `start`.
  private static func lowerBound(
    of start: [UInt8], in bytes: UnsafeBufferPointer<UInt8>
  ) -> Int {
    var (low, high) = (0, bytes.count)
    while low < high {
      var middle = low + (high - low) / 2
      while middle > low, bytes[middle - 1] != recordEnd { middle -= 1 }
      var end = middle
      while bytes[end] != recordEnd { end += 1 }
      if bytes[middle..<end].lexicographicallyPrecedes(start) {
        low = end + 1
      } else {
        high = middle
      }
    }
    return low
  }

  private func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    switch storage {
    case .literal(let literal): literal.withUTF8Buffer(body)
    case .bytes(let bytes): bytes.withUnsafeBufferPointer(body)
    }
  }
}
