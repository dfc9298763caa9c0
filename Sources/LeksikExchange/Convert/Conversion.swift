import LeksikModel

/// Turns files of one format into a file of another.
///
/// ```swift
/// let conversion = Conversion([ExchangeInput(path: "courts.tbx")], to: .csv)
/// let report = try conversion.write(to: "courts.csv")
/// print(report.stored, report.losses)
/// ```
///
/// Entries go from the reader to the writer one by one, so that a file of any size needs little room;
/// where the new format has to know all entries first (the columns of a table), they are read twice.
/// The new file takes its place when it is whole; when a file that is read is broken, nothing is
/// written.
public struct Conversion {
  /// The files to read, in this order.
  public var inputs: [ExchangeInput]
  /// What the files do not say of themselves.
  public var options: ReadOptions
  /// The format to write.
  public var format: Format
  /// Whether to write nothing when something would be lost.
  public var isStrict = false

  /// A conversion of `inputs` to `format`.
  ///
  /// - Precondition: the format is one that is written.
  public init(
    _ inputs: [ExchangeInput], to format: Format, _ options: ReadOptions = ReadOptions()
  ) {
    precondition(format.isWritable, "\(format) is not written")
    self.inputs = inputs
    self.options = options
    self.format = format
  }

  /// Where entries come from, when they come from no file.
  private var items: ((ExchangeItem.Handler) throws -> Void)?
  private var itemKind: Format.Kind?

  /// A conversion of entries that `items` hands over, in the same order each time it is called.
  ///
  /// - Precondition: the format is one that is written.
  public init(
    from items: @escaping (ExchangeItem.Handler) throws -> Void, kind: Format.Kind,
    to format: Format, _ options: ReadOptions = ReadOptions()
  ) {
    self.init([], to: format, options)
    self.items = items
    itemKind = kind
  }

  /// Converts, and puts the result at `path`.
  ///
  /// - Throws: when a file cannot be opened or written. Bad data is in the report.
  public func write(to path: String) throws -> ConversionReport {
    let output = try OutputFile(path: path)
    var report = try convert { try output.write($0) }
    if report.isWritten { try output.commit() } else { output.discard() }
    report.diagnostics.sort()
    return report
  }

  /// Converts to bytes; they are empty when nothing is written.
  public func bytes() throws -> (bytes: [UInt8], report: ConversionReport) {
    var bytes: [UInt8] = []
    let report = try convert { bytes += $0 }
    return (report.isWritten ? bytes : [], report)
  }

  private func convert(_ output: ([UInt8]) throws -> Void) throws -> ConversionReport {
    let survey = try survey()
    guard !format.isBilingual || survey.languages.count == 2
    else {
      var report = survey.report
      report.diagnostics.append(
        Diagnostic(
          .error, rule: "languages",
          "\(format.title) holds two languages and \(survey.languages.count) is known; "
            + "give --source and --target", at: SourceLocation(path: inputs.first?.path ?? "")))
      report.isBroken = true
      return report
    }
    let kind = format.kinds.contains(survey.kind) ? survey.kind : format.kind
    var writer = format.writer(
      survey.languages, kind: kind, survey: survey.table, delimiter: options.delimiter?.asciiValue)
    var report = try pass(kind: kind, survey.languages) { item in
      writer.write(item)
      let bytes = writer.takeBytes()
      if !bytes.isEmpty { try output(bytes) }
    }
    writer.finish()
    try output(writer.takeBytes())
    let problems = writer.diagnostics(path: inputs.first?.path ?? "")
    report.diagnostics += problems
    report.isBroken = report.isBroken || problems.contains { $0.severity == .error }
    report.isWritten = !report.isBroken && (report.losses.isEmpty || !isStrict)
    return report
  }

  /// What has to be known before the first entry is written.
  private struct Survey {
    var languages: [LanguageTag]
    var kind: Format.Kind
    var table = TableSurvey()
    var report: ConversionReport
  }

