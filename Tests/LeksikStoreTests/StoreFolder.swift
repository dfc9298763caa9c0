import Foundation
import LeksikModel
import LeksikStore

/// A folder with one store; it goes when the last one who holds it does.
final class StoreFolder: Sendable {
  let folder: String
  var path: String { folder + "/store.sqlite" }

  init() throws {
    folder = FileManager.default.temporaryDirectory.path() + "/leksik-store-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let lock = try lock()
    try lock.withLock { try Store.create(at: path, by: .tester) { _ in } }
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  func lock(waiting seconds: Double = 10) throws -> WriteLock {
    try WriteLock(path: folder + "/lock", waiting: seconds)
  }

  /// A connection of its own, as another process would have.
  func open(waiting seconds: Double = 10) throws -> Store {
    try Store(path: path, lock: try lock(waiting: seconds), waiting: seconds)
  }

  /// All bytes of all files of the folder.
  func bytes() throws -> Data {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted().reduce(into: Data()) {
      $0.append(try Data(contentsOf: URL(filePath: folder + "/" + $1)))
    }
  }
}

extension Attribution {
  static let tester = Attribution(who: "tester", why: "a test")
}

extension Concept {
  static func sample(_ id: String, _ spanish: String, _ creole: String = "mo") -> Concept {
    Concept(
      id: id,
      sections: [
        LanguageSection(language: .spanish, terms: [Term(spanish, status: .preferred)]),
        LanguageSection(language: .haitianCreole, terms: [Term(creole)]),
      ])
  }
}

extension TranslationUnit {
  static func sample(_ id: String, _ spanish: String, _ creole: String = "fraz") -> TranslationUnit
  {
    TranslationUnit(
      id: id, segments: [Segment(spanish, in: .spanish), Segment(creole, in: .haitianCreole)])
  }
}
