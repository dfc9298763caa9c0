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
  let creoleWords: [CreoleWord]
  /// Where the terms of each concept begin, and where those of the last end.
  let termStarts: [Int]
  /// Where the definitions of each concept begin, and where those of the last end.
  let definitionStarts: [Int]
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

  init(_ imported: [Imported<Glossary>]) {
    glossaries = imported.map(\.document)
    isComplete = imported.allSatisfy(\.isComplete)
    let parts = GlossaryPart.all(of: glossaries)
    var concepts: [ConceptEntry] = []
    concepts.reserveCapacity(parts.reduce(0) { $0 + $1.concepts.count })
    var terms: [TermEntry] = []
    terms.reserveCapacity(parts.reduce(0) { $0 + $1.terms.count })
    var (definitions, creoleWords): ([DefinitionEntry], [CreoleWord]) = ([], [])
    var (termStarts, definitionStarts): ([Int], [Int]) = ([], [])
    var hashes: [Int] = []
    for part in parts {
      let (termCount, definitionCount) = (terms.count, definitions.count)
      termStarts += part.termStarts.map { termCount + $0 }
      definitionStarts += part.definitionStarts.map { definitionCount + $0 }
      creoleWords += part.creoleWords.map { CreoleWord(term: termCount + $0.term, word: $0.word) }
      concepts += part.concepts
      terms += part.terms
      definitions += part.definitions
      hashes += part.hashes
    }
    var firsts = FirstOfEquals(count: terms.count)
    for index in terms.indices {
      terms[index].keyNumber = firsts.first(equalTo: index, hash: hashes[index]) { other in
        terms[other].key == terms[index].key
          && terms[other].language.language == terms[index].language.language
      }
    }
    var indices: [Concept.ID: Int] = [:]
    indices.reserveCapacity(concepts.count)
    for (index, entry) in concepts.enumerated()
    where isComparable(entry.concept.id) && indices[entry.concept.id] == nil {
      indices[entry.concept.id] = index
    }
    // Nearly every concept has a relation.
    var links = Set<Link>(minimumCapacity: concepts.count)
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
    self.definitions = definitions
    self.creoleWords = creoleWords
    self.termStarts = termStarts + [terms.count]
    self.definitionStarts = definitionStarts + [definitions.count]
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

/// Whether `==` and hashing take linear time on a text.
func isComparable(_ text: String) -> Bool { StreamSafe.check(text) == nil }
