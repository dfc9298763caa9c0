import LeksikModel

/// Makes concepts of the rows of a UTX file; rows with one concept ID after the other are one concept.
struct UTXReader {
  /// The version that the first line names.
  private(set) var version: String?
  private let input: ExchangeInput
  private let log: TableLog
  private var languages: [LanguageTag?]
  private var columns: [Column]?
  private var glossary = Glossary(title: "")
  private var hasBegun = false
  private var open: (concept: Concept, given: String, line: Int)?
  private var ids = IDSet()

  /// What a column holds; a side counts from 0, the source.
  private enum Column: Equatable {
    case term(Int), partOfSpeech(Int), status(Int), id, comment, ignored(String)
  }

  init(_ input: ExchangeInput, _ log: TableLog, _ options: ReadOptions) {
    self.input = input
    self.log = log
    languages = [options.source, options.target]
  }

  /// Takes the next row.
  mutating func take(_ row: DelimitedReader.Row, _ body: ExchangeItem.Handler) rethrows {
    if row.cells[0].hasPrefix("#") { return readHeader(row) }
    if !hasBegun { try begin(line: row.line, body) }
    guard let columns else { return log.rejectQuietly() }
    var terms: [Int: Term] = [:]
    var (id, comment) = ("", "")
    for (column, cell) in zip(columns, row.cells) where !cell.isEmpty {
      switch column {
      case .term(let side): terms[side] = Term(cell)
      case .id: id = cell
      case .comment: comment = cell
      default: break
      }
    }
    for (column, cell) in zip(columns, row.cells) where !cell.isEmpty {
      switch column {
      case .partOfSpeech(let side):
        terms[side]?.partOfSpeech =
          UTX.partsOfSpeech.first { $0.name == cell }?.part
          ?? FreeValues.partOfSpeech(cell)
      case .status(let side):
        let status = UTX.statuses.first { $0.name == cell }?.status
        if status == nil {
          log.tally(
            .warning,
            "'\(cell)' is not a term status and is not kept; choose "
              + UTX.statuses.map(\.name).joined(separator: ", "), line: row.line)
        }
        terms[side]?.status = status
      default: break
      }
    }
    if id.isEmpty || id != open?.given { try close(body) }
    if open == nil { open = (Concept(id: id), id, row.line) }
    for side in terms.keys.sorted() {
      guard let term = terms[side], let language = languages[side] else { continue }
      add(term, in: language)
    }
    if !comment.isEmpty { open?.concept.notes.append(comment) }
  }

  private mutating func add(_ term: Term, in language: LanguageTag) {
    guard var concept = open?.concept else { return }
    if let index = concept.sections.firstIndex(where: { $0.language == language }) {
      concept.sections[index].terms.append(term)
    } else {
      concept.sections.append(LanguageSection(language: language, terms: [term]))
    }
    open?.concept = concept
  }

  /// Ends the file.
  mutating func finish(_ body: ExchangeItem.Handler) rethrows {
    try close(body)
    if !hasBegun { try begin(line: 1, body) }
  }

  private mutating func begin(line: Int, _ body: ExchangeItem.Handler) rethrows {
    hasBegun = true
    if columns == nil {
      log.fail("no line names the columns; write #src, tgt and so on with tabs between", line: line)
    } else if languages.allSatisfy({ $0 == nil }) {
      log.fail(
        "the first line names no languages, such as es/ht; give --source and --target",
        line: line)
    }
    try body(.glossary(glossary), input.origin(line: 1))
  }

  private mutating func close(_ body: ExchangeItem.Handler) rethrows {
    guard case (var concept, let given, let line)? = open else { return }
    open = nil
    log.count()
    guard concept.sections.contains(where: { !$0.terms.isEmpty }) else {
      return log.reject("the row has no term and is not kept", line: line, isCounted: true)
    }
    if given.isEmpty { concept.id = "row-\(log.read)" }
    if !ids.insert(concept.id) {
      concept.id += "-\(log.read)"
      while !ids.insert(concept.id) { concept.id += "x" }
      if !given.isEmpty {
        log.add(
          .warning, "the concept ID '\(given)' is taken; this one is called '\(concept.id)'",
          line: line)
      }
    }
    try body(.concept(concept), input.origin(line: line, id: given))
  }

  private mutating func readHeader(_ row: DelimitedReader.Row) {
    let line = row.cells.joined(separator: "\t")
    let name = row.cells[0].dropFirst().lowercased().trimmed()
    if name.hasPrefix("utx") {
      readFirstLine(line)
    } else if columns == nil, name == "src" || name.hasPrefix("term:") || name == "src:term" {
      columns = row.cells.map { column($0.hasPrefix("#") ? String($0.dropFirst()) : $0) }
      for case .ignored(let name) in columns ?? [] where !name.isEmpty {
        log.add(
          .warning, "the column '\(name)' is not kept: there is no field for it", line: row.line)
      }
    } else {
      let text = String(line.dropFirst()).trimmed()
      if !text.isEmpty { glossary.provenance.append(text) }
    }
  }

  /// Reads the first line, such as `#UTX 1.20; es/ht; 2026-01-15; copyright: …`.
  private mutating func readFirstLine(_ line: String) {
    let parts = line.split(separator: ";").map { String($0).trimmed() }
    version = parts.first.map { String($0.dropFirst(4)).trimmed() }
    for part in parts.dropFirst() {
      let tags = part.split(separator: "/").map { LanguageTag(String($0)) }
      if tags.count >= 2, tags.allSatisfy({ $0 != nil }) {
        if languages[0] == nil { languages = tags }
      } else if !part.isEmpty, !part.hasPrefix("directionality") {
        glossary.provenance.append(part)
      }
    }
  }

  private mutating func column(_ name: String) -> Column {
    let name = name.trimmed().lowercased()
    switch name {
    case "src", "src:term": return .term(0)
    case "tgt", "tgt:term": return .term(1)
    case "src:pos": return .partOfSpeech(0)
    case "tgt:pos": return .partOfSpeech(1)
    case "src:term status": return .status(0)
    case "term status", "tgt:term status", "status": return .status(1)
    case "concept id", "conceptid": return .id
    case "comment", "comments", "note": return .comment
    default: break
    }
    let parts = name.split(separator: ":")
    if parts.count == 2, let tag = LanguageTag(String(parts[1])) {
      let side = side(of: tag)
      switch parts[0] {
      case "term": return .term(side)
      case "pos": return .partOfSpeech(side)
      case "term status": return .status(side)
      default: break
      }
    }
    return .ignored(name)
  }

  private mutating func side(of tag: LanguageTag) -> Int {
    if let known = languages.firstIndex(of: tag) { return known }
    if let free = languages.firstIndex(where: { $0 == nil }) {
      languages[free] = tag
      return free
    }
    languages.append(tag)
    return languages.count - 1
  }
}
