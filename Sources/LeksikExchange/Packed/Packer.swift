import LeksikModel

/// Turns a bundle into its packed form.
struct Packer {
  private var bytes: [UInt8] = []
  private var languages: [LanguageTag] = []

  /// Packs everything.
  mutating func pack(_ bundle: GlossaryBundle) {
    var known: Set<LanguageTag> = []
    for glossary in bundle.glossaries {
      known.insert(glossary.workingLanguage)
      for concept in glossary.concepts { known.formUnion(concept.sections.map(\.language)) }
    }
    for memory in bundle.memories {
      for unit in memory.units { known.formUnion(unit.segments.map(\.language)) }
    }
    languages = known.sorted()
    put(Packing.stamp)
    let names = languages.map(\.description)
    record(.languages) { $0.put(names) }
    for glossary in bundle.glossaries { pack(glossary) }
    for memory in bundle.memories { pack(memory) }
    record(.end) { _ in }
  }

  /// The packed form.
  consuming func finish() -> String { String(decoding: bytes, as: UTF8.self) }

  private mutating func pack(_ glossary: Glossary) {
    record(.glossary) {
      $0.put(glossary.title)
      $0.put(glossary.workingLanguage)
      $0.put(glossary.provenance)
    }
    for concept in glossary.concepts { pack(concept) }
  }

  private mutating func pack(_ concept: Concept) {
    record(.concept) {
      $0.put(concept.id)
      $0.put(concept.subjectField ?? "")
      $0.put(concept.regions)
      $0.put(concept.sources)
      $0.put(concept.notes)
    }
    for citation in concept.citations { pack(citation) }
    for relation in concept.relations {
      record(.relation) {
        $0.put([Packing.code(relation.kind)])
        $0.put(relation.target)
        $0.put(relation.note ?? "")
      }
    }
    for section in concept.sections { pack(section) }
  }

  private mutating func pack(_ section: LanguageSection) {
    record(.section) {
      $0.put(section.language)
      $0.put([Packing.code(section.equivalence)])
      $0.put(section.notes)
      $0.put(String(min(section.terms.count, Packing.mostReserved)))
    }
    for definition in section.definitions {
      record(.definition) {
        $0.put(definition.text)
        $0.put(definition.source ?? "")
      }
    }
    for term in section.terms { pack(term) }
  }

  private mutating func pack(_ term: Term) {
    record(.term) {
      $0.put([
        Packing.code(term.status), Packing.code(term.form), Packing.code(term.partOfSpeech),
        Packing.code(term.gender), Packing.code(term.number), Packing.code(term.register),
        Packing.code(term.reliability),
      ])
      $0.put(term.text)
      $0.put(term.regions)
      $0.put(term.jurisdiction ?? "")
      $0.put(term.validity)
      $0.put(term.sources)
      $0.put(term.notes)
    }
    if let citation = term.citation { pack(citation) }
  }

  private mutating func pack(_ citation: Citation) {
    record(.citation) {
      $0.put([Packing.code(citation.check)])
      $0.put(citation.instrument)
      $0.put(citation.article ?? "")
      $0.put(citation.validity)
      $0.put(citation.remark ?? "")
    }
  }

  private mutating func pack(_ memory: TranslationMemory) {
    record(.memory) { $0.put(memory.title) }
    pack(memory.properties)
    for unit in memory.units {
      record(.unit) {
        $0.put([Packing.code(unit.register)])
        $0.put(unit.id)
        $0.put(unit.setting ?? "")
        $0.put(unit.changed?.description ?? "")
        $0.put(unit.notes)
        $0.put(Packing.items([unit.origin?.rawValue, unit.caseName]))
      }
      pack(unit.properties)
      for segment in unit.segments {
        record(.segment) {
          $0.put([Packing.code(segment.review)])
          $0.put(segment.language)
          $0.put(segment.text)
          $0.put(Packing.items([segment.previous, segment.next]))
        }
        pack(segment.codes, level: 0)
        pack(segment.properties)
      }
    }
  }

  /// A code follows what it stands in: a segment, or a subflow of the code one level above.
  private mutating func pack(_ codes: [InlineCode], level: Int) {
    for code in codes {
      record(.code) {
        $0.put(String(level))
        $0.put([Packing.code(code.kind)])
        $0.put(String(code.offset))
        $0.put(Packing.items([code.pair, code.counterpart, code.type, code.association]))
        $0.put(code.content)
      }
      for subflow in code.subflows {
        record(.subflow) {
          $0.put(String(level))
          $0.put(String(subflow.offset))
          $0.put(Packing.items([subflow.type, subflow.datatype]))
          $0.put(subflow.text)
        }
        pack(subflow.codes, level: level + 1)
      }
    }
  }

  private mutating func pack(_ properties: [Property]) {
    for property in properties {
      record(.property) {
        $0.put(property.name)
        $0.put(property.value)
      }
    }
  }
}

extension Packer {
  private mutating func record(_ kind: Packing.Kind, _ body: (inout Packer) -> Void) {
    bytes.append(kind.rawValue)
    body(&self)
    bytes.append(Packing.endOfRecord)
  }

  private mutating func put(_ text: String) {
    append(text)
    bytes.append(Packing.endOfField)
  }

  private mutating func put(_ codes: [UInt8]) {
    bytes += codes
    bytes.append(Packing.endOfField)
  }

  private mutating func put(_ language: LanguageTag) {
    put(String(languages.firstIndex(of: language) ?? 0))
  }

  /// Both days as `YYYY-MM-DD`, each as an item; no item when there is no period.
  private mutating func put(_ validity: Validity?) {
    put(validity.map { [$0.from?.description ?? "", $0.until?.description ?? ""] } ?? [])
  }

  private mutating func put(_ list: [String]) {
    for item in list {
      append(item)
      bytes.append(Packing.endOfItem)
    }
    bytes.append(Packing.endOfField)
  }

  private mutating func append(_ text: String) {
    for byte in text.utf8 {
      if (Packing.endOfItem...Packing.endOfField).contains(byte) {
        bytes += [0xEF, 0xBF, 0xBD]
      } else {
        bytes.append(byte)
      }
    }
  }
}
