/// What a file is, as far as its first bytes and its name tell.
///
/// ```swift
/// try Format.detect(ExchangeInput(path: "notas.txt"))
/// // omegat, UTF-16LE
/// ```
public struct DetectedFormat: Sendable, Hashable {
  /// The format.
  public var format: Format
  /// The encoding of a text file; `nil` for XML, which names its own, and for what is no text.
  public var encoding: TextEncoding?
}

extension Format {
  /// Finds out the format of a file by its first 64 KiB and, where those leave a choice, its name.
  ///
  /// - Throws: when the file cannot be opened, or is of no format that Leksik reads.
  public static func detect(
    _ input: ExchangeInput, encoding: TextEncoding? = nil
  ) throws(ExchangeError) -> DetectedFormat {
    let bytes = try input.source().next()
    let ending = input.path.split(separator: ".").last.map { $0.lowercased() } ?? ""
    if bytes.starts(with: Array("PK\u{3}\u{4}".utf8)) {
      if let format = archive(bytes, ending) { return DetectedFormat(format: format) }
    } else if bytes.starts(with: Array("SQLite format 3\0".utf8)) {
      return DetectedFormat(format: .interpretbank)
    } else {
      let source = TextSource(ByteSource(bytes), declared: encoding)
      let text = source.next()
      if let format = xml(text) { return DetectedFormat(format: format) }
      if let format = plain(text, ending) {
        return DetectedFormat(format: format, encoding: source.encoding)
      }
    }
    throw ExchangeError(.unknownFormat, path: input.path)
  }

  private static func archive(_ bytes: [UInt8], _ ending: String) -> Format? {
    switch ending {
    case "xlsx", "xlsm": return .xlsx
    case "docx": return .docx
    default: break
    }
    let text = String(decoding: bytes, as: UTF8.self)
    if text.contains("xl/") { return .xlsx }
    return text.contains("word/") ? .docx : nil
  }

  /// The format of an XML document by its root element.
  private static func xml(_ text: [UInt8]) -> Format? {
    guard let first = text.first(where: { $0 > 0x20 }), first == UInt8(ascii: "<") else {
      return nil
    }
    guard let tag = XMLProlog.rootTag(of: text) else { return nil }
    switch XMLProlog.localName(of: tag) {
    case "tmx": return .tmx
    case "martif": return .tbx2
    case "tbx": return tag.contains("\"dct\"") || tag.contains("'dct'") ? .tbx : .tbxDCA
    case "xliff": return XMLProlog.value(of: "version", in: tag)?.first == "2" ? .xliff2 : .xliff
    default: return nil
    }
  }

  private static func plain(_ text: [UInt8], _ ending: String) -> Format? {
    if text.starts(with: Array("#UTX".utf8)) { return .utx }
    switch ending {
    case "csv": return .csv
    case "tsv", "tab": return .tsv
    case "po", "pot": return .po
    case "json": return .json
    case "md", "markdown": return .markdown
    case "utf8": return .omegat
    default: break
    }
    let lines = text.split(separator: 0x0A).prefix(50)
    if lines.contains(where: { $0.starts(with: Array("msgid \"".utf8)) }) { return .po }
    if let first = text.first(where: { $0 > 0x20 }), first == UInt8(ascii: "{"), ending != "txt" {
      return .json
    }
    let rows = lines.filter { $0.first != UInt8(ascii: "#") && $0.contains { $0 > 0x20 } }
    let tabbed = rows.count { $0.contains(0x09) }
    if !rows.isEmpty, tabbed * 10 >= rows.count * 9 { return .omegat }
    return ["txt", "text", ""].contains(ending) || !text.isEmpty ? .text : nil
  }
}
