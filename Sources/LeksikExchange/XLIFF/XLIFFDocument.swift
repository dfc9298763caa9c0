public import LeksikModel

/// An XLIFF document whose targets can be written while every other byte stays as it is.
///
/// ```swift
/// let document = try XLIFFDocument(ExchangeInput(path: "acta.xlf"))
/// var edits: [XLIFFUnit.ID: XLIFFEdit] = [:]
/// for unit in document.units where unit.target == nil {
///   edits[unit.id] = XLIFFEdit(target: Segment("…", in: .haitianCreole), state: "translated")
/// }
/// try document.write(edits, to: "acta.ht.xlf")
/// ```
///
/// Source: XLIFF 1.2 (OASIS, 2008); XLIFF 2.0, 2.1 and 2.2 with the modules Translation Candidates
/// and Glossary.
public struct XLIFFDocument: Sendable {
  /// The version as the file names it.
  public let version: String
  /// The language of the sources.
  public let sourceLanguage: LanguageTag?
  /// The language of the targets, where the file names one.
  public let targetLanguage: LanguageTag?
  /// The segments in the order of the document.
  public let units: [XLIFFUnit]
  /// What was wrong with the file.
  public let diagnostics: [Diagnostic]

  let path: String
  let encoding: TextEncoding
  let hasMark: Bool
  /// The document in UTF-8.
  let text: [UInt8]
  let map: XMLMap

  /// Reads a document.
  ///
  /// - Throws: when the file cannot be opened, is not well-formed or no XLIFF (``ExchangeError``
  ///   names line and reason), or is in an encoding that cannot be written back.
  /// - Complexity: O(size of the file); the file is held in memory.
  public init(_ input: ExchangeInput, _ options: ReadOptions = ReadOptions()) throws {
    path = input.path
    guard let bytes = try input.source().rest(atMost: Limits.wholeFile) else {
      throw ExchangeError(.tooLarge, path: path)
    }
    var units: [XLIFFUnit] = []
    let (reader, diagnostics) = bytes.withUnsafeBufferPointer { buffer in
      var reader = XLIFFReader(XMLReader(buffer, path: input.path), path: input.path, options)
      reader.read { units.append($0) }
      return (reader, reader.xml.finish())
    }
    if reader.xml.isBroken {
      let first = diagnostics.first { $0.severity == .error }
      throw ExchangeError(.broken(first?.description ?? ""), path: path)
    }
    self.units = units
    self.diagnostics = diagnostics
    version = reader.version ?? "1.2"
    sourceLanguage = reader.source
    targetLanguage = reader.target
    let declared = XMLProlog.encoding(of: bytes).map { TextEncoding(name: $0) } ?? .utf8
    let source = TextSource(ByteSource(bytes), declared: declared)
    encoding = source.encoding
    hasMark = source.hasMark
    let text = source.rest(atMost: .max) ?? []
    guard declared != nil, source.fault == nil, let map = XMLMap(text) else {
      throw ExchangeError(.notEditable, path: path)
    }
    self.text = text
    self.map = map
  }

  /// The bytes of the document with the edits in their places.
  ///
  /// - Precondition: every id is one of ``units``.
  /// - Throws: when a text cannot be written in the encoding of the document.
  public func bytes(with edits: [XLIFFUnit.ID: XLIFFEdit]) throws(ExchangeError) -> [UInt8] {
    var editor = XLIFFEditor(self)
    editor.apply(edits)
    guard let encoded = TextEncoder.encode(editor.result(), encoding, hasMark: hasMark) else {
      throw ExchangeError(.notEncodable(encoding.rawValue), path: path)
    }
    return encoded
  }

  /// Writes the document with the edits in their places; the file is replaced as a whole.
  public func write(
    _ edits: [XLIFFUnit.ID: XLIFFEdit], to path: String
  ) throws(ExchangeError) {
    let bytes = try bytes(with: edits)
    let output = try OutputFile(path: path)
    try output.write(bytes)
    try output.commit()
  }
}
