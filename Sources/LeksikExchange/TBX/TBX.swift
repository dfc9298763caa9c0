public import LeksikModel

/// Reads and writes glossaries as TBX, the exchange format of terminology.
///
/// ```swift
/// let imported = try TBX.read(contentsOf: "courts.tbx")
/// imported.document.concepts.count                         // 69
/// TBX.write(imported.document) == (the text of the file)   // true, for a file Leksik wrote
/// ```
///
/// It writes version 3 in DCT style: the public modules Min and Basic where they have the data
/// category and the value, and a module of its own, `urn:leksik:tbx:1`, for the rest. It reads
/// versions 3 and 2, DCT and DCA style, whatever the prefixes. A data category it has no field for
/// is reported, once each, with the number of times it was met.
///
/// Source: ISO 30042:2019 (version 3) and ISO 30042:2008 (version 2, `martif`); the modules of
/// TBX-Basic as published by LTAC Global.
public enum TBX {
  /// Reads a glossary from bytes; `path` is what diagnostics call them.
  ///
  /// Every fault of the file is a diagnostic. A concept is kept only when it was read to its end:
  /// where a file breaks off, the concepts before that place are there, and an error says so.
  /// Files of other programs break long texts over several indented lines: there, a line break with
  /// the space around it reads as one space. Files of Leksik's own dialect are kept to the letter.
  ///
  /// - Complexity: O(`bytes.count`).
  public static func read(_ bytes: [UInt8], path: String) -> Imported<Glossary> {
    bytes.withUnsafeBufferPointer { read(XMLReader($0, path: path), path: path) }
  }

  /// Reads the glossary in the file at `path`, piece by piece.
  ///
  /// - Throws: when the file cannot be opened.
  public static func read(contentsOf path: String) throws(ExchangeError) -> Imported<Glossary> {
    read(try XMLReader(path: path), path: path)
  }

  private static func read(_ xml: XMLReader, path: String) -> Imported<Glossary> {
    var reader = TBXReader(xml, path: path)
    var concepts: [Concept] = []
    reader.read(head: { _ in }) { concept, _, _ in concepts.append(concept) }
    var glossary = reader.glossary
    glossary.concepts = concepts
    return Imported(glossary, source: reader.source, diagnostics: xml.finish())
  }

  /// The glossary in the canonical layout.
  ///
  /// Reading the result gives an equal glossary, and writing that gives the same bytes. Left out
  /// are texts that are empty; a character that XML cannot hold becomes U+FFFD.
  ///
  /// - Complexity: O(length of the result).
  public static func write(_ glossary: Glossary) -> String {
    var diagnostics: [Diagnostic] = []
    return write(glossary, path: "", diagnostics: &diagnostics)
  }

  /// The glossary in the canonical layout, with a diagnostic when a character could not be written.
  ///
  /// `path` is what the diagnostic calls the result.
  ///
  /// - Complexity: O(length of the result).
  public static func write(
    _ glossary: Glossary, path: String, diagnostics: inout [Diagnostic]
  ) -> String {
    var writer = TBXWriter()
    writer.write(glossary)
    diagnostics += writer.xml.diagnostics(path: path)
    return writer.xml.finish()
  }
}
