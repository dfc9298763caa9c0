import LeksikMatching
import LeksikMemory
import LeksikModel
import LeksikStore
import LeksikTerms

/// Compares the index files with the store they were made from.
struct WorkspaceIndexCheck {
  /// At most about so many concepts and units are asked for.
  private static let mostAsked = 1_000

  private let folder: WorkspaceFolder
  private let store: Store
  private let revision: Int64
  private let terms: TermBase<WorkspaceConcepts>?
  private let memory: MemoryIndex?
  private var concepts: [(id: Concept.ID, text: String, language: LanguageTag)] = []
  private var segments: [Segment] = []

  /// Opens the files, and picks what they will be asked for.
  init(
    _ folder: WorkspaceFolder, _ store: Store, _ reading: ReadTransaction, _ report: HealthReport
  ) throws {
    self.folder = folder
    self.store = store
    let status = try reading.status()
    revision = status.revision
    terms = try? StoredTermIndex(at: folder.termIndex, for: status)?
      .terms(reading, of: store, case: 0)
    memory = try? StoredMemoryIndex(at: folder.memoryIndex, of: store, for: status)?
      .memory(reading, case: 0, nil)
    var seen = 0
    let conceptStep = max(1, report.concepts / Self.mostAsked)
    try reading.scanConcepts(case: 0) { _, _, concept in
      seen += 1
      guard seen % conceptStep == 0, let section = concept.sections.first,
        let term = section.terms.first
      else { return }
      concepts.append((concept.id, term.text, section.language))
    }
    seen = 0
    let unitStep = max(1, 4 * report.units / Self.mostAsked)
    try reading.scanUnits(case: 0) { _, _, unit in
      seen += 1
      guard seen % unitStep == 0, unit.segments.count > 1, let segment = unit.segments.first
      else { return }
      segments.append(segment)
    }
  }

  /// Adds to `report` what is damaged, and what the store holds but an index does not find.
  ///
  /// A file that is missing, of another version or of another store is no fault: it is made again.
  func run(_ report: inout HealthReport) throws {
    for (path, kind) in [
      (folder.termIndex, TermIndexBuilder.kind), (folder.memoryIndex, MemoryIndex.kind),
    ] {
      do throws(IndexFileError) { try IndexFile(mapping: path, kind: kind).checkAll() } catch {
        if error.code == .damaged || error.code == .foreign {
          report.add(warning: "\(error); it is made again when it is needed")
        }
      }
    }
    let missing = [("term", missingConcepts()), ("memory", missingSegments())]
    // What others changed meanwhile proves nothing.
    guard try store.read({ try $0.status().revision }) == revision else { return }
    for (name, count) in missing where count > 0 {
      report.add(error: "the \(name) index lacks \(count) entries; run leksik optimize")
    }
  }

  private func missingConcepts() -> Int {
    guard let terms else { return 0 }
    return concepts.count { concept in
      // A damaged index has been named; a term that very many share says nothing about one of them.
      guard let hits = try? terms.lookup(concept.text, from: concept.language, limit: 30) else {
        return false
      }
      return hits.count < 30 && !hits.contains { $0.concept.id == concept.id }
    }
  }

  private func missingSegments() -> Int {
    guard let memory else { return 0 }
    return segments.count { segment in
      let matches = try? memory.matches(
        for: segment.text, from: segment.language, to: nil, atLeast: .percent(99), limit: 1)
      // Text without any word has nothing to be found by.
      return matches?.isEmpty == true && segment.text.contains { $0.isLetter }
    }
  }
}
