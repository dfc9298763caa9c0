import CXML

/// Every limit on what a file may ask of a reader, in one place.
///
/// Past one of them reading stops with a diagnostic that names the line and the reason. They lie far
/// above what real files hold, and are the reason that no file can exhaust a machine.
///
/// ```swift
/// Limits.depth  // 256: elements inside one another
/// ```
public enum Limits {
  /// Bytes of one text, one attribute, one cell: 1 MiB.
  public static let text = Int(CXML_MAX_TEXT)
  /// Elements, objects or lists inside one another.
  public static let depth = Int(CXML_MAX_DEPTH)
  /// Attributes of one element.
  public static let attributes = Int(CXML_MAX_ATTRIBUTES)
  /// Entities that one document may declare; how far they may grow is limited by libxml2.
  public static let entities = Int(CXML_MAX_ENTITIES)
  /// Columns of a table.
  public static let columns = 1024
  /// Bytes of a file that is read as a whole (JSON, PO, Markdown, XLIFF, DOCX): 256 MiB.
  public static let wholeFile = 256 << 20
  /// Files in an archive (XLSX, DOCX).
  public static let archiveEntries = 4096
  /// Bytes that one file of an archive may unpack to: 256 MiB.
  public static let unpacked = 256 << 20
  /// How many times larger a file of an archive may become when it is unpacked.
  public static let ratio = 200
  /// Bytes of the texts that the cells of a workbook share: 64 MiB.
  public static let sharedStrings = 64 << 20
  /// Combining marks in a row (UAX #15, stream-safe text).
  public static let marks = 30
  /// Diagnostics of one rule; the rest is counted.
  public static let diagnosticsOfOneRule = 1000
  /// Seconds that reading one file may take.
  public static let seconds = 900
}
