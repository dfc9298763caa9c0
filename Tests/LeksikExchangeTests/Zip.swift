import CZip

@testable import LeksikExchange

/// Archives for tests.
enum Zip {
  /// The bytes of an archive of these files.
  static func archive(_ files: [(String, String)]) -> [UInt8]? {
    guard let writer = czip_new() else { return nil }
    defer { czip_free(writer) }
    for (name, text) in files {
      let bytes = Array(text.utf8)
      guard czip_add(writer, name, bytes, bytes.count) == 0 else { return nil }
    }
    var count = 0
    return czip_finish(writer, &count).map {
      Array(UnsafeBufferPointer(start: $0, count: count))
    }
  }
}

/// The files around a sheet.
enum Workbooks {
  static let parts = WorkbookParts.all.map { ($0.0, String(decoding: $0.1, as: UTF8.self)) }
}
