/// What a reader made of a file: the document, where its parts stood, and what was wrong.
///
/// A file that is broken from some line on gives what was read before it, and an error that says
/// so; ``isComplete`` tells the two apart.
///
/// ```swift
/// let imported = TBX.read(bytes, path: "courts.tbx")
/// imported.document.concepts.count  // 69
/// imported.diagnostics              // []
/// ```
public struct Imported<Document: Sendable>: Sendable {
  /// What was read.
  public var document: Document
  /// Where its elements stood.
  public var source: SourceMap
  /// What was wrong or could not be kept, in the order of the file.
  public var diagnostics: [Diagnostic]

  /// The outcome of reading a file.
  public init(_ document: Document, source: SourceMap, diagnostics: [Diagnostic]) {
    self.document = document
    self.source = source
    self.diagnostics = diagnostics
  }

  /// Whether the whole file was read without an error.
  public var isComplete: Bool { !diagnostics.contains { $0.severity == .error } }
}
