import LeksikModel

/// Reads and writes locale files: objects of keys and texts.
///
/// One file may hold one language, whose tag stands in its name or in that of its folder
/// (`ht.json`, `locales/ht/translation.json`), or several: by language and key, or by key and language.
/// Nested keys are joined by dots.
enum LocaleJSON {
  static func read(
    _ input: ExchangeInput, _ options: ReadOptions, _ report: inout ReadReport,
    _ body: ExchangeItem.Handler
  ) throws {
    try body(.memory(TranslationMemory(title: "")), input.origin(line: 1))
    let log = TableLog(path: input.path, rule: "json")
    defer { log.finish(&report) }
    let source = TextSource(try input.source(), declared: options.encoding)
    report.encoding = source.encoding
    guard let bytes = source.rest(atMost: Limits.wholeFile) else {
      return log.fail("the file is larger than 256 MiB; split it", line: 1)
    }
    if let fault = source.fault {
      return log.fail(fault, line: 1 + bytes.count { $0 == 0x0A })
    }
    var parser = JSONParser(bytes)
    let root: JSONValue
    do {
      root = try parser.document()
    } catch {
      return log.fail("this cannot be read as JSON: \(error.message)", line: error.line)
    }
    var texts: [LocaleText] = []
    collect(root, [], 1, &texts)
    try pass(texts, input, options, log, body)
  }

  /// A text with its path and line.
  private struct LocaleText {
    var path: [String]
    var text: String
    var line: Int
  }

  private static func collect(
    _ value: JSONValue, _ path: [String], _ line: Int, _ texts: inout [LocaleText]
  ) {
    switch value {
    case .object(let members):
      for member in members { collect(member.value, path + [member.key], member.line, &texts) }
    case .array(let values):
      for (index, value) in values.enumerated() {
        collect(value, path + [String(index)], line, &texts)
      }
    case .string(let text): texts.append(LocaleText(path: path, text: text, line: line))
    case .other: break
    }
  }

  private static func pass(
    _ texts: [LocaleText], _ input: ExchangeInput, _ options: ReadOptions, _ log: TableLog,
    _ body: ExchangeItem.Handler
  ) throws {
    func all(_ place: ([String]) -> String?) -> Bool {
      !texts.isEmpty && texts.allSatisfy { $0.path.count > 1 && place($0.path).map(isTag) == true }
    }
    let isByLanguage = all(\.first)
    let isByKey = !isByLanguage && all(\.last)
    let named = options.source ?? language(inNameOf: input.path)
    if !isByLanguage, !isByKey, named == nil, !texts.isEmpty {
      log.fail("neither the keys nor the name of the file name a language; give --source", line: 1)
    }
    var order: [String] = []
    var units: [String: (unit: TranslationUnit, line: Int)] = [:]
    for text in texts where !text.text.isEmpty {
      var path = text.path
      let name = isByLanguage ? path.removeFirst() : isByKey ? path.removeLast() : nil
      guard let language = name.flatMap({ LanguageTag($0) }) ?? named else {
        log.rejectQuietly()
        continue
      }
      let key = path.joined(separator: ".")
      if units[key] == nil {
        order.append(key)
        units[key] = (TranslationUnit(id: key, segments: []), text.line)
      }
      units[key]?.unit.segments.append(Segment(text.text, in: language))
    }
    for key in order {
      guard let (unit, line) = units[key] else { continue }
      log.count()
      try body(.unit(unit), input.origin(line: line, id: key))
    }
  }

  private static func isTag(_ text: String) -> Bool {
    ColumnNames.language(text.lowercased()) != nil && LanguageTag(text) != nil
  }

  /// The language that the name of a locale file or of its folder gives.
  static func language(inNameOf path: String) -> LanguageTag? {
    let parts = path.split(separator: "/").reversed().prefix(3).enumerated()
    for (index, part) in parts {
      let name = index == 0 ? part.split(separator: ".").first.map(String.init) ?? "" : String(part)
      for candidate in [name] + name.split(separator: "-").suffix(1).map(String.init)
      where isTag(candidate) {
        return LanguageTag(candidate)
      }
    }
    return nil
  }
}
