import Dispatch
import LeksikModel
import LeksikText
import Synchronization

/// A stretch of the concepts of a set with what it holds, made on one core.
struct GlossaryPart: Sendable {
  private(set) var concepts: [ConceptEntry] = []
  private(set) var terms: [TermEntry] = []
  /// A hash of the key of each term and its language.
  private(set) var hashes: [Int] = []
  private(set) var definitions: [DefinitionEntry] = []
  /// The Creole words; their terms count from the first of this part.
  private(set) var creoleWords: [CreoleWord] = []
  /// Where the terms and definitions of each concept begin in this part.
  private(set) var termStarts: [Int] = []
  private(set) var definitionStarts: [Int] = []

  /// The concepts that one core makes entries of at a time.
  private static let length = 2048

  /// The parts of all glossaries, in order.
  static func all(of glossaries: [Glossary]) -> [GlossaryPart] {
    var stretches: [(glossary: Int, concepts: Range<Int>, first: Int)] = []
    var first = 0
    for (index, glossary) in glossaries.enumerated() {
      for start in stride(from: 0, to: glossary.concepts.count, by: length) {
        let end = min(start + length, glossary.concepts.count)
        stretches.append((index, start..<end, first + start))
      }
      first += glossary.concepts.count
    }
    let made = Mutex<[Int: GlossaryPart]>([:])
    let wanted = stretches
    DispatchQueue.concurrentPerform(iterations: wanted.count) { turn in
      let (glossary, range, first) = wanted[turn]
      let part = GlossaryPart(
        glossaries[glossary].concepts, range, of: glossary, firstIndex: first)
      made.withLock { $0[turn] = part }
    }
    let parts = made.withLock { $0 }
    return wanted.indices.compactMap { parts[$0] }
  }

  private init(
    _ all: [Concept], _ range: Range<Int>, of glossary: Int, firstIndex: Int
  ) {
    concepts.reserveCapacity(range.count)
    for number in range {
      let entry = ConceptEntry(
        concept: all[number], place: Place(glossary: glossary, concept: number),
        index: firstIndex + number - range.lowerBound)
      concepts.append(entry)
      termStarts.append(terms.count)
      definitionStarts.append(definitions.count)
      let sections = entry.concept.sections
      for index in sections.indices {
        addTerms(of: sections[index], at: entry.place.section(index), in: entry)
        if sections[index].definitions.isEmpty { continue }
        addDefinitions(
          of: sections[index], at: entry.place.section(index), in: entry,
          lead: Self.lead(in: sections[index].language, of: entry.concept))
      }
    }
  }

  private mutating func addTerms(
    of section: LanguageSection, at place: Place, in concept: ConceptEntry
  ) {
    let language = section.language
    for number in section.terms.indices {
      let text = section.terms[number].text
      let key = comparisonKey(of: text)
      let entry = TermEntry(
        term: section.terms[number], language: language, place: place.term(number), key: key,
        conceptIndex: concept.index)
      if entry.known == .haitianCreole, entry.isCurrentDesignation, entry.hasKey,
        entry.term.form != .abbreviation
      {
        for word in letterWords(of: text) where word.first?.isUppercase == false {
          creoleWords.append(CreoleWord(term: terms.count, word: word))
        }
      }
      terms.append(entry)
      hashes.append(hash(of: key, in: language.language))
    }
  }

  private mutating func addDefinitions(
    of section: LanguageSection, at place: Place, in concept: ConceptEntry, lead: Int?
  ) {
    for (number, definition) in section.definitions.enumerated()
    where isComparable(definition.text) {
      definitions.append(
        DefinitionEntry(
          text: definition.text, language: section.language, place: place, concept: concept.index,
          index: number, lead: lead))
    }
  }

  /// The place of the term to use in a language among all terms of a concept.
  private static func lead(in language: LanguageTag, of concept: Concept) -> Int? {
    concept.preferredTermIndices(in: language).map { section, term in
      concept.sections[..<section].reduce(term) { $0 + $1.terms.count }
    }
  }
}

/// The text in NFC without case; empty when it is blank or has so many marks that comparing it
/// would take quadratic time.
private func comparisonKey(of text: String) -> String {
  guard isComparable(text), text.utf8.contains(where: { $0 > 0x20 }) else { return "" }
  return Folding.caseFolded(text)
}
