import Foundation
import Testing
import _LeksikTestSupport

@testable import LeksikMatching

private let kind = IndexKind("test", version: 3)

@Suite struct IndexFileTests {
  private let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("leksik-index-\(UUID().uuidString)")
  private var path: String { folder.appendingPathComponent("a.index").path }

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  private func image(_ count: Int = 50_000) -> IndexImage {
    var image = IndexImage(kind: kind, stamp: IndexStamp(source: 0xABCD << 64 | 7, revision: 42))
    image.add((0..<UInt32(count)).map { $0 &* 2_654_435_761 }, as: 1)
    image.add([UInt8]("leksik".utf8), as: 9)
    image.add([] as [UInt64], as: 4)
    return image
  }

  @Test(arguments: [0, 1, 4_000, 4_072, 16_360, 50_000])
  func readsWhatWasWritten(count: Int) throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try image(count).write(to: path)
    for file in [try IndexFile(mapping: path, kind: kind), IndexFile(image(count))] {
      #expect(file.stamp == IndexStamp(source: 0xABCD << 64 | 7, revision: 42))
      let numbers = try file.section(1).values(of: UInt32.self)
      #expect(numbers.elementsEqual((0..<UInt32(count)).map { $0 &* 2_654_435_761 }))
      #expect(try file.section(9).bytes().elementsEqual("leksik".utf8))
      #expect(file.section(4).count == 0)
      #expect(file.section(77).count == 0)
      try file.checkAll()
    }
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["a.index"])
  }

  @Test func knowsWhatIsCompared() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try image().write(to: path)
    let numbers = try IndexFile(mapping: path, kind: kind).section(1)
    #expect(!numbers.isChecked(0..<4))
    #expect(numbers.isChecked(0..<0))
    _ = try numbers.value(of: UInt32.self, at: 0)
    #expect(numbers.isChecked(0..<4))
    // One block of several is not enough.
    #expect(!numbers.isChecked(0..<numbers.count))
    _ = try numbers.bytes()
    #expect(numbers.isChecked(0..<numbers.count))
    #expect(IndexFile(image()).section(1).isChecked(0..<4))
  }

  @Test func findsEveryFlippedByteAndEveryCut() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try image().write(to: path)
    let sound = try Data(contentsOf: URL(fileURLWithPath: path))
    var random = SeededRandom(seed: 11)
    for round in 0..<300 {
      var bad = sound
      let place = Int.random(in: 0..<sound.count, using: &random)
      if round.isMultiple(of: 3) {
        bad = bad.prefix(place)
      } else {
        bad[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      }
      try bad.write(to: URL(fileURLWithPath: path))
      #expect(throws: IndexFileError.self, "byte \(place) of \(sound.count), round \(round)") {
        let file = try IndexFile(mapping: path, kind: kind)
        try file.checkAll()
        // Padding between sections belongs to blocks that the sections touch.
        _ = try file.section(1).values(of: UInt32.self)
      }
    }
  }

  @Test func saysWhatIsWrong() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    func code(_ kind: IndexKind) -> IndexFileError.Code? {
      do {
        _ = try IndexFile(mapping: path, kind: kind)
        return nil
      } catch { return error.code }
    }
    #expect(code(kind) == .missing)
    try image().write(to: path)
    #expect(code(IndexKind("test", version: 4)) == .otherVersion)
    #expect(code(IndexKind("other", version: 3)) == .foreign)
    try Data("once upon a time".utf8).write(to: URL(fileURLWithPath: path))
    #expect(code(kind) == .foreign)
    #expect(throws: IndexFileError.self) { try image().write(to: folder.path + "/none/b") }
  }

  @Test func refusesOffsetsOutsideASection() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let section = IndexFile(image()).section(9)
    #expect(throws: IndexFileError.self) { try section.bytes(3..<7) }
    #expect(try section.bytes(3..<6).elementsEqual("sik".utf8))
  }

  @Test func keepsAnOpenFileWhenAnotherTakesItsPlace() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try image().write(to: path)
    let old = try IndexFile(mapping: path, kind: kind)
    try image(3).write(to: path)
    #expect(try old.section(1).values(of: UInt32.self).count == 50_000)
    #expect(try IndexFile(mapping: path, kind: kind).section(1).values(of: UInt32.self).count == 3)
  }

  @Test(
    arguments: [
      ("", 0xEF46_DB37_51D8_E999), ("a", 0xD24E_C4F1_A98C_6E5B), ("abc", 0x44BC_2CF5_AD77_0999),
      ("Nobody inspects the spammish repetition", 0xFBCE_A83C_8A37_8BF1),
    ] as [(String, UInt64)])
  func checksumIsThePublishedOne(text: String, expected: UInt64) {
    #expect(Array(text.utf8).withUnsafeBytes(Checksum64.of) == expected)
  }
}
