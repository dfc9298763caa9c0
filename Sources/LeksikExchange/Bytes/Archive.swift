import CZip
import LeksikModel

/// The files of an office document, which is a ZIP archive.
///
/// It is a class because it owns a C handle.
final class Archive {
  private let door: OpaquePointer
  /// The bytes that an archive in memory stands on.
  private let bytes: UnsafeMutableBufferPointer<UInt8>?

  /// Opens the archive of an input.
  ///
  /// - Throws: when the file cannot be opened or is no archive.
  init(_ input: ExchangeInput) throws(ExchangeError) {
    var code: Int32 = 0
    let opened: OpaquePointer?
    if let given = input.bytes {
      let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: given.count)
      _ = copy.initialize(from: given)
      bytes = copy
      opened = czip_open_memory(copy.baseAddress, copy.count, Int32(Limits.archiveEntries))
    } else {
      bytes = nil
      opened = czip_open_file(input.path, Int32(Limits.archiveEntries), &code)
    }
    guard let opened else {
      bytes?.deallocate()
      if code != 0 { throw ExchangeError(errno: code, path: input.path) }
      throw ExchangeError(.broken("it is no archive, or one of too many files"), path: input.path)
    }
    door = opened
  }

  deinit {
    czip_close(door)
    bytes?.deallocate()
  }

  /// Whether the archive has a file of this name.
  func contains(_ name: String) -> Bool { czip_find(door, name) >= 0 }

  /// What was wrong with a file of the archive.
  struct Outcome {
    var diagnostics: [Diagnostic]
    var isBroken: Bool
  }

  /// Walks a file of the archive as XML to its end, unpacking it piece by piece; `nil` when it is not
  /// there.
  func walk(
    _ name: String, path: String, _ body: (XMLReader) throws -> Void
  ) rethrows -> Outcome? {
    let entry = czip_find(door, name)
    guard entry >= 0 else { return nil }
    guard
      let stream = czip_unpack(door, entry, UInt64(Limits.unpacked), UInt64(Limits.ratio))
    else { preconditionFailure("out of memory") }
    defer { czip_stop(stream) }
    let xml = XMLReader(
      stream: { stream, bytes, count in czip_read(OpaquePointer(stream), bytes, count) },
      context: UnsafeMutableRawPointer(stream), path: path)
    try body(xml)
    var diagnostics = xml.finish()
    if let problem = czip_problem(stream) {
      diagnostics.append(
        Diagnostic(
          .error, rule: "archive", "\(name) cannot be unpacked: \(String(cString: problem))",
          at: SourceLocation(path: path)))
    }
    return Outcome(diagnostics: diagnostics, isBroken: xml.isBroken)
  }
}
