/// A file to read: on disk, or its bytes with the name that diagnostics call them.
public struct ExchangeInput: Sendable {
  /// The path as the caller wrote it.
  public let path: String
  let bytes: [UInt8]?

  /// The file at `path`, which is read piece by piece where its format allows.
  public init(path: String) {
    self.path = path
    bytes = nil
  }

  /// Bytes; `path` is what diagnostics call them, and its ending helps to find the format.
  public init(_ bytes: [UInt8], path: String) {
    self.path = path
    self.bytes = bytes
  }

  func source() throws(ExchangeError) -> ByteSource {
    if let bytes { ByteSource(bytes) } else { try ByteSource(path: path) }
  }

  /// Walks the file as XML.
  func withXML<Result>(_ body: (XMLReader) throws -> Result) throws -> Result {
    guard let bytes else { return try body(XMLReader(path: path)) }
    return try bytes.withUnsafeBufferPointer { try body(XMLReader($0, path: path)) }
  }
}
