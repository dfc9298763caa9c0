import ArgumentParser
import Leksik

/// `leksik add --es … --ht …`.
struct AddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Add a term in several languages, or with --sentence a sentence.",
    discussion: """
      leksik add --es "trata" --ht "trèt moun" --source "Lwa 2014"
      leksik add --sentence --es "Sí, comprendo." --ht "Wi, mwen konprann."

      A Creole term counts as proposed, and a sentence as unreviewed, until --status or --reviewed \
      says otherwise. What is added while a case is in use is found only there.
      """)

  @OptionGroup var languages: LanguageOptions
  @Flag(help: "Add a sentence to the memory instead of a term.")
  var sentence = false
  @Option(help: "Its name; otherwise one is made.")
  var id: String?
  @Option(help: "The glossary or memory it goes to; made when there is none.")
  var to: String?
  @Option(help: "The subject field of a term, or the setting of a sentence.")
  var field: String?
  @Option(help: "What the concept is, in the first language given.")
  var definition: String?
  @Option(help: "A remark; may be repeated.")
  var note: [String] = []
  @Option(help: "Where the terms were found; may be repeated.")
  var source: [String] = []
  @Option(
    help: "preferred, admitted, proposed, superseded or deprecated.", transform: Self.status)
  var status: Term.Status?
  @Flag(help: "A person has confirmed the sentence.")
  var reviewed = false
  @OptionGroup var attribution: AttributionOptions
  @OptionGroup var place: WorkspaceOptions
  @Flag(help: "Print one line of JSON.")
  var json = false

  func validate() throws {
    guard !languages.isEmpty else {
      throw ValidationError("Give a text in at least one language: --es, --ht or --en.")
    }
    if sentence, languages.texts.contains(where: { $0.texts.count > 1 }) {
      throw ValidationError("A sentence has one text a language.")
    }
  }

  func run() throws {
    try Failure.reported {
      try languages.check()
      let workspace = try place.open()
      let change = try Failure.waiting { [self] in try await add(to: workspace) }
      change.write(json: json)
    }
  }

  private func add(to workspace: Workspace) async throws -> ItemChange {
    let who = attribution.attribution
    let name: String
    if let id { name = id } else { name = try await workspace.newName() }
    let number =
      sentence
      ? try await workspace.add(unit(name), to: to, by: who)
      : try await workspace.add(concept(name), to: to, by: who)
    return ItemChange(
      action: "added", id: name, number: number, version: nil, caseName: workspace.caseName)
  }

  private func concept(_ name: String) -> Concept {
    var concept = Concept(id: name, subjectField: field, sources: source, notes: note)
    for (language, texts) in languages.texts {
      let assumed: Term.Status? = language == .haitianCreole ? .proposed : nil
      concept.sections.append(
        LanguageSection(
          language: language, terms: texts.map { Term($0, status: status ?? assumed) }))
    }
    if let definition, !concept.sections.isEmpty {
      concept.sections[0].definitions = [Definition(definition)]
    }
    return concept
  }

  private func unit(_ name: String) -> TranslationUnit {
    TranslationUnit(
      id: name,
      segments: languages.texts.map {
        Segment($0.texts[0], in: $0.language, review: reviewed ? .reviewed : .unreviewed)
      }, setting: field, notes: note, changed: nil, origin: .human)
  }
}

extension AddCommand {
  /// The status that an option names.
  static func status(_ text: String) throws -> Term.Status {
    guard let status = Term.Status(rawValue: text) else {
      let names = Term.Status.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("The status is one of \(names).")
    }
    return status
  }
}
