import LeksikModel
import LeksikTesting
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The glossaries of the project, under their own rules.
@Suite(.enabled(if: FileManager.default.fileExists(atPath: shipped)))
struct ShippedGlossariesTests {
  @Test(arguments: (try? GlossaryFile.all(in: shipped)) ?? [])
  func isSoundByItself(_ file: GlossaryFile) throws {
    expectSound(try file.read(), under: .legal)
  }

  @Test func areSoundTogether() {
    expectSound(at: shipped, under: .legal, atLeast: .warning)
  }
}

private let shipped =
  #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
  .joined(separator: "/") + "/glossaries"
