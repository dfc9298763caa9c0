import Fuzzing
import LeksikMatching

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Takes bytes as an index file, and as damage to one.
///
/// An odd first byte: the rest is the file. An even one: the next four say which bytes of a sound
/// file change and how; a changed file is refused or gives what was written.
@main struct FuzzIndex {
  private static let path = "/tmp/leksik-fuzz-\(getpid()).index"
  private static let kind = IndexKind("fuzz", version: 1)

  static func main() {
    write([1, 2, 3, 4, 5], to: path)
    let sound = read(path)
    unlink(path)
    Fuzzer.run(seeds: [[1] + sound, [0, 9, 0, 1, 1, 2, 3, 4, 5, 6, 7, 8]]) { data in
      guard data.count > 5 else { return }
      defer { unlink(path) }
      let rest = Array(data[5...])
      if data[0] & 1 == 1 {
        store(Array(data[1...]))
        _ = values()
        return
      }
      write(rest, to: path)
      precondition(values() == rest, "a sound file is not read")
      var bytes = read(path)
      bytes[(Int(data[1]) << 8 | Int(data[2])) % bytes.count] ^= data[3]
      if data[4] > 127 { bytes.removeLast(Int(data[4]) % bytes.count) }
      store(bytes)
      let found = values()
      precondition(found == nil || found == rest, "damage has become an answer")
    }
  }

  /// All sections, each block checked; `nil` when the file is refused.
  private static func values() -> [UInt8]? {
    guard let file = try? IndexFile(mapping: path, kind: kind) else { return nil }
    guard (try? file.checkAll()) != nil, let bytes = try? file.section(1).bytes() else {
      return nil
    }
    _ = try? file.section(2).values(of: UInt32.self)
    return withExtendedLifetime(file) { Array(bytes) }
  }

  private static func write(_ bytes: [UInt8], to path: String) {
    var image = IndexImage(kind: kind, stamp: .none)
    image.add(bytes, as: 1)
    image.add([7, 8] as [UInt32], as: 2)
    guard (try? image.write(to: path)) != nil else { preconditionFailure("\(path) is not written") }
  }

  private static func store(_ bytes: [UInt8]) {
    guard let file = fopen(path, "wb") else { preconditionFailure("\(path) is not written") }
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
  }

  private static func read(_ path: String) -> [UInt8] {
    guard let file = fopen(path, "rb") else { preconditionFailure("\(path) is not read") }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    let count = fread(&bytes, 1, bytes.count, file)
    return Array(bytes[..<count])
  }
}
