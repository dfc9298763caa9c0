import LeksikModel

/// What a format can hold, and the only place that says so.
///
/// The converter takes away what the target cannot hold and reports it; the writers then write what
/// is left. Whatever a writer loses beyond that is an error of ours, and the tests look for it.
struct Capabilities {
  /// The fields that the format has no place for.
  var missing: Set<Field>
  /// The languages it is limited to, the source first; `nil` for any number of them.
  var languages: [LanguageTag]?
  /// Which reviews it holds, if it holds any.
  var review = Review.all

  /// The reviews that a format can hold.
  enum Review {
    /// Those of every segment.
    case all
    /// Those of the target.
    case target
    /// That the target is not reviewed.
    case unreviewedTarget
  }

  /// What is left of an item; `nil` when nothing of it can be held.
  func reduce(_ item: ExchangeItem, _ report: inout LossReport) -> ExchangeItem? {
    switch item {
    case .glossary(let glossary): return .glossary(reduce(glossary, &report))
    case .memory(let memory): return .memory(reduce(memory, &report))
    case .concept(let concept):
      let concept = reduce(concept, &report)
      if lacks(.ids) { report.add(.ids, at: concept.id) }
      guard lacks(.emptySections), concept.sections.isEmpty else { return .concept(concept) }
      report.add(.withoutSource, at: concept.id)
      return nil
    case .unit(let unit):
      let unit = reduce(unit, &report)
      let hasSource = unit.segments.contains { $0.language == languages?.first }
      guard !unit.segments.isEmpty, !lacks(.withoutSource) || hasSource else {
        report.add(.withoutSource, at: unit.id)
        return nil
      }
      return .unit(unit)
    }
  }

  /// What is left of the beginning of a glossary.
  func reduce(_ glossary: Glossary, _ report: inout LossReport) -> Glossary {
    var glossary = glossary
    if lacks(.glossaryTitle), !glossary.title.isEmpty {
      report.add(.glossaryTitle, at: "")
      glossary.title = ""
    }
    if lacks(.provenance) {
      report.add(.provenance, glossary.provenance.count, at: "")
      glossary.provenance = []
    }
    if lacks(.workingLanguage), glossary.workingLanguage != .english {
      report.add(.workingLanguage, at: "")
      glossary.workingLanguage = .english
    }
    return glossary
  }

  /// What is left of a concept.
  func reduce(_ concept: Concept, _ report: inout LossReport) -> Concept {
    var concept = concept
    let id = concept.id
    func drop<Value>(_ field: Field, _ list: inout [Value]) {
      if lacks(field), !list.isEmpty {
        report.add(field, list.count, at: id)
        list = []
      }
    }
    if lacks(.subjectField), concept.subjectField != nil {
      report.add(.subjectField, at: id)
      concept.subjectField = nil
    }
    drop(.conceptRegions, &concept.regions)
    drop(.conceptCitations, &concept.citations)
    drop(.relations, &concept.relations)
    drop(.conceptSources, &concept.sources)
    drop(.conceptNotes, &concept.notes)
    if let languages {
      let others = concept.sections.filter { !languages.contains($0.language) }
      report.add(.otherLanguages, others.count, at: id)
      concept.sections.removeAll { !languages.contains($0.language) }
    }
    if lacks(.sectionOrder) {
      let sorted = concept.sections.sorted { precedes($0.language, $1.language) }
      if sorted != concept.sections { report.add(.sectionOrder, at: id) }
      concept.sections = sorted
    }
    for index in concept.sections.indices { reduce(&concept.sections[index], of: id, &report) }
    if lacks(.lineBreaks) {
      joinLines(&concept.id, at: id, &report)
      for index in concept.notes.indices { joinLines(&concept.notes[index], at: id, &report) }
    }
    if lacks(.emptySections) {
      let empty = concept.sections.count { $0.terms.isEmpty }
      report.add(.emptySections, empty, at: id)
      concept.sections.removeAll { $0.terms.isEmpty }
    }
    return concept
  }

  private func reduce(_ section: inout LanguageSection, of id: String, _ report: inout LossReport) {
    let place = "\(id) \(section.language)"
    if lacks(.equivalence), section.equivalence != nil {
      report.add(.equivalence, at: place)
      section.equivalence = nil
    }
    if lacks(.definitions) {
      report.add(.definitions, section.definitions.count, at: place)
      section.definitions = []
    }
    if lacks(.definitionSources) {
      report.add(.definitionSources, section.definitions.count { $0.source != nil }, at: place)
      for index in section.definitions.indices { section.definitions[index].source = nil }
    }
    if lacks(.sectionNotes) {
      report.add(.sectionNotes, section.notes.count, at: place)
      section.notes = []
    }
    for index in section.terms.indices { reduce(&section.terms[index], at: place, &report) }
    if lacks(.leadingHash), section.language == languages?.first {
      let count = section.terms.count
      section.terms.removeAll { $0.text.utf8.first == UInt8(ascii: "#") }
      report.add(.leadingHash, count - section.terms.count, at: place)
    }
  }

