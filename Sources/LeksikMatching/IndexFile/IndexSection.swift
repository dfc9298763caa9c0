/// One section of an index: a run of bytes that is checked where it is read.
///
/// ```swift
/// let lengths = try file.section(3)
/// try lengths.values(of: UInt32.self)[7]
/// ```
///
/// The pointers it hands out are valid as long as the section or its file is held.
public struct IndexSection: Sendable {
  let storage: IndexStorage
  let range: Range<Int>

  /// The number of bytes.
  public var count: Int { range.count }

  /// The bytes of a part, after their checksums were compared.
  ///
  /// - Throws: ``IndexFileError`` with ``IndexFileError/Code/damaged``, also for a part that lies
  ///   outside the section: such an offset came from a damaged file.
  /// - Complexity: O(1) but for the first touch of each 16 KiB.
  public func bytes(_ part: Range<Int>) throws(IndexFileError) -> UnsafeRawBufferPointer {
    guard part.lowerBound >= 0, part.upperBound <= range.count else {
      throw IndexFileError(
        .damaged, path: storage.path, "an offset leads outside its section: \(part)")
    }
    let place = range.lowerBound + part.lowerBound..<range.lowerBound + part.upperBound
    try storage.check(place)
    return UnsafeRawBufferPointer(rebasing: storage.bytes[place])
  }

  /// Whether the checksums of a part, which lies in the section, need no comparison any more.
  func isChecked(_ part: Range<Int>) -> Bool {
    storage.isChecked(range.lowerBound + part.lowerBound..<range.lowerBound + part.upperBound)
  }

  /// All bytes of the section, after their checksums were compared.
  ///
  /// - Complexity: the first call reads the whole section.
  public func bytes() throws(IndexFileError) -> UnsafeRawBufferPointer { try bytes(0..<count) }

  /// A part of the section as an array of numbers; `part` counts elements.
  ///
  /// - Complexity: O(1) but for the first touch of each 16 KiB.
  public func values<Value: BitwiseCopyable>(
    of type: Value.Type, in part: Range<Int>
  ) throws(IndexFileError) -> UnsafeBufferPointer<Value> {
    let stride = MemoryLayout<Value>.stride
    return try bytes(part.lowerBound * stride..<part.upperBound * stride)
      .assumingMemoryBound(to: type)
  }

  /// One number of the section.
  ///
  /// - Complexity: O(1) but for the first touch of each 16 KiB.
  public func value<Value: BitwiseCopyable>(
    of type: Value.Type, at index: Int
  ) throws(IndexFileError) -> Value {
    let stride = MemoryLayout<Value>.stride
    guard index >= 0, index < range.count / stride else {
      throw IndexFileError(
        .damaged, path: storage.path, "an offset leads outside its section: \(index)")
    }
    let start = range.lowerBound + index * stride
    try storage.check(start..<start + stride)
    return storage.bytes.loadUnaligned(fromByteOffset: start, as: type)
  }

  /// The whole section as an array of numbers.
  ///
  /// - Complexity: the first call reads the whole section.
  public func values<Value: BitwiseCopyable>(
    of type: Value.Type
  ) throws(IndexFileError) -> UnsafeBufferPointer<Value> {
    try values(of: type, in: 0..<count / MemoryLayout<Value>.stride)
  }
}
