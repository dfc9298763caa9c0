public import LeksikModel

/// Reads and writes translation memories as TMX.
///
/// ```swift
/// let imported = try TMX.read(contentsOf: "arrest.tmx")
/// imported.document.units.first?.segment(in: .haitianCreole)?.text
/// // "Ou gen dwa pou ou gen yon avoka."
/// ```
///
/// It writes version 1.4 and reads 1.1 to 1.4b. `x-setting`, `x-register`, `x-origin`, `x-case` and,
/// on a segment, `x-review`, `x-previous` and `x-next` are the fields of these names; `x-title` in
/// the header is the title. Every other
/// `prop` is kept in order, and a `note` of the header or of a segment as a property named `note`.
/// An attribute without a field is a property whose name begins with `@`: `@creationid`, `@srclang`.
/// Inline codes are kept beside the text (``LeksikModel/InlineCode``), and so are several segments
/// in one language.
///
/// Source: TMX 1.4b Specification, LISA OSCAR, 2005.
public enum TMX {
  /// Reads a memory from bytes; `path` is what diagnostics call them.
  ///
  /// Every fault of the file is a diagnostic. A unit is kept only when it was read to its end:
  /// where a file breaks off, the units before that place are there, and an error says so. The text
  /// of a segment is kept to the letter. A unit without `tuid` is called `tu-1`, `tu-2` and so on,
  /// after its place in the file.
  ///
  /// - Complexity: O(`bytes.count`).
  public static func read(_ bytes: [UInt8], path: String) -> Imported<TranslationMemory> {
    bytes.withUnsafeBufferPointer { read(XMLReader($0, path: path), path: path) }
  }

  /// Reads the memory in the file at `path`, piece by piece.
  ///
  /// - Throws: when the file cannot be opened.
  public static func read(
    contentsOf path: String
  ) throws(ExchangeError) -> Imported<TranslationMemory> {
    read(try XMLReader(path: path), path: path)
  }

  private static func read(_ xml: XMLReader, path: String) -> Imported<TranslationMemory> {
    var reader = TMXReader(xml)
    var units: [TranslationUnit] = []
    var source = SourceMap(path: path)
    reader.read(head: { _ in }) { unit, _, start, places in
      source.record([units.count], line: start.line, column: start.column)
      for (segment, place) in places.enumerated() {
        source.record([units.count, segment], line: place.line, column: place.column)
      }
      units.append(unit)
    }
    var memory = reader.head
    memory.units = units
    return Imported(memory, source: source, diagnostics: xml.finish())
  }

  /// The memory in the canonical layout.
  ///
  /// Reading the result gives an equal memory, and writing that gives the same bytes. A character
  /// that XML cannot hold becomes U+FFFD.
  ///
  /// - Complexity: O(length of the result).
  public static func write(_ memory: TranslationMemory) -> String {
    var diagnostics: [Diagnostic] = []
    return write(memory, path: "", diagnostics: &diagnostics)
  }

  /// The memory in the canonical layout, with a diagnostic when a character could not be written.
  ///
  /// `path` is what the diagnostic calls the result.
  ///
  /// - Complexity: O(length of the result).
  public static func write(
    _ memory: TranslationMemory, path: String, diagnostics: inout [Diagnostic]
  ) -> String {
    var writer = TMXWriter()
    writer.write(memory)
    diagnostics += writer.xml.diagnostics(path: path)
    return writer.xml.finish()
  }
}
