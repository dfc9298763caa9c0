import Foundation
import Testing

extension CommandTests {
  /// The quick version of `make torture`: a few kills, a small crowd, a conflict.
  @Suite(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/python3")))
  struct TortureTests {
    @Test func holdsWhatItPromisesForAFewSeconds() throws {
      let place = try Workplace()
      let script = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Torture/torture.py").path()
      let run = try place.shell(
        "KILLS=12 MINUTES=0.05 SWEEP=1 /usr/bin/python3 -B '\(script)' kills crowd conflicts")
      #expect(run.status == 0, "\(run)")
      #expect(run.text.hasSuffix(" 0 failed\n"))
    }
  }
}
