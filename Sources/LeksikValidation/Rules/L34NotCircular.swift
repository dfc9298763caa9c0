import LeksikModel

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
    let defined = DefinedTerm.all(of: set)
    // By index, here and below: a copy of an element has parts to retain.
    for index in defined.indices where defined[index].isInItsDefinition {
      findings.report(
        "the definition of \(quoted(defined[index].name)) holds the term itself; name a wider "
          + "concept and the difference", at: defined[index].definition.place)
    }
    var byKey = FirstOfEquals(count: defined.count)
    for index in defined.indices {
      _ = byKey.first(equalTo: index, hash: PrefixHash(of: defined[index].key).value) {
        defined[$0].key == defined[index].key && defined[$0].language == defined[index].language
      }
    }
    for index in defined.indices {
      defined[index].forEachOpening { length, hash in
        let found = byKey.first(hash: hash) {
          defined[$0].key.elementsEqual(defined[index].definition.folded[..<length])
            && defined[$0].language == defined[index].language
        }
        guard let found,
          defined[found].definition.concept < defined[index].definition.concept,
          defined[found].opens(with: defined[index].key)
        else { return }
        let id = set.concepts[defined[found].definition.concept].concept.id
        findings.report(
          "this definition and that of \(quoted(id)) define each other; break the circle",
          at: defined[index].definition.place)
      }
    }
  }
}

/// A preferred term with its definition, as bytes without case.
private struct DefinedTerm {
  let definition: DefinitionEntry
  let name: String
  private let isDesignation: Bool
  let key: [UInt8]

  /// The terms to use that can be compared, each with its first definition.
  static func all(of set: GlossarySet) -> [DefinedTerm] {
    var all: [DefinedTerm] = []
    all.reserveCapacity(set.definitions.count)
    for index in set.definitions.indices where set.definitions[index].index == 0 {
      guard let lead = set.definitions[index].lead else { continue }
      let entry = set.terms[set.termStarts[set.definitions[index].concept] + lead]
      guard entry.hasKey else { continue }
      all.append(DefinedTerm(definition: set.definitions[index], entry: entry))
    }
    return all
  }

  private init(definition: DefinitionEntry, entry: TermEntry) {
    self.definition = definition
    name = entry.term.text
    isDesignation = entry.term.form != .paraphrase && name.utf8.count > 3
    key = Array(entry.key.utf8)
  }

  /// Whether the definition holds the term itself.
  var isInItsDefinition: Bool { isDesignation && holdsPhrase(definition.folded, key) }

  var language: String { definition.language.language }

  /// Passes what the definition begins with, its first word, its first two, and so on up to five, to
  /// `body`: the length in bytes and the hash.
  func forEachOpening(_ body: (Int, Int) -> Void) {
    var hash = PrefixHash()
    var words = 0
    for (index, byte) in definition.folded.enumerated() {
      if endsWord(byte) {
        body(index, hash.value)
        words += 1
        if words == 5 { return }
      }
      hash.append(byte)
    }
  }

  /// Whether a text is one of the openings.
  func opens(with text: [UInt8]) -> Bool {
    let definition = definition.folded
    return definition.count > text.count && definition.starts(with: text)
      && endsWord(definition[text.count]) && text.count(where: endsWord) < 5
  }
}

private func endsWord(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x2C || byte == 0x2E }

/// The hash of the first bytes of a text (FNV-1a), which grows with them.
private struct PrefixHash {
  private var bits: UInt64 = 0xCBF2_9CE4_8422_2325

  init() {}

  init(of bytes: [UInt8]) {
    for byte in bytes { append(byte) }
  }

  var value: Int { Int(truncatingIfNeeded: bits) }

  mutating func append(_ byte: UInt8) {
    bits = (bits ^ UInt64(byte)) &* 0x100_0000_01B3
  }
}
