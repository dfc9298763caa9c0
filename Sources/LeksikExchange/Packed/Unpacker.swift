import LeksikModel

/// Builds a bundle from its packed form, in one walk over the bytes.
struct Unpacker {
  private var cursor: PackedCursor
  private var bundle = GlossaryBundle()
  private var languages: [LanguageTag] = []

  // What is open at the moment; it moves into the value around it when that begins anew.
  private var glossary: Glossary?
  private var concept: Concept?
  private var section: LanguageSection?
  private var memory: TranslationMemory?
  private var unit: TranslationUnit?
  /// Whether a citation now belongs to the last term of the section.
  private var isInTerm = false

  init(_ bytes: UnsafeBufferPointer<UInt8>) throws(ExchangeError) {
    cursor = PackedCursor(bytes)
    guard try cursor.text() == Packing.stamp else {
      throw ExchangeError(.otherVersion, path: Packing.path)
    }
  }

  /// Reads every record.
  mutating func unpack() throws(ExchangeError) -> GlossaryBundle {
    while true {
      guard let kind = Packing.Kind(rawValue: try cursor.byte()) else { throw cursor.damaged }
      switch kind {
      case .languages: try readLanguages()
      case .glossary: try readGlossary()
      case .concept: try readConcept()
      case .citation: try readCitation()
      case .relation: try readRelation()
      case .section: try readSection()
      case .definition: try readDefinition()
      case .term: try readTerm()
      case .memory: try readMemory()
      case .unit: try readUnit()
      case .segment: try readSegment()
      case .code: try readCode()
      case .subflow: try readSubflow()
      case .property: try readProperty()
      case .end:
        closeGlossary()
        closeMemory()
        try cursor.end()
        guard cursor.isAtEnd else { throw cursor.damaged }
        return bundle
      }
      try cursor.end()
    }
  }

  private mutating func readLanguages() throws(ExchangeError) {
    for text in try cursor.list() {
      guard let language = LanguageTag(text) else { throw cursor.damaged }
      languages.append(language)
    }
  }

  private mutating func language() throws(ExchangeError) -> LanguageTag {
    let index = try cursor.number()
    guard languages.indices.contains(index) else { throw cursor.damaged }
    return languages[index]
  }

  // MARK: Glossaries

  private mutating func readGlossary() throws(ExchangeError) {
    closeGlossary()
    glossary = Glossary(
      title: try cursor.text(), provenance: [], workingLanguage: try language())
    glossary?.provenance = try cursor.list()
  }

  private mutating func readConcept() throws(ExchangeError) {
    closeConcept()
    guard glossary != nil else { throw cursor.damaged }
    concept = Concept(
      id: try cursor.text(), subjectField: try cursor.optionalText(), regions: try cursor.list(),
      sources: try cursor.list(), notes: try cursor.list())
  }

  private mutating func readCitation() throws(ExchangeError) {
    guard let check = try cursor.codes(1).value(0, of: Citation.Check.cases) else {
      throw cursor.damaged
    }
    let citation = Citation(
      instrument: try cursor.text(), article: try cursor.optionalText(), check: check,
      validity: try cursor.validity(), remark: try cursor.optionalText())
    if isInTerm, let last = section?.terms.indices.last {
      section?.terms[last].citation = citation
    } else {
      concept?.citations.append(citation)
    }
  }

  private mutating func readRelation() throws(ExchangeError) {
    guard let kind = try cursor.codes(1).value(0, of: Relation.Kind.cases) else {
      throw cursor.damaged
    }
    concept?.relations.append(
      Relation(kind, to: try cursor.text(), note: try cursor.optionalText()))
  }

  private mutating func readSection() throws(ExchangeError) {
    closeSection()
    section = LanguageSection(
      language: try language(),
      equivalence: try cursor.codes(1).value(0, of: EquivalenceDegree.cases),
      notes: try cursor.list())
    section?.terms.reserveCapacity(min(try cursor.number(), Packing.mostReserved))
  }

  private mutating func readDefinition() throws(ExchangeError) {
    section?.definitions.append(
      Definition(try cursor.text(), source: try cursor.optionalText()))
  }

  private mutating func readTerm() throws(ExchangeError) {
    let codes = try cursor.codes(7)
    section?.terms.append(
      Term(
        try cursor.text(), status: codes.value(0, of: Term.Status.cases),
        form: codes.value(1, of: Term.Form.cases),
        partOfSpeech: codes.value(2, of: Term.PartOfSpeech.cases),
        gender: codes.value(3, of: Term.Gender.cases),
        number: codes.value(4, of: Term.Number.cases),
        register: codes.value(5, of: Term.Register.cases), regions: try cursor.list(),
        jurisdiction: try cursor.optionalText(),
        reliability: codes.value(6, of: Term.Reliability.cases),
        validity: try cursor.validity(), sources: try cursor.list(), notes: try cursor.list()))
    isInTerm = true
  }

  private mutating func closeSection() {
    if let last = section.take() { concept?.sections.append(last) }
    isInTerm = false
  }

