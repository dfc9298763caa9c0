/// A set of names that a reader knows, as bits: asking costs nothing, and copies none.
struct XMLNameSet: Sendable {
  private var bits: SIMD4<UInt64> = .zero

  /// The names in `names`.
  init(_ names: some Sequence<XMLName>) {
    for name in names { insert(name) }
  }

  /// Whether a name is in the set.
  func contains(_ name: XMLName) -> Bool {
    let index = Int(name.rawValue)
    return bits[index >> 6] >> UInt64(index & 63) & 1 == 1
  }

  /// Adds a name.
  mutating func insert(_ name: XMLName) {
    let index = Int(name.rawValue)
    bits[index >> 6] |= 1 << UInt64(index & 63)
  }

  /// The names of this set that `other` lacks, in the order of ``XMLName``.
  func missing(from other: XMLNameSet) -> [XMLName] {
    if (bits & ~other.bits) == .zero { return [] }
    return XMLName.allCases.filter { contains($0) && !other.contains($0) }
  }
}

extension XMLNameSet: ExpressibleByArrayLiteral {
  init(arrayLiteral names: XMLName...) {
    self.init(names)
  }
}
