import CZip
import FileFuzzing
import Fuzzing
import LeksikExchange

/// Takes bytes as an office document: as they are, or as the files of an archive that is packed here.
///
/// The checksums of an archive keep changed bytes from ever reaching the readers of its files. The
/// first byte chooses; files are names and contents, each ended by a zero.
@main struct FuzzArchive {
  static func main() {
    let workbook = Samples.file(.xlsx)
    let document =
      "word/document.xml\0<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>a b</w:t><w:tab/></w:r>"
      + "<w:del><w:r><w:t>c</w:t></w:r></w:del></w:p></w:body></w:document>\0"
    let seeds = [
      [0] + workbook, [1] + packed(Array(document.utf8)), [2] + files(of: workbook),
      [3] + Array(document.utf8),
    ]
    Fuzzer.run(seeds: seeds) { data in
      guard data.count > 1 else { return }
      let rest = Array(data[1...])
      let bytes = data[0] & 2 == 0 ? rest : packed(rest)
      FileCheck.check(bytes, as: data[0] & 1 == 0 ? .xlsx : .docx)
    }
  }

  /// An archive of the files that names and contents give.
  private static func packed(_ bytes: [UInt8]) -> [UInt8] {
    guard let writer = czip_new() else { preconditionFailure("out of memory") }
    defer { czip_free(writer) }
    let parts = bytes.split(separator: 0, maxSplits: 40, omittingEmptySubsequences: false)
    for index in stride(from: 0, to: parts.count - 1, by: 2) {
      let content = Array(parts[index + 1])
      _ = czip_add(writer, String(decoding: parts[index], as: UTF8.self), content, content.count)
    }
    var count = 0
    return czip_finish(writer, &count).map { Array(UnsafeBufferPointer(start: $0, count: count)) }
      ?? []
  }

  /// The names and contents of an archive.
  private static func files(of archive: [UInt8]) -> [UInt8] {
    // The door reads from the archive until it is closed, so the bytes must stay where they are.
    archive.withUnsafeBufferPointer(files)
  }

  private static func files(of archive: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    guard let door = czip_open_memory(archive.baseAddress, archive.count, 100) else { return [] }
    defer { czip_close(door) }
    var all: [UInt8] = []
    for index in 0..<czip_count(door) {
      all += Array(String(cString: czip_name(door, index)).utf8) + [0]
      guard let stream = czip_unpack(door, index, 1 << 20, 200) else { continue }
      defer { czip_stop(stream) }
      var buffer = [UInt8](repeating: 0, count: 4096)
      while case let count = czip_read(stream, &buffer, buffer.count), count > 0 {
        all += buffer[..<Int(count)]
      }
      all.append(0)
    }
    return all
  }
}