  private mutating func closeConcept() {
    closeSection()
    if let last = concept.take() { glossary?.concepts.append(last) }
  }

  private mutating func closeGlossary() {
    closeConcept()
    if let last = glossary.take() { bundle.glossaries.append(last) }
  }

  // MARK: Memories

  private mutating func readMemory() throws(ExchangeError) {
    closeGlossary()
    closeMemory()
    memory = TranslationMemory(title: try cursor.text())
  }

  private mutating func readUnit() throws(ExchangeError) {
    closeUnit()
    let register = try cursor.codes(1).value(0, of: Term.Register.cases)
    unit = TranslationUnit(
      id: try cursor.text(), segments: [], setting: try cursor.optionalText(), register: register)
    if let changed = try cursor.optionalText() { unit?.changed = Timestamp(changed) }
    unit?.notes = try cursor.list()
    let texts = try optionalTexts(2)
    unit?.origin = texts[0].map { TranslationUnit.Origin($0) }
    unit?.caseName = texts[1]
  }

  private mutating func optionalTexts(_ count: Int) throws(ExchangeError) -> [String?] {
    guard let texts = Packing.texts(try cursor.list(), count: count) else { throw cursor.damaged }
    return texts
  }

  private mutating func readSegment() throws(ExchangeError) {
    let review = try cursor.codes(1).value(0, of: Segment.Review.cases)
    let language = try language()
    var segment = Segment(try cursor.text(), in: language, review: review)
    let texts = try optionalTexts(2)
    (segment.previous, segment.next) = (texts[0], texts[1])
    unit?.segments.append(segment)
  }

  private mutating func readCode() throws(ExchangeError) {
    let level = try cursor.number()
    guard let kind = try cursor.codes(1).value(0, of: InlineCode.Kind.cases) else {
      throw cursor.damaged
    }
    let offset = try cursor.number()
    let texts = try optionalTexts(4)
    let code = InlineCode(
      kind, at: offset, pair: texts[0], counterpart: texts[1], type: texts[2],
      association: texts[3], content: try cursor.text())
    guard change({ $0.append(code) }, level: level) else { throw cursor.damaged }
  }

  private mutating func readSubflow() throws(ExchangeError) {
    let level = try cursor.number()
    let offset = try cursor.number()
    let texts = try optionalTexts(2)
    let subflow = InlineCode.Subflow(
      try cursor.text(), at: offset, type: texts[0], datatype: texts[1])
    guard
      change({ $0.isEmpty ? () : $0[$0.count - 1].subflows.append(subflow) }, level: level)
    else { throw cursor.damaged }
  }

  /// Changes the codes at a level of the segment last read; `false` when there is no such level.
  private mutating func change(_ body: (inout [InlineCode]) -> Void, level: Int) -> Bool {
    guard var segment = unit?.segments.popLast() else { return false }
    defer { unit?.segments.append(segment) }
    return Self.change(body, level, in: &segment.codes)
  }

  private static func change(
    _ body: (inout [InlineCode]) -> Void, _ level: Int, in codes: inout [InlineCode]
  ) -> Bool {
    guard level > 0 else {
      body(&codes)
      return true
    }
    guard let code = codes.indices.last, let subflow = codes[code].subflows.indices.last
    else { return false }
    return change(body, level - 1, in: &codes[code].subflows[subflow].codes)
  }

  private mutating func readProperty() throws(ExchangeError) {
    let property = Property(try cursor.text(), try cursor.text())
    if let last = unit?.segments.indices.last {
      unit?.segments[last].properties.append(property)
    } else if unit != nil {
      unit?.properties.append(property)
    } else {
      memory?.properties.append(property)
    }
  }

  private mutating func closeUnit() {
    if let last = unit.take() { memory?.units.append(last) }
  }

  private mutating func closeMemory() {
    closeUnit()
    if let last = memory.take() { bundle.memories.append(last) }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The value that the code at `position` stands for; `nil` for none.
  fileprivate func value<Value>(_ position: Int, of cases: [Value]) -> Value? {
    let index = Int(self[position]) - Int(UInt8(ascii: "1"))
    return cases.indices.contains(index) ? cases[index] : nil
  }
}

// `allCases` builds its array anew each time it is asked.
extension Term.Status { fileprivate static let cases = allCases }
extension Term.Form { fileprivate static let cases = allCases }
extension Term.PartOfSpeech { fileprivate static let cases = allCases }
extension Term.Gender { fileprivate static let cases = allCases }
extension Term.Number { fileprivate static let cases = allCases }
extension Term.Register { fileprivate static let cases = allCases }
extension Term.Reliability { fileprivate static let cases = allCases }
extension EquivalenceDegree { fileprivate static let cases = allCases }
extension Citation.Check { fileprivate static let cases = allCases }
extension Relation.Kind { fileprivate static let cases = allCases }
extension InlineCode.Kind { fileprivate static let cases = allCases }
extension Segment.Review { fileprivate static let cases = allCases }
