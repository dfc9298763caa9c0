import Foundation
import LeksikMatching
import LeksikModel
import LeksikTerms
import Testing

/// An index on disk answers like one in memory, and never from damaged bytes.
@Suite struct TermIndexFileTests {
  /// Concepts that are fetched one by one, as from a store.
  struct FetchedConcepts: ConceptSource {
    let list: ConceptList

    func concept(numbered number: Int) throws(IndexFileError) -> Concept? {
      list.concept(numbered: number)
    }
    func concept(_ id: Concept.ID) throws(IndexFileError) -> Concept? { list.concept(id) }
    func failure(for damage: IndexFileError) -> IndexFileError { damage }
  }

  private static let concepts = ["trata", "trata de personas", "juez de paz", "víctima"].map {
    SmallConcept.of($0, .spanish)
  }

  private static func withFile(_ body: (String) throws -> Void) throws {
    var builder = TermIndexBuilder()
    for (number, concept) in concepts.enumerated() { builder.add(concept, numbered: number) }
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "terms.index").path()
    try builder.image().write(to: path)
    try body(path)
  }

  private static func open(_ path: String) throws -> TermBase<FetchedConcepts> {
    let file = try IndexFile(mapping: path, kind: TermIndexBuilder.kind)
    return try TermBase(index: file, source: FetchedConcepts(list: ConceptList(concepts)))
  }

  @Test func answersLikeOneInMemory() throws {
    try Self.withFile { path in
      let mapped = try Self.open(path)
      let memory = TermIndex(concepts: Self.concepts)
      for query in ["trata", "TRATAS", "personas", "jues de pas", "victma", "tra", "z"] {
        #expect(try mapped.lookup(query) == memory.lookup(query), "\(query)")
        #expect(try mapped.completions(of: query) == memory.completions(of: query), "\(query)")
      }
      let text = "Las víctimas de trata de personas ante el juez de paz."
      #expect(
        try mapped.occurrences(in: text, language: .spanish)
          == memory.occurrences(in: text, language: .spanish))
    }
  }

  @Test func damageAnywhereThrowsOrChangesNothing() throws {
    try Self.withFile { path in
      let sound = try Data(contentsOf: URL(filePath: path))
      let expected = TermIndex(concepts: Self.concepts).lookup("personas trata", limit: 5)
      for place in stride(from: 0, to: sound.count, by: 97) {
        var broken = sound
        broken[place] ^= 0x41
        try broken.write(to: URL(filePath: path))
        do { #expect(try Self.open(path).lookup("personas trata", limit: 5) == expected) } catch {
          #expect(error is IndexFileError, "byte \(place)")
        }
      }
    }
  }
}
