import LeksikModel
import LeksikText

extension Rule {
  /// A definition does not need the term it defines, and two definitions do not need each other.
  ///
  /// A term of several words may stand inside its definition in part: *trafficker: person who
  /// commits trafficking in persons*.
  public static let notCircular = Rule(
    id: "L34", name: "not-circular", severity: .error,
    summary: "A definition does not hold the term it defines, and no two begin with each other's.",
    basis: "ISO 704, circular definitions",
    badExample: "trafficker: trafficker of persons who is paid for it",
    goodExample: "trafficker: person who commits trafficking in persons"
  ) { set, findings in
    var defined: [DefinedTerm] = []
    for definition in set.definitions {
      guard definition.index == 0, let term = DefinedTerm(definition, in: set) else { continue }
      defined.append(term)
      guard term.isDesignation, holdsPhrase(term.text, term.key) else { continue }
      findings.report(
        "the definition of \(quoted(term.name)) holds the term itself; name a wider concept and "
          + "the difference", at: definition.place)
    }
    let byOpening = Dictionary(grouping: defined.indices) { defined[$0].openingWord }
    for (index, term) in defined.enumerated() {
      for other in byOpening[term.firstWord, default: []] where other < index {
        guard defined[other].begins(with: term), term.begins(with: defined[other]) else { continue }
        let id = set.concepts[defined[other].definition.concept].concept.id
        findings.report(
          "this definition and that of \(quoted(id)) define each other; break the circle",
          at: term.definition.place)
      }
    }
  }
}

/// A preferred term with its definition, as bytes without case.
private struct DefinedTerm {
  let definition: DefinitionEntry
  let name: String
  let isDesignation: Bool
  let key: [UInt8]
  let text: [UInt8]
  let firstWord: [UInt8]
  let openingWord: [UInt8]

  init?(_ definition: DefinitionEntry, in set: GlossarySet) {
    let concept = set.concepts[definition.concept].concept
    guard let term = concept.preferredTerm(in: definition.language),
      StreamSafe.check(term.text) == nil
    else { return nil }
    self.definition = definition
    name = term.text
    isDesignation = term.form != .paraphrase && term.text.utf8.count > 3
    key = Array(Folding.caseFolded(term.text).utf8)
    text = definition.folded
    let language = Array(definition.language.language.utf8)
    firstWord = language + key.prefix { $0 != 0x20 }
    openingWord = language + text.prefix { $0 != 0x20 && $0 != 0x2C }
  }

  /// Whether the definition begins with the term of `other`, in the same language.
  func begins(with other: DefinedTerm) -> Bool {
    text.starts(with: other.key) && definition.concept != other.definition.concept
      && definition.language.language == other.definition.language.language
      && (text.count == other.key.count || text[other.key.count] == 0x20)
  }
}
