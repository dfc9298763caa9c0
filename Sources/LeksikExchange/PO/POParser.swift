import LeksikModel

/// Makes units of the messages of a catalogue.
struct POParser {
  private let input: ExchangeInput
  private let log: TableLog
  private var source: LanguageTag?
  private var target: LanguageTag?
  private var entry = POEntry()
  private var hasBegun = false
  private var ids = IDSet()

  init(_ input: ExchangeInput, _ log: TableLog, _ options: ReadOptions) {
    self.input = input
    self.log = log
    (source, target) = (options.source, options.target)
  }

  /// Takes the next line.
  mutating func take(_ line: String, number: Int, _ body: ExchangeItem.Handler) rethrows {
    var text = Substring(line.trimmed())
    if text.isEmpty { return try close(body) }
    if text.hasPrefix("#~") {
      if !entry.isObsolete { try close(body) }
      text = Substring(String(text.dropFirst(2)).trimmed())
      entry.isObsolete = true
      if text.isEmpty { return }
    } else if text.hasPrefix("#") {
      if entry.id != nil { try close(body) }
      return readComment(line)
    }
    let word = text.prefix { $0 != " " && $0 != "\t" && $0 != "\"" }
    let rest = Substring(String(text.dropFirst(word.count)).trimmed())
    switch word {
    case "": break
    case "msgctxt":
      if entry.id != nil { try close(body) }
      entry.part = .context
    case "msgid":
      if entry.id != nil { try close(body) }
      entry.part = .id
      entry.line = number
    case "msgid_plural": entry.part = .plural
    case "msgstr": entry.part = .translation(0)
    default:
      guard word.hasPrefix("msgstr["), word.hasSuffix("]"),
        let form = Int(word.dropFirst(7).dropLast())
      else { return log.add(.error, "'\(word.prefix(40))' is no keyword of PO", line: number) }
      entry.part = .translation(form)
    }
    guard let quoted = POEntry.unquoted(rest) else {
      return log.add(.error, "the text is not closed by a quote", line: number)
    }
    entry.append(quoted)
  }

  private mutating func readComment(_ line: String) {
    let text = line.drop { $0.isWhitespace }
    // One space belongs to the sign, the others to the comment.
    var rest = String(text.dropFirst(2))
    if rest.hasPrefix(" ") { rest.removeFirst() }
    switch text.dropFirst().first {
    case ".": entry.extracted.append(rest)
    case ":": entry.references.append(rest)
    case ",": if rest.contains("fuzzy") { entry.isFuzzy = true }
    case "|", "~": break
    default: entry.comments.append(String(text.dropFirst()).trimmed())
    }
  }

  /// Ends the catalogue.
  mutating func finish(_ body: ExchangeItem.Handler) rethrows {
    try close(body)
    try begin(body)
  }

  private mutating func begin(_ body: ExchangeItem.Handler, title: String = "") rethrows {
    if hasBegun { return }
    hasBegun = true
    if target == nil {
      log.fail("the header names no Language; give --target", line: 1)
    }
    try body(.memory(TranslationMemory(title: title)), input.origin(line: 1))
  }

  private mutating func close(_ body: ExchangeItem.Handler) rethrows {
    let entry = entry
    self.entry = POEntry()
    guard let id = entry.id else { return }
    if entry.isObsolete {
      return log.tally(.note, "a message that is no longer used is not kept", line: entry.line)
    }
    if id.isEmpty, entry.context == nil, !hasBegun {
      return try begin(body, title: readHeader(entry.translations[0] ?? ""))
    }
    try begin(body)
    try pass(id, entry.translations[0], entry, body)
    guard let plural = entry.plural else { return }
    let last = entry.translations.keys.max() ?? 0
    try pass(plural, last > 0 ? entry.translations[last] : nil, entry, body, isPlural: true)
    if last > 1 {
      log.tally(
        .warning, "of several plural forms only the first and the last are kept", line: entry.line)
    }
  }

  private mutating func pass(
    _ text: String, _ translation: String?, _ entry: POEntry, _ body: ExchangeItem.Handler,
    isPlural: Bool = false
  ) rethrows {
    log.count()
    guard let target else {
      return log.reject("the language is not known", line: entry.line, isCounted: true)
    }
    var unit = TranslationUnit(id: entry.context ?? "", segments: [])
    if isPlural, !unit.id.isEmpty { unit.id += " plural" }
    let given = unit.id
    if !text.isEmpty { unit.segments.append(Segment(text, in: source ?? .english)) }
    if let translation, !translation.isEmpty {
      unit.segments.append(
        Segment(translation, in: target, review: entry.isFuzzy ? .unreviewed : nil))
    }
    guard !unit.segments.isEmpty else {
      return log.reject("the message is empty and is not kept", line: entry.line, isCounted: true)
    }
    unit.notes = entry.extracted + entry.comments.filter { !$0.isEmpty }
    unit.properties = entry.references.map { Property("reference", $0) }
    if given.isEmpty { unit.id = "msg-\(log.read)" }
    if !ids.insert(unit.id) { unit.id += "-\(log.read)" }
    try body(.unit(unit), input.origin(line: entry.line, id: given))
  }

  private mutating func readHeader(_ text: String) -> String {
    var title = ""
    for line in text.split(separator: "\n") {
      guard let colon = line.firstIndex(of: ":") else { continue }
      let value = String(line[line.index(after: colon)...]).trimmed()
      switch line[..<colon] {
      case "Language": target = target ?? LanguageTag(value)
      case "X-Source-Language": source = source ?? LanguageTag(value)
      case "Project-Id-Version" where !value.hasPrefix("PACKAGE") && value != "leksik":
        title = value
      default: break
      }
    }
    return title
  }
}