  /// Makes line breaks and tabs spaces; a sign that would begin a comment goes too.
  private func joinLines(_ text: inout String, at place: String, _ report: inout LossReport) {
    guard text.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }) else { return }
    report.add(.lineBreaks, at: place)
    text = String(
      decoding: text.utf8.map { $0 == 0x0A || $0 == 0x0D || $0 == 0x09 ? 0x20 : $0 }, as: UTF8.self)
  }

  private func reduce(_ term: inout Term, at place: String, _ report: inout LossReport) {
    if lacks(.lineBreaks) { joinLines(&term.text, at: place, &report) }
    func drop<Value>(_ field: Field, _ value: inout Value?) {
      if lacks(field), value != nil {
        report.add(field, at: place)
        value = nil
      }
    }
    func drop(_ field: Field, _ list: inout [String]) {
      if lacks(field), !list.isEmpty {
        report.add(field, list.count, at: place)
        list = []
      }
    }
    drop(.status, &term.status)
    drop(.form, &term.form)
    drop(.partOfSpeech, &term.partOfSpeech)
    drop(.gender, &term.gender)
    drop(.number, &term.number)
    drop(.register, &term.register)
    drop(.termRegions, &term.regions)
    drop(.jurisdiction, &term.jurisdiction)
    drop(.termCitation, &term.citation)
    drop(.reliability, &term.reliability)
    drop(.termValidity, &term.validity)
    drop(.termSources, &term.sources)
    drop(.termNotes, &term.notes)
  }

  private func lacks(_ field: Field) -> Bool { missing.contains(field) }
}

extension Capabilities {
  /// Whether a language comes before another: in the order of the format's two, or by name.
  fileprivate func precedes(_ left: LanguageTag, _ right: LanguageTag) -> Bool {
    guard let languages else { return left < right }
    return (languages.firstIndex(of: left) ?? 2) < (languages.firstIndex(of: right) ?? 2)
  }
}

extension Capabilities {
  /// What is left of the beginning of a memory.
  func reduce(_ memory: TranslationMemory, _ report: inout LossReport) -> TranslationMemory {
    var memory = memory
    if lacks(.memoryTitle), !memory.title.isEmpty {
      report.add(.memoryTitle, at: "")
      memory.title = ""
    }
    if lacks(.memoryProperties) {
      report.add(.memoryProperties, memory.properties.count, at: "")
      memory.properties = []
    }
    return memory
  }

  /// What is left of a unit.
  func reduce(_ unit: TranslationUnit, _ report: inout LossReport) -> TranslationUnit {
    if missing.isEmpty, languages == nil { return unit }
    var unit = unit
    let id = unit.id
    func drop<Value>(_ field: Field, _ value: inout Value?) {
      if lacks(field), value != nil {
        report.add(field, at: id)
        value = nil
      }
    }
    drop(.setting, &unit.setting)
    drop(.unitRegister, &unit.register)
    drop(.changed, &unit.changed)
    drop(.origin, &unit.origin)
    drop(.caseName, &unit.caseName)
    if lacks(.unitNotes) {
      report.add(.unitNotes, unit.notes.count, at: id)
      unit.notes = []
    } else if lacks(.lineBreaks) {
      for index in unit.notes.indices { joinLines(&unit.notes[index], at: id, &report) }
    }
    if lacks(.unitProperties) {
      report.add(.unitProperties, unit.properties.count, at: id)
      unit.properties = []
    }
    if let languages {
      report.add(
        .otherLanguages, unit.segments.count { !languages.contains($0.language) }, at: id)
      unit.segments.removeAll { !languages.contains($0.language) }
    }
    if lacks(.variants) { keepFirstWordings(of: &unit, &report) }
    if lacks(.sectionOrder) {
      let sorted = unit.segments.sorted { precedes($0.language, $1.language) }
      if sorted != unit.segments { report.add(.sectionOrder, at: id) }
      unit.segments = sorted
    }
    for index in unit.segments.indices { reduce(&unit.segments[index], of: id, &report) }
    return unit
  }

  private func keepFirstWordings(of unit: inout TranslationUnit, _ report: inout LossReport) {
    var seen: Set<LanguageTag> = []
    let first = unit.segments.filter { seen.insert($0.language).inserted }
    report.add(.variants, unit.segments.count - first.count, at: unit.id)
    unit.segments = first
  }

  private func reduce(_ segment: inout Segment, of id: String, _ report: inout LossReport) {
    lazy var place = "\(id) \(segment.language)"
    if lacks(.codes), !segment.codes.isEmpty {
      report.add(.codes, segment.codes.count, at: place)
      segment.codes = []
    }
    let isTarget = languages.map { $0.last == segment.language } ?? true
    let keepsReview =
      switch review {
      case .all: !lacks(.review)
      case .target: isTarget
      case .unreviewedTarget: isTarget && segment.review == .unreviewed
      }
    if !keepsReview, segment.review != nil {
      report.add(.review, at: place)
      segment.review = nil
    }
    if lacks(.context), segment.previous != nil || segment.next != nil {
      report.add(.context, at: place)
      (segment.previous, segment.next) = (nil, nil)
    }
    if lacks(.segmentProperties), !segment.properties.isEmpty {
      report.add(.segmentProperties, segment.properties.count, at: place)
      segment.properties = []
    }
  }
}
