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
    let defined = set.definitions.compactMap { definition in
      definition.index == 0 ? DefinedTerm(definition, in: set) : nil
    }
    for term in defined
    where term.isDesignation && holdsPhrase(term.definition.folded, term.key) {
      findings.report(
        "the definition of \(quoted(term.name)) holds the term itself; name a wider concept and "
          + "the difference", at: term.definition.place)
    }
    let byKey = Dictionary(
      defined.map { (DefinedTerm.Key(language: $0.language, text: $0.key), $0) },
      uniquingKeysWith: { first, _ in first })
    // Few openings are a term, and making keys of them costs most: their hashes are asked first.
    let hashes = Set(defined.map { Opening(of: $0.key[...]).hash })
    for term in defined {
      for opening in term.openings(with: hashes) {
        guard let other = byKey[opening], other.definition.concept < term.definition.concept,
          other.openings(with: hashes)
            .contains(DefinedTerm.Key(language: term.language, text: term.key))
        else { continue }
        let id = set.concepts[other.definition.concept].concept.id
        findings.report(
          "this definition and that of \(quoted(id)) define each other; break the circle",
          at: term.definition.place)
      }
    }
  }
}

/// A preferred term with its definition, as bytes without case.
private struct DefinedTerm {
  struct Key: Hashable {
    let language: String
    let text: [UInt8]
  }

  let definition: DefinitionEntry
  let name: String
  let isDesignation: Bool
  let key: [UInt8]

  init?(_ definition: DefinitionEntry, in set: GlossarySet) {
    let concept = set.concepts[definition.concept].concept
    guard let term = concept.preferredTerm(in: definition.language),
      StreamSafe.check(term.text) == nil
    else { return nil }
    self.definition = definition
    name = term.text
    isDesignation = term.form != .paraphrase && term.text.utf8.count > 3
    key = Array(Folding.caseFolded(term.text).utf8)
  }

  var language: String { definition.language.language }

  /// What the definition begins with, its first word, its first two, and so on up to five: those
  /// whose hash is among `hashes`.
  func openings(with hashes: Set<UInt64>) -> [Key] {
    let text = definition.folded
    var openings: [Key] = []
    var opening = Opening()
    var words = 0
    for (index, byte) in text.enumerated() {
      if byte == 0x20 || byte == 0x2C || byte == 0x2E {
        if hashes.contains(opening.hash) {
          openings.append(Key(language: language, text: Array(text[..<index])))
        }
        words += 1
        if words == 5 { break }
      }
      opening.append(byte)
    }
    return openings
  }
}

/// The hash of the first bytes of a text (FNV-1a), which grows with them.
private struct Opening {
  private(set) var hash: UInt64 = 0xCBF2_9CE4_8422_2325

  init() {}

  init(of bytes: ArraySlice<UInt8>) {
    for byte in bytes { append(byte) }
  }

  mutating func append(_ byte: UInt8) {
    hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }
}