  private func survey() throws -> Survey {
    var survey = Survey(languages: [], kind: format.kind, report: ConversionReport(format: format))
    let isTable = format.kinds.count > 1
    let given = [options.source, options.target].compactMap { $0 }
    guard isTable || format.isBilingual && given.count < 2 else {
      survey.languages = format.isBilingual ? given : []
      return survey
    }
    var found: [LanguageTag] = []
    var kind: Format.Kind?
    let capabilities = format.capabilities([])
    survey.report = try read { item, _ in
      kind = kind ?? item.kind
      var losses = LossReport()
      if isTable, let reduced = Capabilities(missing: capabilities.missing).reduce(item, &losses) {
        survey.table.add(reduced)
      }
      for language in item.languages where !found.contains(language) { found.append(language) }
    }
    survey.kind = kind ?? itemKind ?? format.kind
    if format.isBilingual {
      var languages = given
      for language in found.sorted() where languages.count < 2 && !languages.contains(language) {
        if options.source == nil, options.target == language { continue }
        languages.append(language)
      }
      if options.source == nil, options.target != nil { languages.reverse() }
      survey.languages = languages
    }
    return survey
  }

  /// Reads all files, and hands over what the format can hold.
  private func pass(
    kind: Format.Kind, _ languages: [LanguageTag], _ body: (ExchangeItem) throws -> Void
  ) throws -> ConversionReport {
    let capabilities = format.capabilities(languages)
    var losses = LossReport()
    var seen = RepeatSet()
    var counts = (stored: 0, duplicates: 0, rejected: 0)
    var hasHead = false
    var report = try read { item, origin in
      let isEntry = item.id != nil
      if isEntry, !seen.insert(item, id: origin.id) {
        counts.duplicates += 1
        return
      }
      if !isEntry {
        // One file has one title.
        if hasHead { return noteTitle(of: item, &losses) }
        hasHead = true
      }
      let recast = Recast.item(item, as: kind, &losses)
      guard let reduced = capabilities.reduce(recast, &losses) else {
        counts.rejected += 1
        return
      }
      if format == .omegat, case .concept(let concept) = reduced {
        losses.add(
          .grouping, OmegaTWriter.rows(of: concept, languages).count - 1, at: concept.id)
      }
      if isEntry { counts.stored += 1 }
      try body(reduced)
    }
    if !hasHead {
      try body(
        kind == .glossary ? .glossary(Glossary(title: "")) : .memory(TranslationMemory(title: "")))
    }
    report.losses = losses
    report.stored = counts.stored
    report.duplicates = counts.duplicates
    report.rejected += counts.rejected
    return report
  }

  private func noteTitle(of item: ExchangeItem, _ losses: inout LossReport) {
    switch item {
    case .glossary(let glossary) where !glossary.title.isEmpty:
      losses.add(.glossaryTitle, at: glossary.title)
    case .memory(let memory) where !memory.title.isEmpty:
      losses.add(.memoryTitle, at: memory.title)
    default: break
    }
  }

  /// Reads all files; what they read and rejected is counted.
  private func read(_ body: ExchangeItem.Handler) throws -> ConversionReport {
    var report = ConversionReport(format: options.format ?? format)
    if let items {
      try items { item, origin in
        if item.id != nil { report.read += 1 }
        try body(item, origin)
      }
    } else if inputs.count > 1, inputs.allSatisfy({ $0.path.lowercased().hasSuffix(".json") }) {
      var merged = MergedUnits()
      for input in inputs {
        add(try Format.read(input, options) { item, origin in merged.add(item, origin) }, &report)
      }
      report.read = merged.count
      try merged.pass(body)
    } else {
      for (index, input) in inputs.enumerated() {
        let one = try Format.read(input, options, body)
        if index == 0 { report.format = one.format }
        add(one, &report)
      }
    }
    return report
  }

  private func add(_ one: ReadReport, _ report: inout ConversionReport) {
    report.format = one.format
    report.read += one.read
    report.rejected += one.rejected
    report.diagnostics += one.diagnostics
    report.isBroken = report.isBroken || one.isBroken
  }
}
