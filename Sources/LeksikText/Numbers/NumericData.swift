/// The tables of a language as the program carries them: runs of 64-bit words, each after its count.
///
/// `NumericTables` says in which order they stand.
struct NumericData {
  private var place: UnsafePointer<UInt64>

  /// Reads from the first run on.
  ///
  /// - Parameter start: data that lives as long as the process.
  init(_ start: UnsafePointer<UInt64>) { place = start }

  /// The next run.
  mutating func run<Value: BitwiseCopyable>(of type: Value.Type) -> UnsafeBufferPointer<Value> {
    let count = Int(place[0])
    let bytes = UnsafeRawBufferPointer(start: place + 1, count: 8 * count)
    place += 1 + count
    return bytes.bindMemory(to: type)
  }

  /// Appends a run to `words`; zeros fill the last word.
  static func append<Value: BitwiseCopyable>(_ values: [Value], to words: inout [UInt64]) {
    values.withUnsafeBytes { bytes in
      words.append(UInt64((bytes.count + 7) / 8))
      for start in stride(from: 0, to: bytes.count, by: 8) {
        var word: UInt64 = 0
        for index in start..<min(start + 8, bytes.count) {
          word |= UInt64(bytes[index]) << UInt64(8 * (index - start))
        }
        words.append(word)
      }
    }
  }
}
