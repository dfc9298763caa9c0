import ArgumentParser
import Leksik

/// `leksik edit ID --es …`.
struct EditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit",
    abstract: "Change a term or sentence; the history keeps what it was.",
    discussion: """
      leksik edit MY-001 --ht "trèt moun" --status admitted --why "heard in court"

      The texts given replace those of their language; a term that stays keeps what is known of \
      it. With --expect, the change is refused when someone else has changed the item since that \
      version; the history then holds both.
      """)

  @Argument(help: "The name of the concept or sentence, or its number as #12.")
  var id: String

  @OptionGroup var languages: LanguageOptions
  @Option(help: "The status of the terms given.", transform: AddCommand.status)
  var status: Term.Status?
  @Option(help: "What the concept is, in the first language given or the first it has.")
  var definition: String?
  @Option(help: "A remark to add; may be repeated.")
  var note: [String] = []
  @Option(help: "A source to add; may be repeated.")
  var source: [String] = []
  @Flag(help: "A person has confirmed the sentence.")
  var reviewed = false
  @Option(help: ArgumentHelp("The version the change starts from.", valueName: "version"))
  var expect: Int64?
  @OptionGroup var attribution: AttributionOptions
  @OptionGroup var place: WorkspaceOptions
  @Flag(help: "Print one line of JSON.")
  var json = false

  func validate() throws {
    guard
      !languages.isEmpty || status != nil || definition != nil || !note.isEmpty
        || !source.isEmpty || reviewed
    else { throw ValidationError("Say what to change: --es, --ht, --en, --note and so on.") }
  }

  func run() throws {
    try Failure.reported {
      try languages.check()
      let workspace = try place.open()
      let change = try Failure.waiting { [self] in try await edit(in: workspace) }
      change.write(json: json)
    }
  }

  private func edit(in workspace: Workspace) async throws -> ItemChange {
    let who = attribution.attribution
    let expected = expect.map { ItemVersion(revision: $0) }
    switch try await NamedItem.find(id, in: workspace) {
    case .concept(let stored):
      try await workspace.replace(
        conceptNumber: stored.number, with: changed(stored.value),
        expecting: expected ?? stored.version, by: who)
      let version = try await workspace.concept(numbered: stored.number)?.version.revision
      return ItemChange(
        action: "changed", id: stored.value.id, number: stored.number, version: version,
        caseName: stored.caseName)
    case .unit(let stored):
      try await workspace.replace(
        unitNumber: stored.number, with: try changed(stored.value),
        expecting: expected ?? stored.version, by: who)
      let version = try await workspace.unit(numbered: stored.number)?.version.revision
      return ItemChange(
        action: "changed", id: stored.value.id, number: stored.number, version: version,
        caseName: stored.caseName)
    }
  }

  private func changed(_ concept: Concept) -> Concept {
    var concept = concept
    for (language, texts) in languages.texts {
      let index = concept.sections.firstIndex { $0.language == language }
      var section = index.map { concept.sections[$0] } ?? LanguageSection(language: language)
      section.terms = texts.map { text in
        var term =
          section.terms.first { $0.text.utf8.elementsEqual(text.utf8) }
          ?? Term(text, status: language == .haitianCreole ? .proposed : nil)
        if let status { term.status = status }
        return term
      }
      if let index { concept.sections[index] = section } else { concept.sections.append(section) }
    }
    let first = languages.texts.first?.language ?? concept.sections.first?.language
    if let definition,
      let index = concept.sections.firstIndex(where: { $0.language == first })
    {
      concept.sections[index].definitions = [Definition(definition)]
    }
    concept.notes += note
    concept.sources += source
    return concept
  }

  private func changed(_ unit: TranslationUnit) throws -> TranslationUnit {
    var unit = unit
    for (language, texts) in languages.texts {
      guard texts.count == 1 else { throw Failure("a sentence has one text a language") }
      if let index = unit.segments.firstIndex(where: { $0.language == language }) {
        unit.segments[index].text = texts[0]
        unit.segments[index].codes = []
        unit.segments[index].review = .unreviewed
      } else {
        unit.segments.append(Segment(texts[0], in: language, review: .unreviewed))
      }
    }
    if reviewed { for index in unit.segments.indices { unit.segments[index].review = .reviewed } }
    unit.notes += note
    return unit
  }
}
