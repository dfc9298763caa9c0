public import LeksikModel
import LeksikText

/// The glossaries that are validated together, with what more than one rule asks of them.
///
/// Relations and duplicates reach across files, so a rule always sees all of them.
public struct GlossarySet: Sendable {
  /// The glossaries, in the order given.
  public let glossaries: [Glossary]
  /// All concepts, in order.
  public let concepts: [ConceptEntry]
  /// All terms, in order.
  public let terms: [TermEntry]
  /// All definitions that can be compared, in order.
  let definitions: [DefinitionEntry]
  /// The words of the current Creole terms, in order, but for names and abbreviations.
  let creoleWords: [(entry: TermEntry, word: Substring)]
  /// Whether every glossary was read without an error: if not, entries may be missing.
  public let isComplete: Bool

  private let indices: [Concept.ID: Int]
  private let links: Set<Link>
  private let explainedLinks: Set<Link>

  /// A relation between two concepts of the set, by their indices.
  private struct Link: Hashable {
    var from: Int
    var to: Int
  }

  /// A key as bytes: it is in NFC, and hashing it as a string would normalise it again.
  private struct Key: Hashable {
    var language: String
    var bytes: [UInt8]
  }

  init(_ imported: [Imported<Glossary>]) {
    glossaries = imported.map(\.document)
    isComplete = imported.allSatisfy(\.isComplete)
    var concepts: [ConceptEntry] = []
    var terms: [TermEntry] = []
    var indices: [Concept.ID: Int] = [:]
    var keyNumbers: [Key: Int] = [:]
    let termCount = glossaries.reduce(0) { count, glossary in
      glossary.concepts.reduce(count) { $0 + $1.sections.reduce(0) { $0 + $1.terms.count } }
    }
    terms.reserveCapacity(termCount)
    keyNumbers.reserveCapacity(termCount)
    for (glossaryIndex, glossary) in glossaries.enumerated() {
      for (index, concept) in glossary.concepts.enumerated() {
        let place = Place(glossary: glossaryIndex, concept: index)
        if isComparable(concept.id), indices[concept.id] == nil {
          indices[concept.id] = concepts.count
        }
        for (sectionIndex, section) in concept.sections.enumerated() {
          for (termIndex, term) in section.terms.enumerated() {
            let key = comparisonKey(of: term.text)
            let number = keyNumbers.number(
              of: Key(language: section.language.language, bytes: Array(key.utf8)))
            terms.append(
              TermEntry(
                term: term, language: section.language,
                place: place.section(sectionIndex).term(termIndex), key: key, keyNumber: number,
                conceptIndex: concepts.count))
          }
        }
        concepts.append(ConceptEntry(concept: concept, place: place))
      }
    }
    var links: Set<Link> = []
    var explainedLinks: Set<Link> = []
    for (index, entry) in concepts.enumerated() {
      for relation in entry.concept.relations where isComparable(relation.target) {
        guard let target = indices[relation.target] else { continue }
        links.insert(Link(from: index, to: target))
        if relation.kind != .related || relation.note != nil {
          explainedLinks.insert(Link(from: index, to: target))
        }
      }
    }
    self.concepts = concepts
    self.terms = terms
    definitions = DefinitionEntry.all(of: concepts)
    creoleWords = terms.flatMap(\.creoleWords)
    self.indices = indices
    self.links = links
    self.explainedLinks = explainedLinks
  }
}

extension GlossarySet {
  /// The index in ``concepts`` of the first concept with an id.
  public func index(of id: Concept.ID) -> Int? {
    isComparable(id) ? indices[id] : nil
  }

  /// Whether either of two concepts names the other in a relation.
  public func areRelated(_ first: Int, _ second: Int) -> Bool {
    links.contains(Link(from: first, to: second)) || links.contains(Link(from: second, to: first))
  }

  /// Whether the glossary tells two concepts apart.
  ///
  /// A generic relation does, a warning of confusion, a relation with a note, or a note in one entry
  /// that names the other by its id or by a preferred term that only the other has.
  public func areDistinguished(_ first: Int, _ second: Int) -> Bool {
    explainedLinks.contains(Link(from: first, to: second))
      || explainedLinks.contains(Link(from: second, to: first))
      || concepts[first].concept.notesName(concepts[second].concept)
      || concepts[second].concept.notesName(concepts[first].concept)
  }
}

/// The text in NFC without case; empty when it is blank or has so many marks that comparing it
/// would take quadratic time.
private func comparisonKey(of text: String) -> String {
  guard isComparable(text), text.utf8.contains(where: { $0 > 0x20 }) else { return "" }
  return Folding.caseFolded(text)
}

/// Whether `==` and hashing take linear time on a text.
private func isComparable(_ text: String) -> Bool { StreamSafe.check(text) == nil }

extension Dictionary where Value == Int {
  /// The number of a key, the next free one when it is new.
  fileprivate mutating func number(of key: Key) -> Int {
    let next = count
    func settle(_ number: inout Int?) -> Int {
      if let number { return number }
      number = next
      return next
    }
    return settle(&self[key])
  }
}
