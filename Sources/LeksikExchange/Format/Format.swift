/// A file format that Leksik exchanges.
///
/// ```swift
/// Format("tbx-dca")?.title                 // "TBX 3, DCA style"
/// Format.detect(contentsOf: "courts.tbx")  // tbx, UTF-8
/// ```
public enum Format: String, Sendable, Hashable, CaseIterable {
  /// TBX version 3, DCT style (ISO 30042:2019).
  case tbx
  /// TBX version 2, `martif` (ISO 30042:2008).
  case tbx2
  /// TBX version 3, DCA style.
  case tbxDCA = "tbx-dca"
  /// TMX 1.4b, level 2.
  case tmx
  /// XLIFF 1.2.
  case xliff
  /// XLIFF 2.0 to 2.2.
  case xliff2
  /// A table with commas, semicolons or another sign between its cells (RFC 4180).
  case csv
  /// A table with tabs between its cells.
  case tsv
  /// A workbook of spreadsheets (ECMA-376, ISO/IEC 29500).
  case xlsx
  /// UTX 1.20 (AAMT).
  case utx
  /// A glossary of OmegaT: tab-separated source, target and comment.
  case omegat
  /// A message catalogue of GNU gettext.
  case po
  /// Locale files: objects of keys and texts.
  case json
  /// Plain text.
  case text
  /// Markdown.
  case markdown
  /// A document of a word processor (ECMA-376, ISO/IEC 29500).
  case docx
  /// The database of InterpretBank.
  case interpretbank

  /// The format of this name; `nil` for any other.
  public init?(_ name: String) { self.init(rawValue: name.lowercased()) }
}

extension Format {
  /// What the entries of a file are.
  public enum Kind: String, Sendable, Hashable {
    /// Concepts.
    case glossary
    /// Translation units.
    case memory
  }

  /// The name for people.
  public var title: String {
    switch self {
    case .tbx: "TBX 3, DCT style"
    case .tbx2: "TBX 2"
    case .tbxDCA: "TBX 3, DCA style"
    case .tmx: "TMX"
    case .xliff: "XLIFF 1.2"
    case .xliff2: "XLIFF 2"
    case .csv: "CSV"
    case .tsv: "TSV"
    case .xlsx: "XLSX"
    case .utx: "UTX"
    case .omegat: "OmegaT glossary"
    case .po: "PO"
    case .json: "JSON"
    case .text: "plain text"
    case .markdown: "Markdown"
    case .docx: "DOCX"
    case .interpretbank: "InterpretBank"
    }
  }

  /// What its entries usually are.
  public var kind: Kind {
    switch self {
    case .tbx, .tbx2, .tbxDCA, .csv, .tsv, .xlsx, .utx, .omegat, .interpretbank: .glossary
    case .tmx, .xliff, .xliff2, .po, .json, .text, .markdown, .docx: .memory
    }
  }

  /// What its entries can be: a table holds either.
  public var kinds: Set<Kind> {
    switch self {
    case .csv, .tsv, .xlsx: [.glossary, .memory]
    default: [kind]
    }
  }

  /// Whether Leksik writes it.
  public var isWritable: Bool {
    switch self {
    case .text, .markdown, .docx, .interpretbank: false
    default: true
    }
  }

  /// Whether it holds two languages and no more.
  public var isBilingual: Bool {
    switch self {
    case .xliff, .xliff2, .utx, .omegat, .po: true
    default: false
    }
  }

  /// The usual endings of file names, the first one for new files.
  public var fileExtensions: [String] {
    switch self {
    case .tbx, .tbx2, .tbxDCA: ["tbx"]
    case .tmx: ["tmx"]
    case .xliff, .xliff2: ["xlf", "xliff", "sdlxliff", "mqxliff", "mxliff"]
    case .csv: ["csv"]
    case .tsv: ["tsv", "tab"]
    case .xlsx: ["xlsx", "xlsm"]
    case .utx: ["utx"]
    case .omegat: ["utf8"]
    case .po: ["po", "pot"]
    case .json: ["json"]
    case .text: ["txt"]
    case .markdown: ["md", "markdown"]
    case .docx: ["docx"]
    case .interpretbank: ["db", "sqlite", "ibk"]
    }
  }
}

extension Format: CustomStringConvertible {
  /// The name as options spell it.
  public var description: String { rawValue }
}
