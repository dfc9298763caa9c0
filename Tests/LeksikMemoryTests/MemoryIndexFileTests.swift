import Foundation
import LeksikMatching
import LeksikMemory
import LeksikModel
import Testing

@Suite struct MemoryIndexFileTests {
  /// How many places of the file are damaged; `make torture` damages 1,000.
  private static let damages =
    ProcessInfo.processInfo.environment["LEKSIK_QUESTIONS"] == nil ? 60 : 1_000

  private let folder = FileManager.default.temporaryDirectory
    .appending(path: "leksik-index-\(UUID().uuidString)")
  private var path: String { folder.appending(path: "memory.index").path() }

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  private func write(_ units: [TranslationUnit], cores: Int? = nil) throws {
    var builder = MemoryIndexBuilder(cores: cores)
    for (ordinal, unit) in units.enumerated() { builder.add(unit, at: ordinal) }
    let stamp = IndexStamp(source: 7, revision: 3)
    try builder.image(stamp: stamp).write(to: path)
  }

  @Test func answersFromAFileAsFromMemory() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    var random = RandomMemory(seed: 11)
    let units = random.units(300)
    try write(units)
    let stored = try MemoryIndex(mapping: path, source: units)
    #expect(stored.stamp.revision == 3)
    let reference = ReferenceMatcher(units: units)
    for _ in 0..<15 {
      let query = random.query(units, in: .spanish)
      let expected = reference.matches(
        for: query, from: .spanish, to: .english, atLeast: .percent(60), limit: 4)
      let found = try stored.matches(
        for: query, from: .spanish, to: .english, atLeast: .percent(60), limit: 4)
      #expect(found == expected)
    }
  }

  @Test func isTheSameHoweverManyCoresMakeIt() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    var random = RandomMemory(seed: 13)
    let units = random.units(2_000)
    let files = try [1, 2, 3].map { cores in
      try write(units, cores: cores)
      return try Data(contentsOf: URL(filePath: path))
    }
    #expect(files[1] == files[0] && files[2] == files[0])
  }

  @Test func neverAnswersWronglyFromADamagedFile() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    var random = RandomMemory(seed: 12)
    let units = random.units(400)
    try write(units)
    let sound = try Data(contentsOf: URL(filePath: path))
    let queries = (0..<6).map { _ in random.query(units, in: .spanish) }
    func answers() throws -> [[Match]] {
      let index = try MemoryIndex(mapping: path, source: units)
      return try queries.map {
        try index.matches(for: $0, from: .spanish, to: nil, atLeast: .percent(60), limit: 3)
      }
    }
    let expected = try answers()
    var refused = 0
    for damage in 0..<Self.damages {
      var bytes = sound
      let place = random.number(0...sound.count - 1)
      if damage % 4 == 0 { bytes = bytes.prefix(place) } else { bytes[place] ^= 1 << (place & 7) }
      // A new file each time: one that is mapped is never changed in place.
      try FileManager.default.removeItem(atPath: path)
      try bytes.write(to: URL(filePath: path))
      do {
        let found = try answers()
        try #require(found == expected, "damage at \(place) of \(sound.count)")
      } catch is IndexFileError {
        refused += 1
      }
    }
    #expect(refused > Self.damages / 2)
  }

  @Test func opensNoFileOfAnotherKind() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(repeating: 0x41, count: 500).write(to: URL(filePath: path))
    #expect(throws: IndexFileError.self) {
      try MemoryIndex(mapping: path, source: [TranslationUnit]())
    }
  }

  @Test func answersFromTheOldIndexWhileANewOneIsWritten() async throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    var random = RandomMemory(seed: 13)
    let units = random.units(200)
    try write(units)
    let old = try MemoryIndex(mapping: path, source: units)
    let query = random.query(units, in: .spanish)
    func ask(_ memory: MemoryIndex) throws -> [Match] {
      try memory.matches(for: query, from: .spanish, to: nil, atLeast: .percent(50), limit: 5)
    }
    let expected = try ask(old)
    async let merge: Void = write(units)
    for _ in 0..<20 { #expect(try ask(old) == expected) }
    try await merge
    #expect(try ask(MemoryIndex(mapping: path, source: units)) == expected)
  }
}
