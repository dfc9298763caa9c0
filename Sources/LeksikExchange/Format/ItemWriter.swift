import LeksikModel

/// Writes items in the order in which they come; one for each format.
protocol ItemWriter {
  /// Writes the beginning of a document, a concept or a unit.
  mutating func write(_ item: ExchangeItem)
  /// Ends the document.
  mutating func finish()
  /// Hands over the bytes written since the last time.
  mutating func takeBytes() -> [UInt8]
  /// What could not be written after all.
  func diagnostics(path: String) -> [Diagnostic]
}

extension ItemWriter {
  func diagnostics(path: String) -> [Diagnostic] { [] }
}

/// Writes TMX.
struct TMXItemWriter: ItemWriter {
  private var writer = TMXWriter()

  mutating func write(_ item: ExchangeItem) {
    switch item {
    case .memory(let memory): writer.start(memory)
    case .unit(let unit): writer.write(unit)
    case .glossary, .concept: preconditionFailure("a glossary is made a memory first")
    }
  }

  mutating func finish() { writer.stop() }
  mutating func takeBytes() -> [UInt8] { writer.xml.takeBytes() }
  func diagnostics(path: String) -> [Diagnostic] { writer.xml.diagnostics(path: path) }
}

/// Writes TBX in one of its styles.
struct TBXItemWriter: ItemWriter {
  private var writer: TBXWriter

  init(_ style: TBXStyle) {
    writer = TBXWriter(style)
  }

  mutating func write(_ item: ExchangeItem) {
    switch item {
    case .glossary(let glossary): writer.start(glossary)
    case .concept(let concept): writer.write(concept)
    case .memory, .unit: preconditionFailure("a memory is made a glossary first")
    }
  }

  mutating func finish() { writer.stop() }
  mutating func takeBytes() -> [UInt8] { writer.xml.takeBytes() }
  func diagnostics(path: String) -> [Diagnostic] { writer.xml.diagnostics(path: path) }
}

/// Writes a table of cells with a sign between them.
struct TableItemWriter: ItemWriter {
  private var writer: DelimitedWriter
  private let rows: TableRows

  init(_ rows: TableRows, delimiter: UInt8) {
    writer = DelimitedWriter(delimiter: delimiter)
    self.rows = rows
    writer.write(rows.header)
  }

  mutating func write(_ item: ExchangeItem) {
    if let row = rows.row(of: item) { writer.write(row.map(FormulaGuard.guarded)) }
  }

  mutating func finish() {}
  mutating func takeBytes() -> [UInt8] { writer.takeBytes() }
}
