import LeksikMatching

/// A section of an index as an array of numbers; what is read is checked first.
///
/// A number that leads outside its section throws: it came from a damaged file.
struct Column<Value: BitwiseCopyable>: Sendable {
  private let section: IndexSection
  /// The number of values.
  let count: Int

  init(_ section: IndexSection) {
    self.section = section
    count = section.count / MemoryLayout<Value>.stride
  }

  /// The value at `index`.
  func value(_ index: Int) throws(IndexFileError) -> Value {
    try section.values(of: Value.self, in: index..<index + 1)[0]
  }

  /// The values of a part, as long as the index lives.
  func values(_ part: Range<Int>) throws(IndexFileError) -> UnsafeBufferPointer<Value> {
    try section.values(of: Value.self, in: part)
  }

  /// All values.
  func values() throws(IndexFileError) -> UnsafeBufferPointer<Value> {
    try section.values(of: Value.self)
  }
}

extension Column<UInt32> {
  /// The range between two neighbouring values, which are starts of things.
  func range(_ index: Int) throws(IndexFileError) -> Range<Int> {
    let ends = try values(index..<index + 2)
    return Int(ends[0])..<max(Int(ends[0]), Int(ends[1]))
  }
}
