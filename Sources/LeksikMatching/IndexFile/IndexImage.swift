/// The sections of an index that is to be written to a file or held in memory.
///
/// ```swift
/// var image = IndexImage(kind: IndexKind("terms", version: 2), stamp: .none)
/// image.add([1.5, 2.5], as: 4)
/// let file = IndexFile(image)
/// ```
public struct IndexImage {
  /// A section that waits to be written; nothing is copied before.
  struct Piece {
    let section: UInt32
    let count: Int
    let withBytes: ((UnsafeRawBufferPointer) -> Void) -> Void
  }

  let kind: IndexKind
  let stamp: IndexStamp
  private(set) var pieces: [Piece] = []

  /// An image without sections.
  public init(kind: IndexKind, stamp: IndexStamp) {
    self.kind = kind
    self.stamp = stamp
  }

  /// Adds a section that holds `values` one after the other.
  ///
  /// - Precondition: no section has this number yet.
  public mutating func add<Value: BitwiseCopyable>(_ values: [Value], as section: UInt32) {
    precondition(!pieces.contains { $0.section == section }, "a section is added once")
    pieces.append(
      Piece(
        section: section, count: values.count * MemoryLayout<Value>.stride,
        withBytes: { body in values.withUnsafeBytes(body) }))
  }

  /// Where each section stands, and where the last one ends.
  var places: (sections: [Range<Int>], end: Int) {
    var end = IndexLayout.headerSize
    let sections = pieces.map { piece in
      let start = IndexLayout.aligned(end)
      end = start + piece.count
      return start..<end
    }
    return (sections, end)
  }

  /// Writes the index to `path`: a new file beside it, on disk for good, then renamed over it.
  ///
  /// A reader of an earlier file keeps it; a crash leaves the earlier file. The mode is 0600.
  ///
  /// - Throws: ``IndexFileError`` with ``IndexFileError/Code/unwritable``; the earlier file, if any,
  ///   is untouched then.
  /// - Complexity: O(bytes).
  public func write(to path: String) throws(IndexFileError) {
    var file = try IndexFileWriter(replacing: path)
    let (places, end) = places
    for (piece, place) in zip(pieces, places) {
      try file.pad(to: place.lowerBound)
      var failure: IndexFileError?
      piece.withBytes { bytes in
        do throws(IndexFileError) { try file.write(bytes) } catch { failure = error }
      }
      if let failure { throw failure }
    }
    let blockChecksums = try file.finishBlocks()
    var footer: [UInt8] = []
    for (piece, place) in zip(pieces, places) {
      footer.append(number: UInt64(piece.section))
      footer.append(number: UInt64(place.lowerBound))
      footer.append(number: UInt64(place.count))
    }
    for checksum in blockChecksums { footer.append(number: checksum) }
    let header = IndexHeader(
      kind: kind, stamp: stamp, sectionCount: pieces.count, footerStart: end,
      footerChecksum: footer.withUnsafeBytes(Checksum64.of), fileSize: end + footer.count)
    try file.commit(header: header.bytes, footer: footer)
  }
}
